import type { IndexedFile, SentenceIndex } from './SentenceIndex.ts';

/**
 * How much of their subject matter `self` and each other file share, 0 to 1: the summed weights of the rarer terms that are
 * in both, over the geometric mean of what each has.
 */
export function compareFiles(index: SentenceIndex, self: IndexedFile): ReadonlyMap<string, number> {
  const total = Math.max(1, index.size);
  const weightOf = (term: number): number => {
    const frequency = Math.max(1, index.frequency(term));
    return frequency > total / 8 ? 0 : Math.log(1 + total / frequency) ** 2;
  };
  const likeness = new Map<string, number>();
  const own = sumOver(self, weightOf);
  for (const other of index.files()) {
    if (other.uri === self.uri || !other.evidence) continue;
    let shared = 0;
    for (const term of self.frequencies.keys()) if (other.frequencies.has(term)) shared += weightOf(term);
    const theirs = sumOver(other, weightOf);
    likeness.set(other.uri, own && theirs ? shared / Math.sqrt(own * theirs) : 0);
  }
  return likeness;
}

function sumOver(file: IndexedFile, weightOf: (term: number) => number): number {
  let sum = 0;
  for (const term of file.frequencies.keys()) sum += weightOf(term);
  return sum;
}
