import {
  firstPosting,
  postingCount,
  postingCounts,
  postingTerms,
  sentenceCount,
  sentenceEnd,
  sentenceLanguage,
  sentenceLength,
  sentenceStart,
  type FileTable,
} from './FileTable.ts';
import type { IndexedFile, IndexedSentence } from './IndexedFile.ts';
import { countTerms, type TermCounts } from './TermCounts.ts';

/** A file's table as objects, each made when it is first asked for and the same from then on. */
export interface OpenedFile extends IndexedFile {
  sentence(ordinal: number): IndexedSentence;
}

export function openTable(
  uri: string,
  evidence: boolean,
  table: FileTable,
  languages: readonly string[],
  length: number,
): OpenedFile {
  const made: IndexedSentence[] = [];
  let all: readonly IndexedSentence[] | null = null;
  let frequencies: TermCounts | null = null;
  const postings = (ordinal: number): readonly [number, number] => [
    firstPosting(table, ordinal),
    ordinal + 1 < sentenceCount(table) ? firstPosting(table, ordinal + 1) : postingCount(table),
  ];
  const file: OpenedFile = {
    uri,
    evidence,
    length,
    count: sentenceCount(table),
    sentence: (ordinal) => (made[ordinal] ??= makeSentence(ordinal)),
    get sentences() {
      return (all ??= Array.from({ length: sentenceCount(table) }, (_, ordinal) => file.sentence(ordinal)));
    },
    get frequencies() {
      return (frequencies ??= countTerms(postingTerms(table)));
    },
  };
  function makeSentence(ordinal: number): IndexedSentence {
    let terms: readonly number[] | null = null;
    let counts: readonly number[] | null = null;
    return {
      uri,
      span: { start: sentenceStart(table, ordinal), end: sentenceEnd(table, ordinal) },
      language: languages[sentenceLanguage(table, ordinal)] ?? languages[0]!,
      ordinal,
      length: sentenceLength(table, ordinal),
      // A sentence holds its file through these, so that whoever holds it meets the same objects again.
      get terms() {
        return (terms ??= [...postingTerms(table).subarray(...postings(ordinal))]);
      },
      get counts() {
        return (counts ??= [...postingCounts(table).subarray(...postings(ordinal))]);
      },
    };
  }
  return file;
}
