import type { IndexedFile, SentenceIndex } from './SentenceIndex.ts';

export interface FileLikeness {
  /** How much each of these files is about what the asked file is about, relative to the most alike of them: 0 to 1. */
  relativeTo(uris: readonly string[]): ReadonlyMap<string, number>;
}

/**
 * Compares a file with others by the cosine of their terms, each weighed by how few files have it. Each pair is compared
 * when it is first asked for.
 */
export function createFileLikeness(index: SentenceIndex, self: IndexedFile | null): FileLikeness {
  const known = new Map<string, number>();
  const weights = new Map<number, number>();
  const weightOf = (term: number): number => {
    let weight = weights.get(term);
    if (weight === undefined)
      weights.set(term, (weight = Math.log((index.fileCount + 1) / Math.max(1, index.fileFrequency(term)))));
    return weight;
  };
  const own = self && vectorOf(self, weightOf);
  const likenessTo = (uri: string): number => {
    const other = index.file(uri);
    if (!own || !other) return 0;
    const { norm, values } = vectorOf(other, weightOf);
    let product = 0;
    for (const [term, value] of own.values) product += value * (values.get(term) ?? 0);
    return product && product / (norm * own.norm);
  };
  return {
    relativeTo(uris) {
      const found = new Map<string, number>();
      let most = 0;
      for (const uri of uris) {
        if (found.has(uri)) continue;
        let likeness = known.get(uri);
        if (likeness === undefined) known.set(uri, (likeness = likenessTo(uri)));
        found.set(uri, likeness);
        if (likeness > most) most = likeness;
      }
      if (most) for (const [uri, likeness] of found) found.set(uri, likeness / most);
      return found;
    },
  };
}

function vectorOf(
  file: IndexedFile,
  weightOf: (term: number) => number,
): { readonly norm: number; readonly values: ReadonlyMap<number, number> } {
  const values = new Map<number, number>();
  let sum = 0;
  for (const [term, count] of file.frequencies) {
    const value = (1 + Math.log(count)) * weightOf(term);
    values.set(term, value);
    sum += value * value;
  }
  return { norm: Math.sqrt(sum), values };
}
