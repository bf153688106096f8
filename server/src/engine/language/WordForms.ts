import { isUpperAt } from '../text/characters.ts';
import { hashOf } from '../text/tokens.ts';
import type { LanguagePack } from './LanguagePack.ts';
import type { LexicalEntry } from './Lexicon.ts';
import type { NameForm } from './NameForm.ts';
import { triggersOf } from './triggers.ts';

/** A word as written, with what its letters tell by themselves. */
export interface WordForm {
  readonly written: string;
  /** Of its letters as written. */
  readonly hash: number;
  /** Whether it begins with an upper-case letter. */
  readonly capital: boolean;
  /** In lower case, without soft hyphens. */
  readonly lower: string;
  /** The longest of its parts between apostrophes, in lower case: `homme` of `l’homme`, the word itself where it has none. */
  readonly bare: string;
  /** A bit for each pack that has it, or a part of it, among its function words, in the order of the packs. */
  readonly functionOf: number;
  /** A bit for each pack that knows the word at all; -1 before that is asked (`detectLanguage`). */
  knownIn: number;
  /** The entry in each pack's lexicon, in the order of the packs. */
  readonly entries: readonly (LexicalEntry | undefined)[];
  /** `Trigger` bits of each pack, asked by `triggerIn`. */
  readonly triggers: number;
  /** Its entry in the language that it was asked for last (`entryIn`). */
  entry: LexicalEntry | undefined;
  entryOf: number;
  /** What it is as part of a name, by language; filled in where that is asked. */
  readonly names: (NameForm | undefined)[];
  /** A bit for each language in which `names` holds it as an ordinary noun and nothing else. */
  nouns: number;
  /** What an index has noted of it; null before one has. */
  indexed: IndexedForm | null;
}

/** The ids of a word's terms: good for the dictionary that they are from. */
export interface IndexedForm {
  readonly by: object;
  /** Those of the language, by its place among the packs, that they were asked for last: few words are of two. */
  language: number;
  terms: readonly number[];
  /** As a word that stands outside of the running text. */
  loose: readonly number[] | undefined;
  /** Whether apostrophes join words in it, and their ids. */
  readonly joins: boolean;
  joined: readonly number[] | undefined;
}

/**
 * The words met so far. Half of a text is a few hundred forms over and over, so each is cut out, put in lower case and
 * looked up once, and from then on found where it stands, by its letters. Forgets rare forms when many are met, so that
 * its size is bounded; made by whoever reads many files, and good for the packs that it was made with.
 */
export interface WordForms {
  readonly packs: readonly LanguagePack[];
  /** The form of the word at `[start, end)` of `text`, by the hash of its letters where that is known. */
  at(text: string, start: number, end: number, hash?: number): WordForm;
}

/** The entry in the lexicon of one language: a step shorter than `entries` for all words but the few that two have. */
export function entryIn(form: WordForm, language: number): LexicalEntry | undefined {
  if (form.entryOf !== language) {
    form.entry = form.entries[language];
    form.entryOf = language;
  }
  return form.entry;
}

/** Powers of two: a folder of news has some ten thousand forms that come again, one text a few hundred. */
export const FORMS_OF_A_FOLDER = 32_768;
const FORMS_OF_A_TEXT = 512;
/** A form stands at its own place or a few behind it. */
const NEAR = 4;
/** Longer words hardly come twice. */
const LONGEST = 48;

export function createWordForms(packs: readonly LanguagePack[], size = FORMS_OF_A_TEXT): WordForms {
  const places = new Array<WordForm | null>(size + NEAR).fill(null);
  const mask = size - 1;
  return {
    packs,
    at(text, start, end, hash = hashOf(text, start, end)) {
      if (end - start > LONGEST) return readForm(text.slice(start, end), hash, packs);
      const own = hash & mask;
      for (let place = own; place < own + NEAR; place++) {
        const known = places[place]!;
        if (known === null) return (places[place] = readForm(copyOf(text, start, end), hash, packs));
        if (known.hash === hash && isAt(known.written, text, start, end)) return known;
      }
      // The place of a form met earlier goes to the one met now.
      places[own + NEAR - 1] = places[own]!;
      return (places[own] = readForm(copyOf(text, start, end), hash, packs));
    },
  };
}

function readForm(written: string, hash: number, packs: readonly LanguagePack[]): WordForm {
  const whole = written.toLowerCase();
  const lower = whole.includes('\u00ad') ? whole.replaceAll('\u00ad', '') : whole;
  const parts = lower.split(/['’ʼ]/u);
  let functionOf = 0;
  for (let p = 0; p < packs.length; p++)
    if (parts.some((part) => packs[p]!.functionWordSet.has(part))) functionOf |= 1 << p;
  const entries = packs.map(({ lexicon }) => lexicon.get(lower));
  return {
    written,
    hash,
    capital: isUpperAt(written, 0),
    lower,
    entries,
    entry: entries[0],
    entryOf: 0,
    triggers: triggersOf(lower, entries, packs),
    functionOf,
    names: packs.map(() => undefined),
    nouns: 0,
    bare: parts.reduce((longest, part) => (part.length > longest.length ? part : longest)),
    knownIn: -1,
    indexed: null,
  };
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** A slice may hold on to the whole text that it was cut from; a copy does not. */
function copyOf(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at++) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}
