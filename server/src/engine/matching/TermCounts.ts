/** How often each of some terms was counted, in the order in which they came first. */
export interface TermCounts extends Iterable<readonly [term: number, count: number]> {
  /** 0 for a term that is not among them. */
  get(term: number): number;
  has(term: number): boolean;
  keys(): Iterable<number>;
}

/** Counts terms; a few bytes each, since a folder has millions. */
export function countTerms(terms: Int32Array): TermCounts {
  let places = 16;
  while (places < terms.length * 1.5) places *= 2;
  const mask = places - 1;
  /** By a hash of the term, next to one another where they collide: one more than its number. */
  const numbers = terms.length < 0xffff ? new Uint16Array(places) : new Uint32Array(places);
  let distinct = new Int32Array(terms.length);
  let counts = new Int32Array(terms.length);
  let size = 0;
  const placeOf = (term: number): number => {
    for (let place = Math.imul(term, 0x9e3779b1) >>> 7; ; place++) {
      const number = numbers[place & mask]!;
      if (number === 0 || distinct[number - 1] === term) return place & mask;
    }
  };
  for (const term of terms) {
    const place = placeOf(term);
    if (numbers[place] === 0) {
      distinct[size++] = term;
      numbers[place] = size;
    }
    const number = numbers[place]! - 1;
    counts[number] = counts[number]! + 1;
  }
  distinct = distinct.slice(0, size);
  counts = counts.slice(0, size);
  const get = (term: number): number => {
    const number = numbers[placeOf(term)]!;
    return number === 0 ? 0 : counts[number - 1]!;
  };
  return {
    get,
    has: (term) => get(term) > 0,
    keys: () => distinct,
    *[Symbol.iterator]() {
      for (let i = 0; i < size; i++) yield [distinct[i]!, counts[i]!];
    },
  };
}
