import type { PronounPerson } from '../../language/SpeechGrammar.ts';
import type { Span } from '../../text/Span.ts';
import type { NameMention } from '../NameMention.ts';

/** How far back, in names, a pronoun or a description looks for whom it means. */
const REACH = 24;

/** Names of a file in text order, asked by place. */
export interface NameFinder {
  /** The name inside a span: a person's before any other. */
  within(spans: readonly Span[]): NameMention | null;
  /** Names that end before `offset`, nearest first. */
  before(offset: number): readonly NameMention[];
}

export function findNames(names: readonly NameMention[]): NameFinder {
  const firstFrom = (offset: number): number => {
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (names[middle]!.span.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    within(spans) {
      let found: NameMention | null = null;
      for (const { start, end } of spans)
        for (let i = firstFrom(start); i < names.length && names[i]!.span.end <= end; i++) {
          const name = names[i]!;
          if (!found || (name.kind === 'person' && found.kind !== 'person')) found = name;
        }
      return found;
    },
    before(offset) {
      const end = firstFrom(offset);
      return names.slice(Math.max(0, end - REACH), end).reverse();
    },
  };
}

/**
 * Whom a personal pronoun means: the one who spoke before, if number and gender allow, else the only person near who fits.
 * Null where two fit or none does: a guess is never a name.
 */
export function resolvePronoun(
  person: PronounPerson,
  at: number,
  floor: number,
  lastSpeaker: NameMention | null,
  finder: NameFinder,
): NameMention | null {
  if (person !== 'he' && person !== 'she' && person !== 'she-or-they') return null;
  const gender = person === 'he' ? 'masculine' : 'feminine';
  const fits = (name: NameMention): boolean =>
    name.kind === 'person' && (name.gender === null || name.gender === gender);
  const near = finder.before(at).filter((name) => name.span.start >= floor && name.kind === 'person');
  const fitting = [...new Map(near.filter(fits).map((name) => [name.name, name])).values()];
  if (lastSpeaker && fits(lastSpeaker)) {
    const rival = fitting.some(
      (name) => name.name !== lastSpeaker.name && name.span.start > lastSpeaker.span.start && name.gender === gender,
    );
    if (!rival) return lastSpeaker;
  }
  return fitting.length === 1 ? fitting[0]! : null;
}

/** Whom `the minister` or `der Sprecher` means: the only person near whose title ends in that word. */
export function resolveDescription(text: string, at: number, finder: NameFinder): NameMention | null {
  const head = /(\p{L}+)$/u.exec(text)?.[1]?.toLowerCase();
  if (!head || head.length < 4) return null;
  const fitting = finder
    .before(at)
    .filter((name) => name.kind === 'person' && name.title !== null && name.title.toLowerCase().endsWith(head));
  const distinct = new Map(fitting.map((name) => [name.name, name]));
  return distinct.size === 1 ? [...distinct.values()][0]! : null;
}
