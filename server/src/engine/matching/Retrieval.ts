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

interface Answers {
  readonly generation: number;
  /** What was asked since the file last changed, and what had been asked before it did. */
  fresh: Map<string, readonly RetrievedSentence[]>;
  former: ReadonlyMap<string, readonly RetrievedSentence[]>;
  file: IndexedFile;
}

/**
 * What the other files answer to a sentence does not depend on the file that asks, so while an article is being edited only
 * its changed sentences are asked anew. Answers that the last version of a file did not need are forgotten.
 */
export function createRetrieval(index: SentenceIndex): Retrieval {
  const answers = new Map<string, Answers>();
  const passages = new Map<IndexedSentence, unknown>();
  const answersFor = (self: IndexedFile): Answers => {
    const generation = index.generationBeside(self.uri);
    let known = answers.get(self.uri);
    if (!known || known.generation !== generation) {
      known = { generation, fresh: new Map(), former: new Map(), file: self };
      answers.set(self.uri, known);
    } else if (known.file !== self) {
      known.former = known.fresh;
      known.fresh = new Map();
      known.file = self;
    }
    return known;
  };
  return {
    retrieve(self, terms, limit) {
      const known = answersFor(self);
      const key = [...terms].join(' ');
      let found = known.fresh.get(key) ?? known.former.get(key);
      found ??= retrieveSentences(index, self, terms, MOST);
      known.fresh.set(key, found);
      return found.slice(0, limit);
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
