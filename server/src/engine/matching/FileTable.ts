/**
 * What the index keeps of one file: its sentences with their terms, the words that name something, and its reading packed,
 * all in one block of bytes that can be sent to another thread or kept on disk as it is. Term ids are those of the
 * dictionary that it was made with; `translateTerms` makes them those of another one.
 *
 * As 32-bit numbers: how many sentences, postings, words and bytes of reading there are; the sentences' starts, ends, the
 * ends of their postings and their lengths in terms; the postings' terms; the words. Then as bytes: the sentences'
 * languages, the postings' counts, the reading.
 */
export interface FileTable {
  readonly numbers: Int32Array;
  /** The same memory. */
  readonly bytes: Uint8Array;
}

const HEAD = 4;

export interface TableContent {
  readonly sentences: readonly {
    readonly start: number;
    readonly end: number;
    readonly language: number;
    readonly length: number;
    /** Where its postings end; they begin where those of the one before end. */
    readonly postings: number;
  }[];
  readonly terms: Int32Array;
  readonly counts: Uint8Array;
  /** Distinct; see `fileWords`. */
  readonly words: Int32Array;
  readonly reading: Uint8Array;
}

export function makeTable({ sentences, terms, counts, words, reading }: TableContent): FileTable {
  const count = sentences.length;
  const wide = HEAD + 4 * count + terms.length + words.length;
  const size = 4 * wide + count + terms.length + reading.length;
  const buffer = new ArrayBuffer((size + 3) & ~3);
  const numbers = new Int32Array(buffer);
  const bytes = new Uint8Array(buffer);
  numbers[0] = count;
  numbers[1] = terms.length;
  numbers[2] = words.length;
  numbers[3] = reading.length;
  for (let i = 0; i < count; i++) {
    const { start, end, postings, length, language } = sentences[i]!;
    numbers[HEAD + i] = start;
    numbers[HEAD + count + i] = end;
    numbers[HEAD + 2 * count + i] = postings;
    numbers[HEAD + 3 * count + i] = length;
    bytes[4 * wide + i] = language;
  }
  numbers.set(terms, HEAD + 4 * count);
  numbers.set(words, HEAD + 4 * count + terms.length);
  bytes.set(counts, 4 * wide + count);
  bytes.set(reading, 4 * wide + count + terms.length);
  return { numbers, bytes };
}

/** The table in a stretch of memory, which begins at a multiple of four. */
export const tableAt = (memory: ArrayBufferLike, start: number, size: number): FileTable => ({
  numbers: new Int32Array(memory, start, size >> 2),
  bytes: new Uint8Array(memory, start, size),
});

export const sentenceCount = ({ numbers }: FileTable): number => numbers[0]!;
export const sentenceStart = ({ numbers }: FileTable, i: number): number => numbers[HEAD + i]!;
export const sentenceEnd = ({ numbers }: FileTable, i: number): number => numbers[HEAD + numbers[0]! + i]!;
export const sentenceLength = ({ numbers }: FileTable, i: number): number => numbers[HEAD + 3 * numbers[0]! + i]!;
export const sentenceLanguage = ({ numbers, bytes }: FileTable, i: number): number => bytes[4 * wideOf(numbers) + i]!;
/** Where a sentence's postings begin, among all of the file; the last one's end is `postingCount`. */
export const firstPosting = ({ numbers }: FileTable, i: number): number =>
  i === 0 ? 0 : numbers[HEAD + 2 * numbers[0]! + i - 1]!;
export const postingCount = ({ numbers }: FileTable): number => numbers[1]!;

/** All postings' terms, sentence after sentence. */
export const postingTerms = ({ numbers }: FileTable): Int32Array =>
  numbers.subarray(HEAD + 4 * numbers[0]!, HEAD + 4 * numbers[0]! + numbers[1]!);
/** How often each posting's term stands in its sentence, at most 255. */
export const postingCounts = ({ numbers, bytes }: FileTable): Uint8Array => {
  const from = 4 * wideOf(numbers) + numbers[0]!;
  return bytes.subarray(from, from + numbers[1]!);
};
export const fileWords = ({ numbers }: FileTable): Int32Array =>
  numbers.subarray(HEAD + 4 * numbers[0]! + numbers[1]!, wideOf(numbers));
export const packedReading = ({ numbers, bytes }: FileTable): Uint8Array => {
  const from = 4 * wideOf(numbers) + numbers[0]! + numbers[1]!;
  return bytes.subarray(from, from + numbers[3]!);
};

const wideOf = (numbers: Int32Array): number => HEAD + 4 * numbers[0]! + numbers[1]! + numbers[2]!;

/** The terms of all postings, and behind them the words. */
export const termsIn = ({ numbers }: FileTable): Int32Array =>
  numbers.subarray(HEAD + 4 * numbers[0]!, wideOf(numbers));

/** Puts other ids in the place of all terms and words. */
export function translateTerms({ numbers }: FileTable, ids: (id: number) => number): void {
  const end = wideOf(numbers);
  for (let at = HEAD + 4 * numbers[0]!; at < end; at++) numbers[at] = ids(numbers[at]!);
}
