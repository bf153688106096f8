import type { Word } from './readWords.ts';

/** Two words that stand at the same place of two passages: the same, or forms or variants of each other, or other words. */
export interface AlignedPair {
  readonly here: number;
  readonly there: number;
  readonly likeness: 'same' | 'form' | 'other';
}

/** A stretch between words that are the same: what stands here and what stands there, as half-open ranges of word numbers. */
export interface ChangedStretch {
  readonly here: readonly [from: number, to: number];
  readonly there: readonly [from: number, to: number];
}

export interface Alignment {
  readonly pairs: readonly AlignedPair[];
  readonly changes: readonly ChangedStretch[];
  /** Share of the weight of the words here, and there, that the other has as well: 0 to 1. */
  readonly coveredHere: number;
  readonly coveredThere: number;
}

const FUNCTION_WEIGHT = 0.35;
const GAP = -0.35;
/** Cells of the table; a longer pair of passages is aligned by its common beginning and end alone. */
const LIMIT = 1_000_000;

export const weightOf = (word: Word): number => (word.kind === 'function' ? FUNCTION_WEIGHT : 1);

/**
 * The best global alignment of two passages word by word (Needleman & Wunsch 1970). Equal words count by their weight, forms
 * of one word nearly as much; of other words only like kinds (two numbers, two capitalised words) are put side by side.
 * With `inside`, what stands over at either end costs nothing: a part finds its place in the whole.
 */
export function alignWords(
  here: readonly Word[],
  there: readonly Word[],
  mode: 'whole' | 'inside' = 'whole',
): Alignment {
  const [n, m] = [here.length, there.length];
  if (mode === 'inside' && n * m <= LIMIT) {
    const inside: AlignedPair[] = [];
    alignMiddle(here, there, [0, n], [0, m], inside, 0);
    return summarise(here, there, inside);
  }
  let head = 0;
  while (head < n && head < m && here[head]!.key === there[head]!.key) head++;
  let tail = 0;
  while (tail < n - head && tail < m - head && here[n - 1 - tail]!.key === there[m - 1 - tail]!.key) tail++;
  const pairs: AlignedPair[] = [];
  for (let i = 0; i < head; i++) pairs.push({ here: i, there: i, likeness: 'same' });
  if ((n - head - tail) * (m - head - tail) <= LIMIT)
    alignMiddle(here, there, [head, n - tail], [head, m - tail], pairs);
  for (let i = tail; i > 0; i--) pairs.push({ here: n - i, there: m - i, likeness: 'same' });
  return summarise(here, there, pairs);
}

function alignMiddle(
  here: readonly Word[],
  there: readonly Word[],
  [h0, h1]: readonly [number, number],
  [t0, t1]: readonly [number, number],
  pairs: AlignedPair[],
  endGap = GAP,
): void {
  const [n, m] = [h1 - h0, t1 - t0];
  if (!n || !m) return;
  const width = m + 1;
  const best = new Float32Array((n + 1) * width);
  const step = new Uint8Array((n + 1) * width);
  for (let i = 1; i <= n; i++) best[i * width] = i * endGap;
  for (let j = 1; j <= m; j++) best[j] = j * endGap;
  for (let i = 1; i <= n; i++)
    for (let j = 1; j <= m; j++) {
      const at = i * width + j;
      const both = best[at - width - 1]! + gain(here[h0 + i - 1]!, there[t0 + j - 1]!);
      const skipHere = best[at - width]! + (j === m ? endGap : GAP);
      const skipThere = best[at - 1]! + (i === n ? endGap : GAP);
      if (both >= skipHere && both >= skipThere) {
        best[at] = both;
        step[at] = 1;
      } else if (skipHere >= skipThere) {
        best[at] = skipHere;
        step[at] = 2;
      } else {
        best[at] = skipThere;
        step[at] = 3;
      }
    }
  const found: AlignedPair[] = [];
  let [i, j] = [n, m];
  while (i > 0 && j > 0)
    switch (step[i * width + j]) {
      case 1:
        i--;
        j--;
        found.push({ here: h0 + i, there: t0 + j, likeness: likenessOf(here[h0 + i]!, there[t0 + j]!) });
        break;
      case 2:
        i--;
        break;
      default:
        j--;
    }
  pairs.push(...found.reverse());
}

function likenessOf(a: Word, b: Word): AlignedPair['likeness'] {
  if (a.key === b.key) return 'same';
  if (a.kind !== 'content' || b.kind !== 'content') return 'other';
  return a.stem === b.stem ? 'form' : 'other';
}

function gain(a: Word, b: Word): number {
  if (a.key === b.key) return a.kind === 'function' ? 0.5 : 1.5;
  if (a.kind !== b.kind) return -0.65;
  switch (a.kind) {
    case 'number':
      return 0.1;
    case 'function':
      return -0.2;
    case 'content':
      if (a.stem === b.stem) return 1.2;
      return (a.capital === b.capital ? -0.2 : -0.55) + sharedEdges(a.key, b.key);
  }
}

/** A little for words that begin or end alike, so that misspellings and compounds meet their counterparts. */
function sharedEdges(a: string, b: string): number {
  const least = Math.min(a.length, b.length);
  let front = 0;
  while (front < least && a.charCodeAt(front) === b.charCodeAt(front)) front++;
  let back = 0;
  while (back < least - front && a.charCodeAt(a.length - 1 - back) === b.charCodeAt(b.length - 1 - back)) back++;
  const shared = front + back;
  return shared >= 4 || shared >= least - 1 ? (0.6 * shared) / Math.max(a.length, b.length) : 0;
}

function summarise(here: readonly Word[], there: readonly Word[], pairs: readonly AlignedPair[]): Alignment {
  const changes: ChangedStretch[] = [];
  let [sharedHere, sharedThere] = [0, 0];
  let [h, t] = [0, 0];
  const flush = (toHere: number, toThere: number): void => {
    if (toHere > h || toThere > t) changes.push({ here: [h, toHere], there: [t, toThere] });
  };
  for (const pair of pairs) {
    if (pair.likeness === 'other') continue;
    const share = pair.likeness === 'same' ? 1 : 0.9;
    sharedHere += share * weightOf(here[pair.here]!);
    sharedThere += share * weightOf(there[pair.there]!);
    if (pair.likeness !== 'same') continue;
    flush(pair.here, pair.there);
    [h, t] = [pair.here + 1, pair.there + 1];
  }
  flush(here.length, there.length);
  return { pairs, changes, coveredHere: share(sharedHere, here), coveredThere: share(sharedThere, there) };
}

function share(shared: number, words: readonly Word[]): number {
  let all = 0;
  for (const word of words) all += weightOf(word);
  return all ? shared / all : 0;
}
