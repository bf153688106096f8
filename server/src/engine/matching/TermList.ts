/** Distinct ids in the order in which they came first, with how often each came, in groups. Its memory is used over and over. */
export interface TermList {
  /** How many are in all groups. */
  readonly size: number;
  /** The number of ids added to the last group, repetitions counted. */
  readonly added: number;
  add(id: number): void;
  /** Begins a new group: an id that was in an earlier one is new again. */
  begin(): void;
  /** All ids, group after group, until more are added. */
  ids(): Int32Array;
  /** How often each came in its group, at most 255. */
  counts(): Uint8Array;
  /** Takes out all groups. */
  clear(): void;
}

export function createTermList(): TermList {
  let ids = new Int32Array(1024);
  let counts = new Uint8Array(1024);
  /** By id: where it stands if it is among `ids` at all, which is looked up there. */
  let places = new Int32Array(1024);
  let size = 0;
  let first = 0;
  let added = 0;
  const addNew = (id: number): void => {
    if (id >= places.length) places = widened(places, new Int32Array(2 * id));
    if (size === ids.length) {
      ids = widened(ids, new Int32Array(2 * size));
      counts = widened(counts, new Uint8Array(2 * size));
    }
    places[id] = size;
    ids[size] = id;
    counts[size] = 1;
    size++;
  };
  return {
    get size() {
      return size;
    },
    get added() {
      return added;
    },
    add(id) {
      added++;
      const place = id < places.length ? places[id]! : size;
      if (place < first || place >= size || ids[place] !== id) addNew(id);
      else if (counts[place]! < 255) counts[place] = counts[place]! + 1;
    },
    begin() {
      first = size;
      added = 0;
    },
    ids: () => ids.subarray(0, size),
    counts: () => counts.subarray(0, size),
    clear() {
      size = 0;
      first = 0;
      added = 0;
    },
  };
}

function widened<A extends Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
