import { buildEndings, type Endings } from './endings.ts';

/** How a language introduces people, organisations and places. All words are lower case. */
export interface NameGrammar {
  /** Ordinary nouns are capitalised too (German), so that a capital letter alone is no evidence of a name. */
  readonly capitalisesNouns: boolean;
  /** The ending of a possessive without apostrophe (`s` in `Putins`), null where a language has none. */
  readonly genitive: string | null;
  /** Titles, forms of address and functions that stand before a name (`präsident`, `frau`, `dr`). */
  readonly titles: WordsByGender;
  /** Endings of compounds that name a function (`-sprecher`, `-ministerin`). */
  readonly titleEndings: WordsByGender;
  /** Given names that need no other evidence. */
  readonly givenNames: WordsByGender;
  /** Given names that are ordinary words too (`mark`, `rose`): they count only before a capitalised surname. */
  readonly doubtfulGivenNames: WordsByGender;
  /** Words inside a person's name that are written small (`van`, `de`, `bin`). */
  readonly particles: readonly string[];
  /** What may follow a surname as a part of it (`jr`). */
  readonly suffixes: readonly string[];
  /** Words that make a name an organisation's (`university`, `ministerium`). */
  readonly organisationHeads: readonly string[];
  /** Nouns that say what sort of organisation the name behind them is (`die Zeitung Chosun Ilbo`). */
  readonly organisationNouns: readonly string[];
  /** Endings of compounds that are organisations (`-ministerium`). */
  readonly organisationEndings: readonly string[];
  /** Names of organisations, one or several words. */
  readonly organisations: readonly string[];
  /** Small words that join the parts of an organisation's name (`of`, `für`). */
  readonly organisationJoints: readonly string[];
  /** Names of countries, regions and cities, one or several words. */
  readonly places: readonly string[];
  /** Capitalised first words of places (`new`, `san`). */
  readonly placePrefixes: readonly string[];
  /** Words that name the sort of place that is part of its name (`river`, `county`). */
  readonly placeHeads: readonly string[];
  /** Adjectives and inhabitants of places (`russian`), which are capitalised and no names. */
  readonly demonyms: readonly string[];
  /** Words that are capitalised for another reason and never part of a name: weekdays, starters, frequent nouns. */
  readonly commonWords: readonly string[];
  /** Endings that only ordinary words have (`-ung`), tried on capitalised words of more than six letters. */
  readonly commonEndings: readonly string[];
  /** Words that open an apposition after a comma (`, ein leitender Forscher`). */
  readonly articles: readonly string[];
  /** The article that tells a man where a function has one form for both: `der Vorsitzende`. Null where none does. */
  readonly manlyArticle: string | null;
}

export interface WordsByGender {
  readonly feminine: readonly string[];
  readonly masculine: readonly string[];
  readonly either: readonly string[];
}

/** What a word can be in a name, as bits, since many words can be several things (`Washington`, `Georgia`). */
export const NameRole = {
  title: 1,
  given: 2,
  doubtfulGiven: 4,
  particle: 8,
  suffix: 16,
  organisationHead: 32,
  organisation: 64,
  joint: 128,
  place: 256,
  placePrefix: 512,
  placeHead: 1024,
  demonym: 2048,
  common: 4096,
  article: 8192,
  /** The first word of a listed name of several words. */
  opensListed: 16384,
  organisationNoun: 32768,
} as const;

export interface ListedName {
  /** All of its words, lower case. */
  readonly words: readonly string[];
  readonly kind: 'organisation' | 'place';
}

/** What the lexicon knows of a word as part of a name. */
export interface NameWord {
  /** `NameRole` bits. */
  readonly roles: number;
  readonly gender: 'feminine' | 'masculine' | null;
  /** Listed names of several words that begin with this one, longest first. */
  readonly listed: readonly ListedName[];
}

const GENDERED = NameRole.title | NameRole.given | NameRole.doubtfulGiven;

/** The name part of a lexicon: every word of `grammar` with all that it can be. */
export function nameWords(grammar: NameGrammar): ReadonlyMap<string, NameWord> {
  const words = new Map<string, { roles: number; gender: NameWord['gender']; listed: ListedName[] }>();
  const add = (word: string, role: number, gender: NameWord['gender'] = null): void => {
    const known = words.get(word);
    if (!known) words.set(word, { roles: role, gender, listed: [] });
    else {
      if (role & GENDERED) known.gender = known.roles & GENDERED && known.gender !== gender ? null : gender;
      known.roles |= role;
    }
  };
  const addByGender = (list: WordsByGender, role: number): void => {
    for (const word of list.feminine) add(word, role, 'feminine');
    for (const word of list.masculine) add(word, role, 'masculine');
    for (const word of list.either) add(word, role);
  };
  const addNames = (names: readonly string[], kind: ListedName['kind'], role: number): void => {
    for (const name of names) {
      const parts = name.replaceAll('.', '').split(' ');
      if (parts.length === 1) add(parts[0]!, role);
      else {
        add(parts[0]!, NameRole.opensListed);
        words.get(parts[0]!)!.listed.push({ words: parts, kind });
      }
    }
  };
  addByGender(grammar.titles, NameRole.title);
  addByGender(grammar.givenNames, NameRole.given);
  addByGender(grammar.doubtfulGivenNames, NameRole.doubtfulGiven);
  for (const word of grammar.particles) add(word, NameRole.particle);
  for (const word of grammar.suffixes) add(word, NameRole.suffix);
  for (const word of grammar.organisationHeads) add(word, NameRole.organisationHead);
  for (const word of grammar.organisationNouns) add(word, NameRole.organisationNoun);
  for (const word of grammar.organisationJoints) add(word, NameRole.joint);
  for (const word of grammar.placePrefixes) add(word, NameRole.placePrefix);
  for (const word of grammar.placeHeads) add(word, NameRole.placeHead);
  for (const word of grammar.demonyms) add(word, NameRole.demonym);
  for (const word of grammar.commonWords) add(word, NameRole.common);
  for (const word of grammar.articles) add(word, NameRole.article);
  addNames(grammar.organisations, 'organisation', NameRole.organisation);
  addNames(grammar.places, 'place', NameRole.place);
  for (const word of words.values()) word.listed.sort((a, b) => b.words.length - a.words.length);
  return words;
}

/** The endings of compounds with what they tell: functions, organisations, ordinary words. */
export function nameEndings(grammar: NameGrammar): Endings<NameWord> {
  const endings: [string, NameWord][] = [];
  const add = (list: readonly string[], roles: number, gender: NameWord['gender']): void => {
    for (const ending of list) endings.push([ending, { roles, gender, listed: [] }]);
  };
  add(grammar.commonEndings, NameRole.common, null);
  add(grammar.organisationEndings, NameRole.organisation, null);
  add(grammar.titleEndings.either, NameRole.title, null);
  add(grammar.titleEndings.masculine, NameRole.title, 'masculine');
  add(grammar.titleEndings.feminine, NameRole.title, 'feminine');
  return buildEndings(endings);
}
