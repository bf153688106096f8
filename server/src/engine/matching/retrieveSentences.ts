import type { Scoring } from './Postings.ts';
import type { IndexedFile, IndexedSentence, SentenceIndex } from './SentenceIndex.ts';

/** Terms and what each counts in a question. */
export type WeightedTerms = ReadonlyMap<number, number>;

/** Every term weighing the same. */
export const evenly = (terms: readonly number[]): WeightedTerms => new Map(terms.map((term) => [term, 1]));

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
  const total = index.size - (own ? own.count : 0);
  if (total <= 0) return [];
  const average = (index.length - (own ? own.length : 0)) / total || 1;
  const weighed = [...terms]
    .map(([term, share]) => ({ term, share, frequency: index.frequency(term) - (own?.frequencies.get(term) ?? 0) }))
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => a.frequency - b.frequency || (index.terms.termOf(a.term) < index.terms.termOf(b.term) ? -1 : 1));
  const scoring = index.scratch();
  const norms = new Float64Array(USUAL_LENGTH).map((_, length) => K1 * (1 - B + (B * length) / average));
  const once = new Float64Array(USUAL_LENGTH);
  let best = 0;
  let postings = 0;
  for (const { term, share, frequency } of weighed) {
    postings += frequency;
    if (postings > BUDGET && scoring.count) break;
    const weight = share * Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
    best += weight;
    for (let length = 0; length < USUAL_LENGTH; length++) once[length] = weight / (1 + norms[length]!);
    const of = (repeats: number, length: number): number =>
      (weight * repeats) / (repeats + K1 * (1 - B + (B * length) / average));
    index.score(term, { once, of }, scoring);
  }
  const found = bestOf(index, self, limit);
  wipe(scoring);
  return found.map(({ sentence, score }) => ({ sentence, score: Math.min(1, score / best) }));
}

function wipe(scoring: Scoring): void {
  const { scores, touched, count } = scoring;
  if (count > scores.length / 8) scores.fill(0);
  else for (let i = 0; i < count; i++) scores[touched[i]!] = 0;
  scoring.count = 0;
}

/** Most sentences have fewer terms; what a term gives to them is worked out once. */
const USUAL_LENGTH = 128;

/**
 * The `limit` best of the sentences that were touched, best first. Whatever lies below the score of the `limit`-th
 * best so far is passed over without looking at the sentence itself, which is nearly all in a large folder.
 */
function bestOf(index: SentenceIndex, self: IndexedFile | null, limit: number): RetrievedSentence[] {
  const { scores, touched, count } = index.scratch();
  const byScore = (a: number, b: number): number =>
    scores[b]! - scores[a]! ||
    (index.uriOf(a) < index.uriOf(b)
      ? -1
      : index.uriOf(a) > index.uriOf(b)
        ? 1
        : index.ordinalOf(a) - index.ordinalOf(b));
  let kept: number[] = [];
  let least = 0;
  const prune = (): void => {
    kept = kept.sort(byScore).slice(0, limit);
    if (kept.length === limit) least = scores[kept[limit - 1]!]!;
  };
  for (let i = 0; i < count; i++) {
    const slot = touched[i]!;
    if (scores[slot]! < least || index.uriOf(slot) === self?.uri) continue;
    kept.push(slot);
    if (kept.length >= 4 * limit) prune();
  }
  prune();
  return kept.map((slot) => ({ sentence: index.sentence(slot), score: scores[slot]! }));
}

/** By file, then by place: the order of equals, so that an answer never hangs on how the folder was read. */
export const inOrder = (a: IndexedSentence, b: IndexedSentence): number =>
  a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.ordinal - b.ordinal;
