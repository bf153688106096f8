import { CharClass, charClassAt, isUpperAt } from '../text/characters.ts';
import type { Span } from '../text/Span.ts';
import type { NameMention } from '../statements/NameMention.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import { groupNames } from './groupNames.ts';
import { findSlip, type Slip } from './findSlip.ts';
import type { NameGroup } from './NameGroup.ts';

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
  readonly places: readonly NamePlace[];
}

/**
 * The names of all files. What it answers depends on the files that are in it alone, never on the order in which they
 * were put, replaced and removed.
 */
export interface NameRegister {
  put(reading: SourceReading, evidence: boolean): void;
  remove(uri: string): void;
  /** Name words of files that are evidence, other than `except`, that are one slip from `word`. */
  near(word: string, except: string): readonly NearName[];
  /** Whether a file that is evidence, other than `except`, has `word` anywhere: as it is, small, or in capitals. */
  occurs(word: string, except: string): boolean;
  groups(): readonly NameGroup[];
}

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** Places kept of one word in one file; more prove nothing more. */
const PLACES = 12;

interface FileNames {
  readonly reading: SourceReading;
  readonly evidence: boolean;
  readonly words: ReadonlyMap<string, readonly NamePlace[]>;
}

export function createNameRegister(): NameRegister {
  const files = new Map<string, FileNames>();
  /** Words of evidence by the first or the last letters, one of which survives any slip, and their files. */
  const buckets = new Map<string, Map<string, Set<string>>>();
  let groups: readonly NameGroup[] | null = null;

  const addWord = (word: string, uri: string): void => {
    for (const key of bucketKeys(word)) {
      let bucket = buckets.get(key);
      if (!bucket) buckets.set(key, (bucket = new Map()));
      const uris = bucket.get(word);
      if (uris) uris.add(uri);
      else bucket.set(word, new Set([uri]));
    }
  };
  const removeWord = (word: string, uri: string): void => {
    for (const key of bucketKeys(word)) {
      const bucket = buckets.get(key);
      const uris = bucket?.get(word);
      if (!bucket || !uris) continue;
      uris.delete(uri);
      if (uris.size === 0) bucket.delete(word);
      if (bucket.size === 0) buckets.delete(key);
    }
  };
  const remove = (uri: string): void => {
    const file = files.get(uri);
    if (!file) return;
    files.delete(uri);
    groups = null;
    if (file.evidence) for (const word of file.words.keys()) removeWord(word, uri);
  };
  return {
    put(reading, evidence) {
      remove(reading.uri);
      const words = nameWords(reading);
      files.set(reading.uri, { reading, evidence, words });
      groups = null;
      if (evidence) for (const word of words.keys()) addWord(word, reading.uri);
    },
    remove,
    near(word, except) {
      const lower = word.toLowerCase();
      if (lower.length < SHORTEST) return [];
      const found = new Map<string, NearName>();
      for (const key of bucketKeys(lower))
        for (const [other, uris] of buckets.get(key) ?? []) {
          if (found.has(other)) continue;
          const slip = findSlip(lower, other);
          if (!slip) continue;
          const places = [...uris]
            .filter((uri) => uri !== except)
            .flatMap((uri) => files.get(uri)?.words.get(other) ?? []);
          if (places.length > 0) found.set(other, { word: other, slip, places });
        }
      return [...found.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
    },
    occurs(word, except) {
      const forms = [word, word.toLowerCase(), word.toUpperCase()];
      for (const { reading, evidence } of files.values())
        if (evidence && reading.uri !== except && forms.some((form) => hasWord(reading.text, form))) return true;
      return false;
    },
    groups: () => (groups ??= groupNames([...files.values()].map(({ reading }) => reading))),
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

/** The capitalised words of a file's names in lower case, with their places. */
function nameWords(reading: SourceReading): ReadonlyMap<string, readonly NamePlace[]> {
  const words = new Map<string, NamePlace[]>();
  for (const mention of reading.names) {
    for (const { 0: word, index } of mention.text.matchAll(/\p{L}+/gu)) {
      if (word.length < SHORTEST || !isUpperAt(word, 0)) continue;
      const start = mention.span.start + index;
      const place: NamePlace = { reading, span: { start, end: start + word.length }, mention };
      const lower = word.toLowerCase();
      const places = words.get(lower);
      if (!places) words.set(lower, [place]);
      else if (places.length < PLACES) places.push(place);
    }
  }
  return words;
}
