import { TokenKind } from '../../text/tokens.ts';
import { NameRole } from '../../language/NameGrammar.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import { isHyphen, readUnit, type NameUnit } from './NameUnit.ts';

/** How many units one run of capitalised words can have; a heading in capitals is cut, not slowed down by. */
const LONGEST_RUN = 24;

export interface NameRun {
  readonly units: readonly NameUnit[];
  /** For each unit, the index of the first token of small particles before it (`van der`), or -1. */
  readonly particles: readonly number[];
}

/** Whether tokens `i` and `i + 1` are separated by white space alone, with at most one line break. */
const follows = (tagged: TaggedText, from: number, to: number): boolean => {
  const gap = to - from;
  return gap === 1 || (gap === 2 && tagged.text.charCodeAt(from) !== 10);
};

/** Reads the capitalised words that stand together from token `first` on in one sentence, with the particles between. */
export function readRun(tagged: TaggedText, first: number, sentenceEnd: number): NameRun {
  const { tokens, entries, words } = tagged;
  const { start, end, kind, count } = tokens;
  let unit = readUnit(tagged, first);
  // Most runs have one unit: a list that begins with what it holds takes no more room than that.
  const units = [unit];
  const particles = [-1];
  while (units.length < LONGEST_RUN) {
    let particle = -1;
    let next = unit.last + 1;
    let from = unit.fullEnd;
    const abbreviated = unit.roles & (NameRole.title | NameRole.suffix | NameRole.placePrefix);
    if (abbreviated && next < count && start[next] === from && tagged.text.charCodeAt(from) === 46) {
      from++;
      next++;
    }
    if (next >= count || start[next]! >= sentenceEnd) break;
    if (kind[next] !== TokenKind.word || !follows(tagged, from, start[next]!)) break;
    let steps = 0;
    while (
      steps < 3 &&
      next + 1 < count &&
      kind[next] === TokenKind.word &&
      !words[next]!.capital &&
      ((entries[next]?.nameRoles ?? 0) & NameRole.particle) !== 0 &&
      kind[next + 1] === TokenKind.word &&
      follows(tagged, end[next]!, start[next + 1]!)
    ) {
      if (particle < 0) particle = next;
      next++;
      steps++;
    }
    if (!words[next]?.capital) break;
    unit = readUnit(tagged, next);
    units.push(unit);
    particles.push(particle);
  }
  return { units, particles };
}

/**
 * Whether token `i` is an ordinary word and a run by itself, as most capitalised words of German are: there is no name in
 * it, and nobody need read it as one. False for a form that was not met before.
 */
export function isNounAlone({ text, tokens, entries, words, language }: TaggedText, i: number): boolean {
  if (((words[i]!.nouns >> language) & 1) === 0) return false;
  const { start, end, kind, count } = tokens;
  const next = i + 1;
  if (next >= count) return true;
  if (kind[next] === TokenKind.punctuation)
    return start[next] !== end[i] || (!isHyphen(text, start[next]!) && end[i]! - start[i]! > 1);
  if (kind[next] !== TokenKind.word) return true;
  return !words[next]!.capital && ((entries[next]?.nameRoles ?? 0) & NameRole.particle) === 0;
}
