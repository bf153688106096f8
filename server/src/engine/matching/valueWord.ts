import type { LanguagePack } from '../language/LanguagePack.ts';
import type { Word } from './readWords.ts';

/** A word that states a value by itself. */
export interface ValueWord {
  readonly class: 'number' | 'weekday' | 'month';
  readonly value: string;
}

/** What a word states, digits and number words alike; null where it is no value. */
export function valueWord({ key, kind, lower }: Word, pack: LanguagePack): ValueWord | null {
  if (kind === 'number') return { class: 'number', value: key.slice(1) };
  const weekday = pack.calendar.weekdays.get(lower);
  if (weekday !== undefined) return { class: 'weekday', value: String(weekday) };
  const month = pack.calendar.months.get(lower);
  if (month !== undefined) return { class: 'month', value: String(month) };
  const cardinal = pack.numbers.cardinals.get(lower);
  return cardinal === undefined ? null : { class: 'number', value: String(cardinal.value) };
}
