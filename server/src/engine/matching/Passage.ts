import type { Word } from './readWords.ts';
import type { IndexedSentence } from './SentenceIndex.ts';

/** A sentence with its words. */
export interface Passage {
  readonly sentence: IndexedSentence;
  readonly words: readonly Word[];
}
