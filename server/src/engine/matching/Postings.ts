/** Room in which one question scores what it touches, by slot. */
export interface Scoring {
  readonly scores: Float64Array;
  /** The slots that have a score, in the order in which they got one. */
  readonly touched: Int32Array;
  /** How many they are. */
  count: number;
  /** By slot: the length of what it stands for. */
  readonly lengths: Uint16Array;
}

/** What a term adds to the score of a slot that has it. */
export interface Gain {
  /** By length, where the slot has the term once: nearly always. Longer ones are worked out. */
  readonly once: Float64Array;
  of(repeats: number, length: number): number;
}

/** Which slots have a term, and how often. A slot is given back and used again by whoever owns the numbers. */
export interface Postings {
  add(term: number, slot: number, count: number): void;
  /** Takes out a posting; where it is not the last one that was added for its term this takes a while. */
  remove(term: number, slot: number): void;
  /** Takes out everything. */
  clear(): void;
  count(term: number): number;
  visit(term: number, visit: (slot: number, count: number) => void): void;
  /** Adds the gain to the score of every slot that has the term. */
  score(term: number, gain: Gain, scoring: Scoring): void;
  /** Bytes in use. */
  readonly size: number;
}

const NIL = -1;

/**
 * Posting lists as chains in flat arrays, newest first: thirteen bytes a posting and no object a term. A file that is being
 * edited was put last, so that its postings stand at the heads and are taken out again at once.
 */
export function createPostings(): Postings {
  let head = new Int32Array(0);
  let counts = new Int32Array(0);
  let slots = new Int32Array(0);
  let next = new Int32Array(0);
  let repeats = new Uint8Array(0);
  let used = 0;
  let free = NIL;
  const grow = <A extends Int32Array | Uint8Array>(from: A, to: A): A => {
    to.set(from);
    return to;
  };
  return {
    add(term, slot, count) {
      if (term >= head.length) {
        const wider = Math.max(term + 1, 1024, head.length * 2);
        head = grow(head, new Int32Array(wider).fill(NIL, head.length));
        counts = grow(counts, new Int32Array(wider));
      }
      let at = free;
      if (at !== NIL) free = next[at]!;
      else {
        at = used++;
        if (at >= slots.length) {
          const wider = Math.max(4096, slots.length + (slots.length >> 1));
          slots = grow(slots, new Int32Array(wider));
          next = grow(next, new Int32Array(wider));
          repeats = grow(repeats, new Uint8Array(wider));
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
    clear() {
      head = new Int32Array(0);
      counts = new Int32Array(0);
      slots = new Int32Array(0);
      next = new Int32Array(0);
      repeats = new Uint8Array(0);
      used = 0;
      free = NIL;
    },
    count: (term) => counts[term] ?? 0,
    visit(term, visit) {
      for (let at = head[term] ?? NIL; at !== NIL; at = next[at]!) visit(slots[at]!, repeats[at]!);
    },
    score(term, { once, of }, scoring) {
      const { scores, touched, lengths } = scoring;
      for (let at = head[term] ?? NIL; at !== NIL; at = next[at]!) {
        const slot = slots[at]!;
        const length = lengths[slot]!;
        const more = repeats[at] === 1 && length < once.length ? once[length]! : of(repeats[at]!, length);
        if (scores[slot] === 0) touched[scoring.count++] = slot;
        scores[slot] = scores[slot]! + more;
      }
    },
    get size() {
      return 8 * head.length + 9 * slots.length;
    },
  };
}
