import type { Span } from '../text/Span.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';
import type { NameMention } from '../statements/NameMention.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import { createTermDictionary, type TermDictionary } from './TermDictionary.ts';
import { readTerms } from './readTerms.ts';

/** One sentence of one file, as the index knows it. */
export interface IndexedSentence {
  readonly uri: string;
  readonly span: Span;
  readonly language: string;
  /** Position among the file's indexed sentences, from 0. */
  readonly ordinal: number;
  /** Distinct terms, with how often each occurs. */
  readonly terms: readonly number[];
  readonly counts: readonly number[];
  /** Number of terms, repetitions counted. */
  readonly length: number;
}

export interface IndexedFile {
  readonly uri: string;
  /** Whether the file's sentences may be evidence for others. */
  readonly evidence: boolean;
  readonly sentences: readonly IndexedSentence[];
  /** In how many of the file's sentences each of its terms occurs. */
  readonly frequencies: ReadonlyMap<number, number>;
  readonly length: number;
}

/**
 * All sentences that are running text, by their terms. What it answers depends on the files that are in it alone, never
 * on the order in which they were put, replaced and removed.
 */
export interface SentenceIndex {
  readonly terms: TermDictionary;
  put(reading: SourceReading, evidence: boolean): void;
  remove(uri: string): void;
  file(uri: string): IndexedFile | null;
  files(): Iterable<IndexedFile>;
  /** Number of sentences, their total length, and in how many of them a term occurs, over the files that are evidence. */
  readonly size: number;
  readonly length: number;
  frequency(term: number): number;
  /** Number of files that are evidence, and how many of them have a term. */
  readonly fileCount: number;
  fileFrequency(term: number): number;
  /** Calls `visit` for every sentence that may be evidence and has the term. */
  visit(term: number, visit: (slot: number, count: number) => void): void;
  /** One more than the highest slot in use. */
  readonly slots: number;
  sentence(slot: number): IndexedSentence;
  /** Room for one question at a time, by slot; whoever writes to `scores` sets it back to zero. */
  scratch(): Scratch;
  /** Changes whenever evidence outside `uri` does, and then only: what a question from `uri` was answered holds until then. */
  generationBeside(uri: string): number;
}

export interface Scratch {
  readonly scores: Float64Array;
  readonly touched: Int32Array;
  /** Number of terms of each sentence. */
  readonly lengths: Uint16Array;
}

const NIL = -1;

export function createSentenceIndex(packs: readonly LanguagePack[]): SentenceIndex {
  const terms = createTermDictionary();
  const files = new Map<string, IndexedFile & { readonly slots: readonly number[] }>();
  const sentences: (IndexedSentence | null)[] = [];
  const freeSlots: number[] = [];
  const postings = createPostings();
  const filesWith: number[] = [];
  let fileCount = 0;
  let size = 0;
  let length = 0;
  let scratch: Scratch = emptyScratch(1024);
  let changes = 0;
  let lastChanged: string | null = null;
  let changedBefore = 0;
  const noteChange = (uri: string): void => {
    if (uri !== lastChanged) changedBefore = changes;
    lastChanged = uri;
    changes++;
  };

  const packOf = (tag: string): LanguagePack => packs.find((pack) => pack.tag === tag) ?? packs[0]!;
  const remove = (uri: string): void => {
    const file = files.get(uri);
    if (!file) return;
    files.delete(uri);
    if (file.evidence) {
      noteChange(uri);
      fileCount--;
      for (const term of file.frequencies.keys()) filesWith[term] = filesWith[term]! - 1;
    }
    for (const slot of file.slots) {
      const sentence = sentences[slot]!;
      for (const term of sentence.terms) postings.remove(term, slot);
      sentences[slot] = null;
      freeSlots.push(slot);
      size--;
      length -= sentence.length;
    }
  };
  return {
    terms,
    get size() {
      return size;
    },
    get length() {
      return length;
    },
    get slots() {
      return sentences.length;
    },
    get fileCount() {
      return fileCount;
    },
    put(reading, evidence) {
      remove(reading.uri);
      const read = readSentences(reading, packOf, terms);
      const frequencies = countTerms(read);
      if (evidence) {
        noteChange(reading.uri);
        fileCount++;
        for (const term of frequencies.keys()) filesWith[term] = (filesWith[term] ?? 0) + 1;
      }
      const slots: number[] = [];
      if (evidence)
        for (const sentence of read) {
          const slot = freeSlots.pop() ?? sentences.length;
          sentences[slot] = sentence;
          if (slot >= scratch.lengths.length) scratch = grownScratch(scratch, slot * 2);
          scratch.lengths[slot] = Math.min(sentence.length, 0xffff);
          slots.push(slot);
          sentence.terms.forEach((term, i) => postings.add(term, slot, sentence.counts[i]!));
          size++;
          length += sentence.length;
        }
      files.set(reading.uri, {
        uri: reading.uri,
        evidence,
        sentences: read,
        slots,
        frequencies,
        length: read.reduce((sum, sentence) => sum + sentence.length, 0),
      });
    },
    remove,
    file: (uri) => files.get(uri) ?? null,
    files: () => files.values(),
    frequency: postings.count,
    fileFrequency: (term) => filesWith[term] ?? 0,
    visit: postings.visit,
    sentence: (slot) => sentences[slot]!,
    scratch: () => scratch,
    generationBeside: (uri) => (uri === lastChanged ? changedBefore : changes),
  };
}

const emptyScratch = (size: number): Scratch => ({
  scores: new Float64Array(size),
  touched: new Int32Array(size),
  lengths: new Uint16Array(size),
});

function grownScratch(from: Scratch, size: number): Scratch {
  const wider = emptyScratch(size);
  wider.lengths.set(from.lengths);
  return wider;
}

/** The names within a span; names stand in text order. */
function namesIn(names: readonly NameMention[], { start, end }: Span): readonly NameMention[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < names.length && names[last]!.span.end <= end) last++;
  return names.slice(low, last);
}

/** One stretch of a file as an indexed sentence. */
export function readSentence(
  reading: SourceReading,
  span: Span,
  pack: LanguagePack,
  ordinal: number,
  terms: TermDictionary,
): IndexedSentence {
  const all = readTerms(reading.text, span, pack, terms);
  for (const name of namesIn(reading.names, span)) for (const id of terms.nameIds(name.text)) all.push(id);
  const tally = new Map<number, number>();
  for (const term of all) tally.set(term, (tally.get(term) ?? 0) + 1);
  return {
    uri: reading.uri,
    span,
    language: pack.tag,
    ordinal,
    terms: [...tally.keys()],
    counts: [...tally.values()],
    length: all.length,
  };
}

function readSentences(
  reading: SourceReading,
  packOf: (tag: string) => LanguagePack,
  terms: TermDictionary,
): readonly IndexedSentence[] {
  const found: IndexedSentence[] = [];
  let at = 0;
  for (const span of reading.sentences) {
    while (at + 1 < reading.paragraphs.length && reading.paragraphs[at]!.span.end <= span.start) at++;
    const paragraph = reading.paragraphs[at];
    if (!paragraph || paragraph.furniture) continue;
    found.push(readSentence(reading, span, packOf(paragraph.language), found.length, terms));
  }
  return found;
}

function countTerms(sentences: readonly IndexedSentence[]): ReadonlyMap<number, number> {
  const frequencies = new Map<number, number>();
  for (const sentence of sentences)
    for (const term of sentence.terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  return frequencies;
}

interface Postings {
  add(term: number, slot: number, count: number): void;
  remove(term: number, slot: number): void;
  count(term: number): number;
  visit(term: number, visit: (slot: number, count: number) => void): void;
}

/**
 * Posting lists as chains in flat arrays, newest first: twelve bytes a posting and no object a term. A file that is being
 * edited was put last, so that its postings stand at the heads and are taken out again at once.
 */
function createPostings(): Postings {
  let head = new Int32Array(1024).fill(NIL);
  let counts = new Int32Array(1024);
  let slots = new Int32Array(4096);
  let next = new Int32Array(4096);
  let repeats = new Uint8Array(4096);
  let used = 0;
  let free = NIL;
  const grow = <A extends Int32Array | Uint8Array>(from: A, to: A): A => {
    to.set(from);
    return to;
  };
  return {
    add(term, slot, count) {
      if (term >= head.length) {
        const wider = Math.max(term + 1, head.length * 2);
        head = grow(head, new Int32Array(wider).fill(NIL));
        counts = grow(counts, new Int32Array(wider));
      }
      let at = free;
      if (at !== NIL) free = next[at]!;
      else {
        at = used++;
        if (at >= slots.length) {
          slots = grow(slots, new Int32Array(slots.length * 2));
          next = grow(next, new Int32Array(next.length * 2));
          repeats = grow(repeats, new Uint8Array(repeats.length * 2));
        }
      }
      slots[at] = slot;
      repeats[at] = Math.min(count, 255);
      next[at] = head[term]!;
      head[term] = at;
      counts[term] = counts[term]! + 1;
    },
    remove(term, slot) {
      let before = NIL;
      for (let at = head[term] ?? NIL; at !== NIL; before = at, at = next[at]!) {
        if (slots[at] !== slot) continue;
        if (before === NIL) head[term] = next[at]!;
        else next[before] = next[at]!;
        next[at] = free;
        free = at;
        counts[term] = counts[term]! - 1;
        return;
      }
    },
    count: (term) => counts[term] ?? 0,
    visit(term, visit) {
      for (let at = head[term] ?? NIL; at !== NIL; at = next[at]!) visit(slots[at]!, repeats[at]!);
    },
  };
}
