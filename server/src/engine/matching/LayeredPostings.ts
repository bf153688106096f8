import { fileWords, firstPosting, postingCount, postingCounts, postingTerms, type FileTable } from './FileTable.ts';
import { createPostings, type Gain, type Postings, type Scoring } from './Postings.ts';

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
  /** The file's slots may be used again at once. */
  remove(file: SlottedTable): void;
  /** Among how many slots a term is. */
  count(term: number): number;
  visit(term: number, visit: (slot: number, count: number) => void): void;
  /** Adds the gain to the score of every slot that has the term. A question touches many of them: no call for each. */
  score(term: number, gain: Gain, scoring: Scoring): void;
  /**
   * Writes all files that are there into the lower layer, in steps. Files may come and go between two steps; a later call
   * takes over from one that was not finished. `terms` is one more than the highest term.
   */
  settle(terms: number): Generator<void, void>;
  /** Bytes in use. */
  readonly size: number;
}

interface Layer {
  /** By term: where its postings end; they begin where those of the term before end. */
  readonly ends: Int32Array;
  readonly slots: Int32Array;
  readonly counts: Uint8Array;
  /** By term: how many of its postings are of files that are still there. */
  readonly alive: Int32Array;
  readonly files: ReadonlySet<SlottedTable>;
  /** By slot: 1 where the file that it stood for is still there. */
  readonly states: Uint8Array;
}

const noLayer: Layer = {
  ends: new Int32Array(0),
  slots: new Int32Array(0),
  counts: new Uint8Array(0),
  alive: new Int32Array(0),
  files: new Set(),
  states: new Uint8Array(0),
};

/** Over the terms of sentences, each sentence with a slot of its own, or over the words of files. */
export function createLayeredPostings(of: 'sentences' | 'words'): LayeredPostings {
  const termsOf = of === 'sentences' ? postingTerms : fileWords;
  const forEach = of === 'sentences' ? forEachPosting : forEachWord;
  const write = of === 'sentences' ? writePostings : writeWords;
  const files = new Set<SlottedTable>();
  const upper: Postings = createPostings();
  /** Put and not yet in any layer: a folder that was read is settled before anybody asks. */
  const pending = new Set<SlottedTable>();
  let lower = noLayer;
  let turn = 0;

  const raise = (): void => {
    for (const file of pending) forEach(file, upper.add);
    pending.clear();
  };
  return {
    put(file) {
      files.add(file);
      pending.add(file);
    },
    remove(file) {
      if (!files.delete(file) || pending.delete(file)) return;
      if (lower.files.has(file)) leave(lower, file, termsOf(file.table));
      else forEach(file, upper.remove);
    },
    count(term) {
      if (pending.size > 0) raise();
      return (lower.alive[term] ?? 0) + upper.count(term);
    },
    visit(term, visit) {
      if (pending.size > 0) raise();
      const { ends, slots, counts, states } = lower;
      const end = ends[term] ?? 0;
      for (let at = term === 0 ? 0 : (ends[term - 1] ?? end); at < end; at++)
        if (states[slots[at]!] === 1) visit(slots[at]!, counts[at]!);
      upper.visit(term, visit);
    },
    score(term, gain, scoring) {
      if (pending.size > 0) raise();
      const { ends, slots, counts, states } = lower;
      const { scores, touched, lengths } = scoring;
      const { once, of } = gain;
      const end = ends[term] ?? 0;
      let { count } = scoring;
      for (let at = term === 0 ? 0 : (ends[term - 1] ?? end); at < end; at++) {
        const slot = slots[at]!;
        if (states[slot] !== 1) continue;
        const length = lengths[slot]!;
        const more = counts[at] === 1 && length < once.length ? once[length]! : of(counts[at]!, length);
        if (scores[slot] === 0) touched[count++] = slot;
        scores[slot] = scores[slot]! + more;
      }
      scoring.count = count;
      upper.score(term, gain, scoring);
    },
    *settle(terms) {
      const mine = ++turn;
      const taken = new Set(files);
      const alive = new Int32Array(terms);
      let postings = 0;
      for (const { table } of taken) {
        const all = termsOf(table);
        for (let i = 0; i < all.length; i++) alive[all[i]!] = alive[all[i]!]! + 1;
        postings += all.length;
        yield;
        if (mine !== turn) return;
      }
      const ends = new Int32Array(terms);
      for (let term = 1; term < terms; term++) ends[term] = ends[term - 1]! + alive[term - 1]!;
      const slots = new Int32Array(postings);
      const counts = new Uint8Array(postings);
      let highest = -1;
      for (const file of taken) {
        write(file, ends, slots, counts);
        for (const slot of file.slots) if (slot > highest) highest = slot;
        yield;
        if (mine !== turn) return;
      }
      const states = new Uint8Array(highest + 1);
      lower = { ends, slots, counts, alive, files: taken, states };
      for (const file of taken) for (const slot of file.slots) states[slot] = 1;
      for (const file of taken) if (!files.has(file)) leave(lower, file, termsOf(file.table));
      upper.clear();
      pending.clear();
      for (const file of files) if (!taken.has(file)) pending.add(file);
    },
    get size() {
      return 5 * lower.slots.length + 8 * lower.ends.length + lower.states.length + upper.size;
    },
  };
}

/** Whoever has the slot next is in the upper layer, so that marking it is enough. */
function leave({ alive, states }: Layer, { slots }: SlottedTable, terms: Int32Array): void {
  for (const term of terms) alive[term] = alive[term]! - 1;
  for (const slot of slots) states[slot] = 0;
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

/** Writes a file's postings each to where those of its term end, which then end behind it. */
function writePostings({ table, slots }: SlottedTable, ends: Int32Array, to: Int32Array, toCounts: Uint8Array): void {
  const terms = postingTerms(table);
  const counts = postingCounts(table);
  for (let i = 0, at = 0; i < slots.length; i++) {
    const slot = slots[i]!;
    const end = i + 1 < slots.length ? firstPosting(table, i + 1) : postingCount(table);
    for (; at < end; at++) {
      const place = ends[terms[at]!]!++;
      to[place] = slot;
      toCounts[place] = counts[at]!;
    }
  }
}

function writeWords({ table, slots }: SlottedTable, ends: Int32Array, to: Int32Array, toCounts: Uint8Array): void {
  const words = fileWords(table);
  for (let i = 0; i < words.length; i++) {
    const place = ends[words[i]!]!++;
    to[place] = slots[0]!;
    toCounts[place] = 1;
  }
}
