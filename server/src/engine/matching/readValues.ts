import type { CardinalStep } from '../language/FigureWord.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';
import { readNumberCompound } from '../language/readNumberCompound.ts';
import type { Word } from './readWords.ts';

export interface ReadValues {
  /** In text order, as plain decimals: `eleven`, `11` and `elf` are all `11`. */
  readonly values: readonly string[];
  /** The words that are part of no number. */
  readonly rest: readonly Word[];
}

/** The numbers among some words, whether in digits or in words, and what is left over. One alone is an article too often. */
export function readValues(words: readonly Word[], pack: LanguagePack): ReadValues {
  const values: string[] = [];
  const rest: Word[] = [];
  let open: { sum: number; part: number; least: number } | null = null;
  const close = (): void => {
    if (open) values.push(String(open.sum + open.part));
    open = null;
  };
  words.forEach((word, i) => {
    const cardinal = cardinalOf(word, pack);
    if (!cardinal) {
      const joins = open !== null && open.least >= 100 && isAnd(word, pack) && cardinalOf(words[i + 1], pack) !== null;
      if (joins) return;
      close();
      rest.push(word);
      return;
    }
    const { value, step } = cardinal;
    if (step === 'hundred' || step === 'scale') {
      if (!open || (step === 'hundred' && open.part >= 100)) {
        close();
        open = { sum: 0, part: 1, least: value };
      }
      if (step === 'hundred') open.part *= value;
      else {
        open.sum += open.part * value;
        open.part = 0;
      }
      open.least = value;
      return;
    }
    if (open && value >= open.least) close();
    open ??= { sum: 0, part: 0, least: 0 };
    open.part += value;
    open.least = step === 'tens' ? 10 : 1;
  });
  close();
  return { values, rest };
}

function cardinalOf(
  word: Word | undefined,
  pack: LanguagePack,
): { readonly value: number; readonly step: CardinalStep } | null {
  if (!word) return null;
  if (word.kind === 'number') {
    const value = Number(word.key.slice(1));
    return Number.isNaN(value) ? null : { value, step: 'whole' };
  }
  const { cardinals, compounds } = pack.numbers;
  const known = cardinals.get(word.lower);
  if (known) return known;
  const read = compounds && readNumberCompound(word.lower, compounds);
  return read?.kind === 'cardinal' && read.value > 1 ? { value: read.value, step: 'whole' } : null;
}

const isAnd = ({ lower }: Word, { numbers }: LanguagePack): boolean =>
  numbers.links.get('and')?.includes(lower) ?? false;
