import type { IndexedSentence, SentenceIndex } from './SentenceIndex.ts';

/**
 * How much of what two sentences are about is in both, 0 to 1: the weight of the terms that both have, numbers left out, over
 * the geometric mean of what each has. Terms weigh by how rare they are.
 */
export function weighContext(index: SentenceIndex, here: IndexedSentence, there: IndexedSentence): number {
  const weight = (term: number): number =>
    index.terms.termOf(term).startsWith('#') ? 0 : Math.log(1 + (index.size + 1) / (index.frequency(term) + 1));
  const sum = (terms: readonly number[]): number => terms.reduce((total, term) => total + weight(term), 0);
  const known = new Set(there.terms);
  const shared = sum(here.terms.filter((term) => known.has(term)));
  return shared && shared / Math.sqrt(sum(here.terms) * sum(there.terms));
}
