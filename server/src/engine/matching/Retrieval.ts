import type { Recall } from './Recall.ts';
import { retrieveSentences, type RetrievedSentence, type WeightedTerms } from './retrieveSentences.ts';
import type { IndexedFile, IndexedSentence, SentenceIndex } from './SentenceIndex.ts';

/** Questions to the index whose answers are kept for as long as they hold. */
export interface Retrieval {
  /** As `retrieveSentences`; at most `MOST` are ever answered. */
  retrieve(self: IndexedFile, terms: WeightedTerms, limit: number): readonly RetrievedSentence[];
  /** What `read` makes of a sentence, kept for a while: the same evidence is looked at for many statements. */
  passage<P>(sentence: IndexedSentence, read: (sentence: IndexedSentence) => P): P;
}

const MOST = 40;
/** How many sentences' passages are kept. */
const PASSAGES = 4000;

export function createRetrieval(index: SentenceIndex, recall: Recall): Retrieval {
  const passages = new Map<IndexedSentence, unknown>();
  return {
    // What the other files answer does not depend on the file that asks: its own sentences are left out of every count.
    retrieve(self, terms, limit) {
      const key = `terms ${[...terms].join(' ')}`;
      return recall.recall(self.uri, self, key, () => retrieveSentences(index, self, terms, MOST)).slice(0, limit);
    },
    passage<P>(sentence: IndexedSentence, read: (sentence: IndexedSentence) => P): P {
      let passage = passages.get(sentence) as P | undefined;
      if (passage === undefined) {
        if (passages.size >= PASSAGES) passages.clear();
        passages.set(sentence, (passage = read(sentence)));
      }
      return passage;
    },
  };
}
