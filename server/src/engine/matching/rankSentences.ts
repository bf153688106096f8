import type { IndexedFile, IndexedSentence, SentenceIndex } from './SentenceIndex.ts';

export interface RankedSentence {
  readonly sentence: IndexedSentence;
  /** 0 to 1: how much of what the two say is in both, and how alike their files are. */
  readonly score: number;
}

/** Term frequency saturation and length normalisation of Okapi BM25 (Robertson & Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;
const FILE_WEIGHT = 0.3;

/**
 * The sentences of other files that say the most like the given terms, best first, at most `limit`. Terms weigh by how rare
 * they are in the files other than `self`; files that share more of their rare terms with `self` come before others, which
 * is what keeps two similar events apart.
 */
export function rankSentences(
  index: SentenceIndex,
  self: IndexedFile | null,
  terms: readonly number[],
  limit: number,
  likeness: (uri: string) => number,
): readonly RankedSentence[] {
  const total = index.size - (self?.evidence ? self.sentences.length : 0);
  if (total <= 0) return [];
  const average = (index.length - (self?.evidence ? self.length : 0)) / total;
  const scores = new Map<number, number>();
  let best = 0;
  for (const term of new Set(terms)) {
    const frequency = index.frequency(term) - (self?.evidence ? (self.frequencies.get(term) ?? 0) : 0);
    if (frequency <= 0) continue;
    const weight = Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
    best += weight;
    index.visit(term, (slot, count) => {
      const sentence = index.sentence(slot);
      if (sentence.uri === self?.uri) return;
      const gain = (weight * count * (K1 + 1)) / (count + K1 * (1 - B + (B * sentence.length) / average));
      scores.set(slot, (scores.get(slot) ?? 0) + gain);
    });
  }
  const ranked: RankedSentence[] = [];
  for (const [slot, score] of scores) {
    const sentence = index.sentence(slot);
    const own = Math.min(1, score / (best * (K1 + 1)));
    ranked.push({ sentence, score: own * (1 - FILE_WEIGHT) + FILE_WEIGHT * likeness(sentence.uri) });
  }
  return ranked.sort(byScore).slice(0, limit);
}

const byScore = (a: RankedSentence, b: RankedSentence): number =>
  b.score - a.score ||
  (a.sentence.uri < b.sentence.uri
    ? -1
    : a.sentence.uri > b.sentence.uri
      ? 1
      : a.sentence.ordinal - b.sentence.ordinal);
