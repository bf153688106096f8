import { lowerCodeAt } from '../text/characters.ts';

/**
 * Lower-case words, each with a value, that are looked up where they stand in a text: no part of the text is cut out and
 * put in lower case for it, which is most of what a look-up in a `Map` costs.
 */
export interface WordTable<T> {
  /** The index of the word at `[start, end)` of `text`, in whatever case it is written; -1 where the table has none. */
  find(text: string, start: number, end: number): number;
  readonly words: readonly string[];
  readonly values: readonly T[];
}

export function buildWordTable<T>(entries: ReadonlyMap<string, T>): WordTable<T> {
  const words = [...entries.keys()];
  // Half empty at least, so that few words have to be compared with another than their own.
  const size = 2 ** Math.ceil(Math.log2(words.length * 2 + 2));
  const slots = new Int32Array(size).fill(-1);
  const hashes = new Int32Array(words.length);
  const mask = size - 1;
  for (const [index, word] of words.entries()) {
    const hash = hashOf(word, 0, word.length);
    hashes[index] = hash;
    let slot = hash & mask;
    while (slots[slot]! >= 0) slot = (slot + 1) & mask;
    slots[slot] = index;
  }
  return {
    words,
    values: [...entries.values()],
    find(text, start, end) {
      const hash = hashOf(text, start, end);
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const index = slots[slot]!;
        if (index < 0) return -1;
        if (hashes[index] === hash && isAt(words[index]!, text, start, end)) return index;
      }
    },
  };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ lowerCodeAt(text, at), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== lowerCodeAt(text, start + i)) return false;
  return true;
}
