import type { Alignment } from './alignWords.ts';
import { getOrMake } from './FileQuestions.ts';
import type { Passage } from './Passage.ts';
import type { Recall } from './Recall.ts';
import type { Subject } from './readSubject.ts';
import type { Word } from './readWords.ts';
import type { IndexedFile, IndexedSentence } from './SentenceIndex.ts';

/** What was worked out from one sentence of an article, kept from version to version while nothing that is read in it changes. */
export interface SentenceMemory {
  /** No other sentence has it, nor this one after a change. */
  readonly number: number;
  /** Where the sentence began when its words were read. */
  origin: number;
  words: readonly Word[] | null;
  subject: Subject | null;
  /** The sentences of other files that have the most of its terms. */
  near: readonly IndexedSentence[] | null;
  /** How it lies beside sentences of other files; null where they are too unlike. */
  readonly compared: Map<IndexedSentence, Comparison | null>;
}

/** Two sentences side by side. Alignments are by word numbers, so that one holds wherever an edit moves the sentence. */
export interface Comparison {
  readonly there: Passage;
  readonly alignment: Alignment;
  /** The smaller share of what either has in common with the other, 0 to 1. */
  readonly likeness: number;
  /** Whether a number, weekday or month has another value there. */
  readonly otherValue: boolean;
}

export interface SentenceMemories {
  /** The memory of a sentence of `file`; `keyOf` gives all that is read in it. */
  of(recall: Recall, file: IndexedFile, sentence: IndexedSentence, keyOf: () => string): SentenceMemory;
  /** The memory of a sentence that was asked for by `of`; null for any other, as those of other files. */
  known(sentence: IndexedSentence): SentenceMemory | null;
  /** A number for a sentence of another file, the same as long as anybody holds it. */
  numberOf(there: IndexedSentence): number;
}

export function createSentenceMemories(): SentenceMemories {
  const known = new WeakMap<IndexedSentence, SentenceMemory>();
  const numbers = new WeakMap<IndexedSentence, number>();
  let last = 0;
  const make = (): SentenceMemory => ({
    number: ++last,
    origin: 0,
    words: null,
    subject: null,
    near: null,
    compared: new Map(),
  });
  return {
    of(recall, file, sentence, keyOf) {
      // Asked for in every version, so that it is not forgotten, and again when other files changed.
      const memory = recall.recall(file.uri, file, `sentence ${keyOf()}`, make);
      known.set(sentence, memory);
      return memory;
    },
    known: (sentence) => known.get(sentence) ?? null,
    numberOf: (there) => getOrMake(numbers, there, () => ++last),
  };
}
