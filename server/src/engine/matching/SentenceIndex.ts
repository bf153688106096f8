import type { LanguagePack } from '../language/LanguagePack.ts';
import { postingTerms, sentenceCount, sentenceLength, type FileTable } from './FileTable.ts';
import type { IndexedFile, IndexedSentence } from './IndexedFile.ts';
import { createHold, nothingHeld, type Held } from './createHold.ts';
import { createLayeredPostings, type SlottedTable } from './LayeredPostings.ts';
import { openTable, type OpenedFile } from './openTable.ts';
import type { Gain, Scoring } from './Postings.ts';
import { createTermDictionary, type TermDictionary } from './TermDictionary.ts';

export type { IndexedFile, IndexedSentence } from './IndexedFile.ts';

/**
 * All sentences that are running text, by their terms. What it answers depends on the files that are in it alone, never
 * on the order in which they were put, replaced and removed.
 */
export interface SentenceIndex {
  readonly terms: TermDictionary;
  /** Takes in a file's table, made with `terms`; what was there under its URI goes. */
  put(uri: string, table: FileTable, evidence: boolean): void;
  remove(uri: string): void;
  file(uri: string): IndexedFile | null;
  /** The table that a file was put with. */
  table(uri: string): FileTable | null;
  /** The files that are evidence. */
  evidence(): Iterable<string>;
  /** Number of sentences, their total length, and in how many of them a term occurs, over the files that are evidence. */
  readonly size: number;
  readonly length: number;
  frequency(term: number): number;
  /** Number of files that are evidence, and how many of them have a term. */
  readonly fileCount: number;
  fileFrequency(term: number): number;
  /** Calls `visit` for every sentence that may be evidence and has the term. */
  visit(term: number, visit: (slot: number, count: number) => void): void;
  /** The sentence of a slot, its file and its place in it. */
  sentence(slot: number): IndexedSentence;
  uriOf(slot: number): string;
  ordinalOf(slot: number): number;
  /** The files that are evidence and have one of the words, as `TableReader` noted them. */
  filesWith(words: readonly number[]): ReadonlySet<string>;
  /** Adds the gain to the score of every sentence that may be evidence and has the term. */
  score(term: number, gain: Gain, scoring: Scoring): void;
  /** Room for one question at a time; whoever scores in it sets `scores` and `count` back to zero. */
  scratch(): Scoring;
  /** Changes whenever evidence outside `uri` does, and then only: what a question from `uri` was answered holds until then. */
  generationBeside(uri: string): number;
  /** Puts in order what many puts left behind, in steps; answers stay what they were. */
  settle(): Generator<void, void>;
  /** Bytes that postings and tables take. */
  readonly bytes: number;
}

interface StoredFile {
  readonly uri: string;
  readonly evidence: boolean;
  readonly table: FileTable;
  readonly sentences: SlottedTable;
  /** The file itself under its number. */
  readonly whole: SlottedTable;
  readonly length: number;
  readonly opened: Held<OpenedFile>;
}

/** Files that are kept opened, whoever holds them. */
const KEPT_OPEN = 1024;

export function createSentenceIndex(packs: readonly LanguagePack[]): SentenceIndex {
  const terms = createTermDictionary();
  const files = new Map<string, StoredFile>();
  const numbered: (StoredFile | null)[] = [];
  const postings = createLayeredPostings('sentences');
  const words = createLayeredPostings('words');
  const freeSlots: number[] = [];
  const freeNumbers: number[] = [];
  let slotCount = 0;
  let fileOfSlot = new Int32Array(1024);
  let ordinals = new Int32Array(1024);
  let scratch: Scoring = emptyScoring(1024);
  let filesWithTerm = new Int32Array(1024);
  /** By term: the last file that counted it. */
  let counted = new Int32Array(1024);
  let counting = 0;
  /** Few questions need to know in how many files a term is. */
  const uncounted = new Set<StoredFile>();
  let fileCount = 0;
  let size = 0;
  let length = 0;
  let bytes = 0;
  let changes = 0;
  let lastChanged: string | null = null;
  let changedBefore = 0;
  const noteChange = (uri: string): void => {
    if (uri !== lastChanged) changedBefore = changes;
    lastChanged = uri;
    changes++;
  };

  const languages = packs.map(({ tag }) => tag);
  const hold = createHold<OpenedFile>(KEPT_OPEN);
  const open = (file: StoredFile): OpenedFile =>
    file.opened.strong ??
    hold(file.opened, () => openTable(file.uri, file.evidence, file.table, languages, file.length));
  const countFiles = ({ table }: StoredFile, by: number): void => {
    counting++;
    for (const term of postingTerms(table)) {
      if (counted[term] === counting) continue;
      counted[term] = counting;
      filesWithTerm[term] = filesWithTerm[term]! + by;
    }
  };
  const countAll = (): void => {
    if (terms.size > counted.length) {
      counted = grown(counted, new Int32Array(terms.size * 2));
      filesWithTerm = grown(filesWithTerm, new Int32Array(terms.size * 2));
    }
    for (const file of uncounted) countFiles(file, 1);
    uncounted.clear();
  };
  const takeSlot = (number: number, ordinal: number, sentence: number): number => {
    const slot = freeSlots.pop() ?? slotCount++;
    if (slot >= fileOfSlot.length) {
      fileOfSlot = grown(fileOfSlot, new Int32Array(slot * 2));
      ordinals = grown(ordinals, new Int32Array(slot * 2));
      scratch = grownScoring(scratch, slot * 2);
    }
    fileOfSlot[slot] = number;
    ordinals[slot] = ordinal;
    scratch.lengths[slot] = Math.min(sentence, 0xffff);
    return slot;
  };
  const remove = (uri: string): void => {
    const file = files.get(uri);
    if (!file) return;
    files.delete(uri);
    bytes -= file.table.bytes.length;
    if (!file.evidence) return;
    noteChange(uri);
    fileCount--;
    size -= file.sentences.slots.length;
    length -= file.length;
    if (!uncounted.delete(file)) countFiles(file, -1);
    postings.remove(file.sentences);
    for (const slot of file.sentences.slots) freeSlots.push(slot);
    const number = file.whole.slots[0]!;
    numbered[number] = null;
    words.remove(file.whole);
    freeNumbers.push(number);
  };
  return {
    terms,
    get size() {
      return size;
    },
    get length() {
      return length;
    },
    get fileCount() {
      return fileCount;
    },
    get bytes() {
      return bytes + postings.size + words.size + 26 * fileOfSlot.length;
    },
    put(uri, table, evidence) {
      remove(uri);
      const count = sentenceCount(table);
      let total = 0;
      for (let i = 0; i < count; i++) total += sentenceLength(table, i);
      const number = evidence ? (freeNumbers.pop() ?? numbered.length) : -1;
      const slots = new Int32Array(evidence ? count : 0);
      if (evidence) for (let i = 0; i < count; i++) slots[i] = takeSlot(number, i, sentenceLength(table, i));
      const file: StoredFile = {
        uri,
        evidence,
        table,
        sentences: { table, slots },
        whole: { table, slots: Int32Array.of(number) },
        length: total,
        opened: nothingHeld(),
      };
      files.set(uri, file);
      bytes += table.bytes.length;
      if (!evidence) return;
      noteChange(uri);
      numbered[number] = file;
      fileCount++;
      size += count;
      length += total;
      uncounted.add(file);
      postings.put(file.sentences);
      words.put(file.whole);
    },
    remove,
    file(uri) {
      const file = files.get(uri);
      return file ? open(file) : null;
    },
    table: (uri) => files.get(uri)?.table ?? null,
    *evidence() {
      for (const { uri, evidence } of files.values()) if (evidence) yield uri;
    },
    frequency: postings.count,
    fileFrequency(term) {
      countAll();
      return filesWithTerm[term] ?? 0;
    },
    visit: postings.visit,
    score: postings.score,
    sentence: (slot) => open(numbered[fileOfSlot[slot]!]!).sentence(ordinals[slot]!),
    uriOf: (slot) => numbered[fileOfSlot[slot]!]!.uri,
    ordinalOf: (slot) => ordinals[slot]!,
    filesWith(asked) {
      const found = new Set<string>();
      for (const word of asked) words.visit(word, (number) => found.add(numbered[number]!.uri));
      return found;
    },
    scratch: () => scratch,
    generationBeside: (uri) => (uri === lastChanged ? changedBefore : changes),
    *settle() {
      yield* postings.settle(terms.size);
      yield* words.settle(terms.size);
    },
  };
}

function grown<A extends Int32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

const emptyScoring = (size: number): Scoring => ({
  scores: new Float64Array(size),
  touched: new Int32Array(size),
  count: 0,
  lengths: new Uint16Array(size),
});

function grownScoring(from: Scoring, size: number): Scoring {
  const wider = emptyScoring(size);
  wider.lengths.set(from.lengths);
  return wider;
}
