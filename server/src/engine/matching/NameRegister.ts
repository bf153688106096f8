import { CharClass, charClassAt, isUpperAt } from '../text/characters.ts';
import type { Span } from '../text/Span.ts';
import type { NameMention } from '../statements/NameMention.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';
import { findSlip, type Slip } from './findSlip.ts';
import { looseTerm, nameOfTerm, nameTerm, SHORTEST_NAME } from './fileWord.ts';
import type { SentenceIndex } from './SentenceIndex.ts';

/** One place of a word that is part of a name. */
export interface NamePlace {
  readonly reading: SourceReading;
  /** The word's, UTF-16. */
  readonly span: Span;
  readonly mention: NameMention;
}

/** A word of a name in the files that are evidence, one slip from the word that was asked for. */
export interface NearName {
  readonly word: string;
  readonly slip: Slip;
  /** In all files that have it, or in so many of them that more would prove nothing more. */
  readonly places: readonly NamePlace[];
  /** Those that satisfy `isRight` in any file that also has all of `words`: the first of them where they are many. */
  placesBeside(words: readonly string[], isRight: (place: NamePlace) => boolean): readonly NamePlace[];
}

/** The names of all files. What it answers depends on the files that are there alone. */
export interface NameRegister {
  /** Name words of files that are evidence, other than `except`, that are one slip from `word`, with places in some of them. */
  near(word: string, except: string): readonly NearName[];
  /** Whether a file that is evidence, other than `except`, has `word` anywhere: as it is, small, or in capitals. */
  occurs(word: string, except: string): boolean;
}

/** Places kept of one word in one file; more prove nothing more. */
const PLACES = 12;
/** Files that are looked into for one word by itself, by their names. */
const FILES = 300;
/** Places that are enough where each was asked for what stands beside it. */
const ENOUGH = 12;

export function createNameRegister(
  index: SentenceIndex,
  packs: readonly LanguagePack[],
  readingOf: (uri: string) => SourceReading,
): NameRegister {
  const { terms } = index;
  /** Words of names by their first or last letters, one of which survives any slip; the dictionary grows, and so do they. */
  const buckets = new Map<string, string[]>();
  let sorted = 0;
  const bucketOf = (key: string): readonly string[] => {
    for (; sorted < terms.size; sorted++) {
      const word = nameOfTerm(terms.termOf(sorted));
      if (word === null) continue;
      for (const key of bucketKeys(word)) {
        const bucket = buckets.get(key);
        if (bucket) bucket.push(word);
        else buckets.set(key, [word]);
      }
    }
    return buckets.get(key) ?? [];
  };
  const placesIn = (uri: string, word: string): readonly NamePlace[] => {
    const reading = readingOf(uri);
    const places: NamePlace[] = [];
    for (const mention of reading.names) {
      // Hardly any of them has the word.
      if (!mention.text.toLowerCase().includes(word)) continue;
      for (const { 0: found, index: at } of mention.text.matchAll(/\p{L}+/gu)) {
        if (places.length === PLACES) return places;
        if (found.length !== word.length || !isUpperAt(found, 0) || found.toLowerCase() !== word) continue;
        const start = mention.span.start + at;
        places.push({ reading, span: { start, end: start + found.length }, mention });
      }
    }
    return places;
  };
  const filesWithWord = (word: string): ReadonlySet<string> => {
    const lower = word.toLowerCase();
    const uris = new Set(index.filesWith([terms.idOf(looseTerm(lower)), terms.idOf(nameTerm(lower))]));
    for (const pack of packs) {
      const [stem] = terms.wordIds(lower, pack);
      if (stem !== undefined) index.visit(stem, (slot) => uris.add(index.uriOf(slot)));
      else for (const uri of index.evidence()) uris.add(uri);
    }
    return uris;
  };
  const search = (
    uris: readonly string[],
    words: readonly string[],
    name: string,
    isRight: (place: NamePlace) => boolean,
  ): readonly NamePlace[] => {
    const having = words.map(filesWithWord);
    const places: NamePlace[] = [];
    for (const uri of uris) {
      if (places.length >= ENOUGH) break;
      if (having.every((files) => files.has(uri))) places.push(...placesIn(uri, name).filter(isRight));
    }
    return places;
  };
  return {
    near(word, except) {
      const lower = word.toLowerCase();
      if (lower.length < SHORTEST_NAME) return [];
      const found = new Map<string, NearName>();
      const seen = new Set<string>();
      for (const key of bucketKeys(lower))
        for (const other of bucketOf(key)) {
          if (seen.has(other)) continue;
          seen.add(other);
          const slip = findSlip(lower, other);
          if (!slip) continue;
          const uris = [...index.filesWith([terms.idOf(nameTerm(other))])].filter((uri) => uri !== except).sort();
          const places = uris.slice(0, FILES).flatMap((uri) => placesIn(uri, other));
          const placesBeside: NearName['placesBeside'] = (words, isRight) =>
            uris.length <= FILES ? places.filter(isRight) : search(uris, words, other, isRight);
          if (places.length > 0) found.set(other, { word: other, slip, places, placesBeside });
        }
      return [...found.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
    },
    occurs(word, except) {
      const forms = [word, word.toLowerCase(), word.toUpperCase()];
      const lower = word.toLowerCase();
      const uris = new Set(index.filesWith([lower, `${lower}s`].map((form) => terms.idOf(looseTerm(form)))));
      for (const pack of packs)
        for (const form of [lower, `${lower}s`]) {
          const [stem] = terms.wordIds(form, pack);
          if (stem !== undefined) index.visit(stem, (slot) => uris.add(index.uriOf(slot)));
          // A word that is too common to be indexed may be anywhere.
          else for (const uri of index.evidence()) uris.add(uri);
        }
      uris.delete(except);
      for (const uri of uris) {
        const { text } = readingOf(uri);
        if (forms.some((form) => hasWord(text, form))) return true;
      }
      return false;
    },
  };
}

/** Whether `text` has `word` with no letter on either side, a genitive's ending aside. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    const after = text.charAt(end) === 's' ? end + 1 : end;
    const alone = charClassAt(text, end) !== CharClass.letter || charClassAt(text, after) !== CharClass.letter;
    if (alone && (at === 0 || charClassAt(text, at - 1) !== CharClass.letter)) return true;
  }
  return false;
}

/** The letters at the start and at the end, one of which a slip leaves as they were; short words give two, longer three. */
function bucketKeys(word: string): readonly string[] {
  const keys: string[] = [];
  if (word.length <= 6) keys.push(`${word.slice(0, 2)}~`, `~${word.slice(-2)}`);
  if (word.length >= 6) keys.push(`${word.slice(0, 3)}~`, `~${word.slice(-3)}`);
  return keys;
}
