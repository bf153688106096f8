import type { IndexedFile, SentenceIndex } from './SentenceIndex.ts';

/** A file's terms that begin with a mark: its names (`@`) or its numbers (`#`); only those that `is` holds of, by what follows. */
export type MarkedTerms = (file: IndexedFile, mark: '@' | '#', is?: (name: string) => boolean) => readonly number[];

/** What can be asked of two files as they are. The answer hangs on their terms alone. */
export type FileQuestion = (marked: MarkedTerms, here: IndexedFile, there: IndexedFile) => boolean;

/** Answers questions about two files, each once for as long as both stay what they are. */
export interface FileQuestions {
  ask(question: FileQuestion, here: IndexedFile, there: IndexedFile): boolean;
}

/** A question that was asked, and what was answered. */
export interface Answer {
  readonly question: FileQuestion;
  /** URI of the other file. */
  readonly there: string;
  readonly answer: boolean;
}

export function createFileQuestions(index: SentenceIndex): FileQuestions {
  const terms = { '@': new WeakMap<IndexedFile, number[]>(), '#': new WeakMap<IndexedFile, number[]>() };
  const marked: MarkedTerms = (file, mark, is) => {
    let found = terms[mark].get(file);
    if (!found) {
      found = [...file.frequencies.keys()].filter((term) => index.terms.termOf(term).startsWith(mark));
      terms[mark].set(file, found);
    }
    return is ? found.filter((term) => is(index.terms.termOf(term).slice(1))) : found;
  };
  const answers = new WeakMap<FileQuestion, WeakMap<IndexedFile, WeakMap<IndexedFile, boolean>>>();
  return {
    ask(question, here, there) {
      const ofQuestion = getOrMake(answers, question, () => new WeakMap<IndexedFile, WeakMap<IndexedFile, boolean>>());
      const ofHere = getOrMake(ofQuestion, here, () => new WeakMap<IndexedFile, boolean>());
      return getOrMake(ofHere, there, () => question(marked, here, there));
    },
  };
}

/** The same questions, each answer noted in `answers`. */
export const noteAnswers = (questions: FileQuestions, answers: Answer[]): FileQuestions => ({
  ask(question, here, there) {
    const answer = questions.ask(question, here, there);
    answers.push({ question, there: there.uri, answer });
    return answer;
  },
});

export function getOrMake<K extends object, V>(kept: WeakMap<K, V>, key: K, make: () => V): V {
  let value = kept.get(key);
  if (value === undefined) kept.set(key, (value = make()));
  return value;
}
