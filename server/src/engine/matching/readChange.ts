import type { LanguagePack } from '../language/LanguagePack.ts';
import type { ChangedStretch } from './alignWords.ts';
import { readValues } from './readValues.ts';
import type { Word } from './readWords.ts';

/**
 * What a changed stretch changes: `negation` or `modality` or `number` turn the sense; `wording` exchanges, adds or leaves
 * out words that say something; `function` only small words, or one word for another that means the same; `none` inflection, a compound taken apart, a number in words.
 */
export type ChangeKind = 'negation' | 'modality' | 'number' | 'wording' | 'function' | 'none';

export interface Change {
  readonly kind: ChangeKind;
  readonly stretch: ChangedStretch;
  /** Marked as a change by brackets or an ellipsis. */
  readonly shown: boolean;
}

export function readChange(
  stretch: ChangedStretch,
  hereWords: readonly Word[],
  thereWords: readonly Word[],
  pack: LanguagePack,
): Change {
  const here = hereWords.slice(...stretch.here);
  const there = thereWords.slice(...stretch.there);
  const kind = kindOf(here, there, pack);
  return { kind, stretch, shown: isShown(stretch, here, there, hereWords, thereWords) };
}

function kindOf(here: readonly Word[], there: readonly Word[], pack: LanguagePack): ChangeKind {
  const { negations, modals } = pack.terms;
  const count = (words: readonly Word[]): number => words.filter(({ key }) => negations.has(key)).length;
  if (count(here) !== count(there)) return 'negation';
  const [mineRead, theirsRead] = [readValues(here, pack), readValues(there, pack)];
  const sameValues = mineRead.values.join(' ') === theirsRead.values.join(' ');
  const inDigits = [...here, ...there].some(({ kind }) => kind === 'number');
  const bothCount = mineRead.values.length > 0 && theirsRead.values.length > 0;
  if (!sameValues && here.length && there.length && (inDigits || bothCount)) return 'number';
  // The same number in digits here and in words there is no change.
  if (sameValues && bothCount) {
    if (mineRead.rest.length === 0 && theirsRead.rest.length === 0) return 'none';
    if (mineRead.rest.length < here.length && theirsRead.rest.length < there.length)
      return kindOf(mineRead.rest, theirsRead.rest, pack);
  }
  const senses = (words: readonly Word[]): string => words.flatMap(({ key }) => modals.get(key) ?? []).join(' ');
  const [mine, theirs] = [senses(here), senses(there)];
  if (mine && theirs && mine !== theirs) return 'modality';
  const rest = (words: readonly Word[], others: readonly Word[]): readonly Word[] =>
    words.filter(({ kind, stem }) => kind !== 'function' && !others.some((other) => other.stem === stem));
  const [onlyHere, onlyThere] = [rest(here, there), rest(there, here)];
  if (!onlyHere.length && !onlyThere.length)
    return here.every(({ kind }) => kind !== 'function') && there.every(({ kind }) => kind !== 'function')
      ? 'none'
      : 'function';
  const meant = (words: readonly Word[]): string =>
    words
      .map(({ stem }) => pack.terms.meanings.get(stem) ?? stem)
      .sort()
      .join(' ');
  if (onlyHere.length > 0 && meant(onlyHere) === meant(onlyThere)) return 'function';
  const glued = (words: readonly Word[]): string => words.map(({ key }) => key).join('');
  if (glued(here) === glued(there)) return 'none';
  return 'wording';
}

function isShown(
  { here: [from, to], there: [fromThere, toThere] }: ChangedStretch,
  here: readonly Word[],
  there: readonly Word[],
  allHere: readonly Word[],
  allThere: readonly Word[],
): boolean {
  if (here.some(({ bracketed }) => bracketed) || there.some(({ bracketed }) => bracketed)) return true;
  if (from === to) return isGapShown(from, allHere, [fromThere, toThere], allThere);
  return fromThere === toThere && isGapShown(fromThere, allThere, [from, to], allHere);
}

/**
 * Whether an ellipsis stands at a gap. Where the words around it repeat (`as I am … than I am`) the gap has several places
 * that are as good; the ellipsis may stand at any of them.
 */
function isGapShown(
  gap: number,
  words: readonly Word[],
  [from, to]: readonly [number, number],
  others: readonly Word[],
): boolean {
  for (let shift = 0; ; shift++) {
    if (words[gap + shift]?.elided) return true;
    const next = words[gap + shift];
    if (!next || next.key !== others[from + shift]?.key) break;
  }
  for (let shift = 1; ; shift++) {
    const before = words[gap - shift];
    if (!before || before.key !== others[to - shift]?.key) return false;
    if (before.elided) return true;
  }
}
