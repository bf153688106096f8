import type { Recall } from './Recall.ts';
import type { Subject } from './readSubject.ts';
import { retrieveSentences, type RetrievedSentence, type WeightedTerms } from './retrieveSentences.ts';
import type { IndexedFile, IndexedSentence, SentenceIndex } from './SentenceIndex.ts';

/** Questions to the index whose answers are kept for as long as they hold. */
export interface Retrieval {
  /** As `retrieveSentences`; at most `MOST` are ever answered. */
  retrieve(recall: Recall, self: IndexedFile, terms: WeightedTerms, limit: number): readonly RetrievedSentence[];
  /** What `read` makes of a sentence, kept for a while: the same evidence is looked at for many statements. */
  passage<P>(sentence: IndexedSentence, read: (sentence: IndexedSentence) => P): P;
  /** The same for what a sentence says. */
  subject(sentence: IndexedSentence, read: () => Subject): Subject;
  /** The same for what it says together with what it leans on. */
  said<S>(sentence: IndexedSentence, read: () => S): S;
}

const MOST = 40;
/** How many sentences' passages are kept. */
const PASSAGES = 4000;

export function createRetrieval(index: SentenceIndex): Retrieval {
  const passages = createMemory<IndexedSentence>();
  const subjects = createMemory<IndexedSentence>();
  const saids = createMemory<IndexedSentence>();
  return {
    // What the other files answer does not depend on the file that asks: its own sentences are left out of every count.
    retrieve(recall, self, terms, limit) {
      const key = `terms ${[...terms].join(' ')}`;
      return recall.recall(self.uri, self, key, () => retrieveSentences(index, self, terms, MOST)).slice(0, limit);
    },
    passage: (sentence, read) => passages(sentence, () => read(sentence)),
    subject: (sentence, read) => subjects(sentence, read),
    said: (sentence, read) => saids(sentence, read),
  };
}

/** What was made for a key, kept for a while: at least as long as half as many others were not asked for. */
function createMemory<K extends object>(): <V>(key: K, make: () => V) => V {
  let fresh = new Map<K, unknown>();
  let former = new Map<K, unknown>();
  return <V>(key: K, make: () => V): V => {
    let value = fresh.get(key) as V | undefined;
    if (value !== undefined) return value;
    value = (former.get(key) as V | undefined) ?? make();
    if (fresh.size >= PASSAGES / 2) {
      former = fresh;
      fresh = new Map();
    }
    fresh.set(key, value);
    return value;
  };
}
