import { getOrMake } from './FileQuestions.ts';
import type { Recall } from './Recall.ts';
import type { IndexedSentence, SentenceIndex } from './SentenceIndex.ts';

/** What was worked out for pairs of sentences, for as long as it holds. */
export interface PairMemory {
  /**
   * What `weigh` makes of something said in the file `uri` and a sentence of another file. `keyOf` tells all that `weigh`
   * asks of what is said here: an edit makes all objects of its file anew, so their weights are recalled by that key.
   */
  weight<T extends object>(
    recall: Recall,
    uri: string,
    here: T,
    keyOf: (here: T) => string,
    there: IndexedSentence,
    weigh: () => number,
  ): number;
}

type Weights = WeakMap<IndexedSentence, number>;

export function createPairMemory(index: SentenceIndex): PairMemory {
  const held = new WeakMap<object, { readonly generation: number; readonly weights: Weights }>();
  return {
    weight(recall, uri, here, keyOf, there, weigh) {
      const generation = index.generationBeside(uri);
      let known = held.get(here);
      if (known?.generation !== generation) {
        const file = index.file(uri);
        const make = (): Weights => new WeakMap();
        known = { generation, weights: file ? recall.recall(uri, file, keyOf(here), make) : make() };
        held.set(here, known);
      }
      return getOrMake(known.weights, there, weigh);
    },
  };
}
