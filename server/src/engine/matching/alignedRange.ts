import type { Span } from '../text/Span.ts';
import type { Alignment } from './alignWords.ts';
import type { Word } from './readWords.ts';

/** Where a stretch of one passage stands in the other. */
export interface AlignedRange {
  /** Half-open word numbers there; empty where nothing stands in its place. */
  readonly there: readonly [from: number, to: number];
  /** Every word of it is the same. */
  readonly same: boolean;
}

/** The words that a span touches, as half-open word numbers; null where it touches none. */
export function wordsIn(words: readonly Word[], { start, end }: Span): readonly [from: number, to: number] | null {
  const from = words.findIndex((word) => word.span.end > start);
  if (from < 0) return null;
  let to = from;
  while (to < words.length && words[to]!.span.start < end) to++;
  return to > from ? [from, to] : null;
}

/**
 * What stands in the other passage where `[from, to)` stands here: everything between the nearest words on either side that
 * are the same in both. Null where either side has no such word within three words and is not the passage's end.
 */
export function alignedRange(
  alignment: Alignment,
  hereCount: number,
  thereCount: number,
  range: readonly [number, number],
): AlignedRange | null {
  const [from, to] = range;
  let left: { here: number; there: number } = { here: -1, there: -1 };
  let right: { here: number; there: number } = { here: hereCount, there: thereCount };
  let same = 0;
  for (const pair of alignment.pairs) {
    if (pair.likeness !== 'same') continue;
    if (pair.here < from) left = pair;
    else if (pair.here < to) same++;
    else {
      right = pair;
      break;
    }
  }
  if (from - left.here > NEAR || right.here - (to - 1) > NEAR) return null;
  if (right.there - left.there - 1 > to - from + WIDER) return null;
  return { there: [left.there + 1, right.there], same: same === to - from };
}

const NEAR = 4;
const WIDER = 5;

/** The hull of some words, or null for none. */
export function spanOf(words: readonly Word[], [from, to]: readonly [number, number]): Span | null {
  const first = words[from];
  const last = words[to - 1];
  return first && last && to > from ? { start: first.span.start, end: last.span.end } : null;
}
