import { fileWords, firstPosting, postingCount, postingCounts, postingTerms, type FileTable } from './FileTable.ts';
import { createPostings, type Postings } from './Postings.ts';

/** A file's table and the slots that stand for its sentences, or the one that stands for the file. */
export interface SlottedTable {
  readonly table: FileTable;
  readonly slots: Int32Array;
}

/**
 * Postings in two layers: one written in a single piece, by term, five bytes a posting and read in a row; above it what came
 * since. Files in the lower layer are only marked as gone, so that replacing a file costs what that file costs, however
 * large the folder. What is visited does not depend on which layer it is in.
 */
export interface LayeredPostings {
  put(file: SlottedTable): void;
  /** Whether the file's slots may be used again at once; else they may when the layers are settled. */
  remove(file: SlottedTable): boolean;
  /** Among how many slots a term is. */
  count(term: number): number;
  visit(term: number, visit: (slot: number, count: number) => void): void;
  /**
   * Writes all files that are there into the lower layer, in steps. Files may come and go between two steps; a later call
   * takes over from one that was not finished. `terms` is one more than the highest term.
   */
  settle(terms: number): Generator<void, void>;
  /** Whether the lower layer has a slot, be its file there or gone. */
  holds(slot: number): boolean;
  /** Bytes in use. */
  readonly size: number;
}

interface Layer {
  /** By term: where its postings end; they begin where those of the term before end. */
  readonly ends: Int32Array;
  readonly slots: Int32Array;
  readonly counts: Uint8Array;
  readonly files: ReadonlySet<SlottedTable>;
  /** By slot: 1 where its file is there, 2 where it is gone, 0 where it is not in this layer. */
  readonly states: Uint8Array;
}

const noLayer: Layer = {
  ends: new Int32Array(0),
  slots: new Int32Array(0),
  counts: new Uint8Array(0),
  files: new Set(),
  states: new Uint8Array(0),
};

/** Over the terms of sentences, each sentence with a slot of its own, or over the words of files. */
export function createLayeredPostings(of: 'sentences' | 'words'): LayeredPostings {
  const termsOf = of === 'sentences' ? postingTerms : fileWords;
  const forEach = of === 'sentences' ? forEachPosting : forEachWord;
  const files = new Set<SlottedTable>();
  const upper: Postings = createPostings();
  let lower = noLayer;
  let frequencies = new Int32Array(1024);
  let turn = 0;

  const tally = (term: number, by: number): void => {
    if (term >= frequencies.length) {
      const wider = new Int32Array(Math.max(term + 1, frequencies.length * 2));
      wider.set(frequencies);
      frequencies = wider;
    }
    frequencies[term] = frequencies[term]! + by;
  };
  return {
    put(file) {
      files.add(file);
      forEach(file, (term, slot, count) => {
        tally(term, 1);
        upper.add(term, slot, count);
      });
    },
    remove(file) {
      if (!files.delete(file)) return true;
      for (const term of termsOf(file.table)) tally(term, -1);
      if (!lower.files.has(file)) {
        forEach(file, upper.remove);
        return true;
      }
      for (const slot of file.slots) lower.states[slot] = 2;
      return false;
    },
    count: (term) => frequencies[term] ?? 0,
    visit(term, visit) {
      const { ends, slots, counts, states } = lower;
      const end = ends[term] ?? 0;
      for (let at = term === 0 ? 0 : (ends[term - 1] ?? end); at < end; at++)
        if (states[slots[at]!] === 1) visit(slots[at]!, counts[at]!);
      upper.visit(term, visit);
    },
    *settle(terms) {
      const mine = ++turn;
      const taken = new Set(files);
      const ends = new Int32Array(terms);
      let postings = 0;
      for (const { table } of taken) {
        const all = termsOf(table);
        for (const term of all) ends[term] = ends[term]! + 1;
        postings += all.length;
        yield;
        if (mine !== turn) return;
      }
      let before = 0;
      for (let term = 0; term < terms; term++) {
        const count = ends[term]!;
        ends[term] = before;
        before += count;
      }
      const slots = new Int32Array(postings);
      const counts = new Uint8Array(postings);
      let highest = -1;
      for (const file of taken) {
        forEach(file, (term, slot, count) => {
          const at = ends[term]!;
          slots[at] = slot;
          counts[at] = count;
          ends[term] = at + 1;
        });
        for (const slot of file.slots) if (slot > highest) highest = slot;
        yield;
        if (mine !== turn) return;
      }
      const states = new Uint8Array(highest + 1);
      for (const file of taken) for (const slot of file.slots) states[slot] = files.has(file) ? 1 : 2;
      lower = { ends, slots, counts, files: taken, states };
      upper.clear();
      for (const file of files) if (!taken.has(file)) forEach(file, upper.add);
    },
    holds: (slot) => (lower.states[slot] ?? 0) !== 0,
    get size() {
      return 5 * lower.slots.length + 4 * lower.ends.length + upper.size + 4 * frequencies.length;
    },
  };
}

type Visit = (term: number, slot: number, count: number) => void;

function forEachPosting({ table, slots }: SlottedTable, visit: Visit): void {
  const terms = postingTerms(table);
  const counts = postingCounts(table);
  for (let i = 0; i < slots.length; i++) {
    const end = i + 1 < slots.length ? firstPosting(table, i + 1) : postingCount(table);
    for (let at = firstPosting(table, i); at < end; at++) visit(terms[at]!, slots[i]!, counts[at]!);
  }
}

function forEachWord({ table, slots }: SlottedTable, visit: Visit): void {
  for (const word of fileWords(table)) visit(word, slots[0]!, 1);
}
