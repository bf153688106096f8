import type { IndexedFile, IndexedSentence, SentenceIndex } from './SentenceIndex.ts';

/** Terms and what each counts in a question. */
export type WeightedTerms = ReadonlyMap<number, number>;

export interface RetrievedSentence {
  readonly sentence: IndexedSentence;
  /** 0 to 1: the share of the question's weight that the sentence has, saturated and length-normalised as in BM25. */
  readonly score: number;
}

/** Term frequency saturation and length normalisation of Okapi BM25 (Robertson & Zaragoza 2009); sentences vary less than documents. */
const K1 = 1.2;
const B = 0.4;
/** Postings that one question may touch: in a large folder its most frequent terms are left out. */
const BUDGET = 150_000;

/**
 * The sentences of files other than `self` that have the most of `terms`, best first, at most `limit`. A term weighs by how
 * rare it is in the files other than `self`.
 */
export function retrieveSentences(
  index: SentenceIndex,
  self: IndexedFile | null,
  terms: WeightedTerms,
  limit: number,
): readonly RetrievedSentence[] {
  const own = self?.evidence ? self : null;
  const total = index.size - (own ? own.sentences.length : 0);
  if (total <= 0) return [];
  const average = (index.length - (own ? own.length : 0)) / total || 1;
  const weighed = [...terms]
    .map(([term, share]) => ({ term, share, frequency: index.frequency(term) - (own?.frequencies.get(term) ?? 0) }))
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => a.frequency - b.frequency || (index.terms.termOf(a.term) < index.terms.termOf(b.term) ? -1 : 1));
  const scores = new Map<number, number>();
  let best = 0;
  let touched = 0;
  for (const { term, share, frequency } of weighed) {
    touched += frequency;
    if (touched > BUDGET && scores.size) break;
    const weight = share * Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
    best += weight;
    index.visit(term, (slot, count) => {
      const sentence = index.sentence(slot);
      if (sentence.uri === self?.uri) return;
      const gain = (weight * count) / (count + K1 * (1 - B + (B * sentence.length) / average));
      scores.set(slot, (scores.get(slot) ?? 0) + gain);
    });
  }
  const found: RetrievedSentence[] = [];
  for (const [slot, score] of scores) found.push({ sentence: index.sentence(slot), score: Math.min(1, score / best) });
  return found.sort((a, b) => b.score - a.score || inOrder(a.sentence, b.sentence)).slice(0, limit);
}

/** By file, then by place: the order of equals, so that an answer never hangs on how the folder was read. */
export const inOrder = (a: IndexedSentence, b: IndexedSentence): number =>
  a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.ordinal - b.ordinal;
