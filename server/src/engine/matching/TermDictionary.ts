import { isUpperAt } from '../text/characters.ts';
import { nameKey } from '../language/nameKey.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';
import { nameTerm, SHORTEST_NAME } from './fileWord.ts';

/** Index terms as small whole numbers, the same for equal terms as long as the dictionary lives. */
export interface TermDictionary {
  readonly size: number;
  /** The term itself, for explanation. */
  termOf(id: number): string;
  /** The terms from an id on, in their order. */
  since(id: number): readonly string[];
  /** Id of a term that is no word of a language: a number (`#1000`), a name's key. */
  idOf(term: string): number;
  /** Id of a number's digits. */
  digitsId(digits: string): number;
  /** Ids of a lower-case word of a language: its stem and the parts of a compound; empty for a stop word. */
  wordIds(word: string, pack: LanguagePack): readonly number[];
  /** Ids of a name's words under which its spellings meet (`Schoigu`, `Shoigu`). */
  nameIds(name: string): readonly number[];
  /** Ids of the capitalised words of a name, each as a word of a name. */
  nameWordIds(name: string): readonly number[];
}

const NONE: readonly number[] = [];

const SMALL = 10_000;

/** The number below `SMALL` that digits are; -1 for a larger one, or one that is written in another way (`007`). */
function smallNumber(digits: string): number {
  if (digits.length > 4 || (digits.length > 1 && digits.charCodeAt(0) === 0x30)) return -1;
  let number = 0;
  for (let i = 0; i < digits.length; i++) number = number * 10 + digits.charCodeAt(i) - 0x30;
  return number;
}

export function createTermDictionary(): TermDictionary {
  const ids = new Map<string, number>();
  const terms: string[] = [];
  const names = new Map<string, readonly number[]>();
  const nameWords = new Map<string, readonly number[]>();
  const words = new Map<LanguagePack, Map<string, readonly number[]>>();
  /** One more than the id of each small number, 0 where it is not known. */
  const numbers = new Int32Array(SMALL);
  const idOf = (term: string): number => {
    let id = ids.get(term);
    if (id === undefined) {
      id = terms.length;
      ids.set(term, id);
      terms.push(term);
    }
    return id;
  };
  const read = (word: string, { terms: grammar }: LanguagePack): readonly number[] => {
    if (grammar.stopWords.has(word) || word.length < 2) return NONE;
    const parts = grammar.compoundParts(word);
    return [...new Set([word, ...parts].map((part) => idOf(grammar.stem(part))))];
  };
  return {
    get size() {
      return terms.length;
    },
    nameIds(name) {
      let found = names.get(name);
      if (!found) {
        const keys = nameKey(name)
          .split(' ')
          .filter((key) => key.length > 1);
        names.set(name, (found = keys.map((key) => idOf(`@${key}`))));
      }
      return found;
    },
    nameWordIds(name) {
      let found = nameWords.get(name);
      if (!found) {
        const words = (name.match(/\p{L}+/gu) ?? []).filter(
          (word) => word.length >= SHORTEST_NAME && isUpperAt(word, 0),
        );
        nameWords.set(name, (found = words.map((word) => idOf(nameTerm(word.toLowerCase())))));
      }
      return found;
    },
    termOf: (id) => terms[id] ?? '',
    since: (id) => terms.slice(id),
    idOf,
    digitsId(digits) {
      const number = smallNumber(digits);
      if (number < 0) return idOf(`#${digits}`);
      const known = numbers[number]!;
      return known > 0 ? known - 1 : (numbers[number] = idOf(`#${digits}`) + 1) - 1;
    },
    wordIds(word, pack) {
      let known = words.get(pack);
      if (!known) words.set(pack, (known = new Map()));
      let found = known.get(word);
      if (!found) known.set(word, (found = read(word, pack)));
      return found;
    },
  };
}
