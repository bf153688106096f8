import { keySimilarity, nameKey } from '../language/nameKey.ts';
import type { NameKind, NameMention } from '../statements/NameMention.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { NameAlias } from './nameAliases.ts';
import type { NameGroup, NameVariant } from './NameGroup.ts';

type Place = NameVariant['places'][number];

/** One name as files resolve it, before names that differ are brought together. */
interface Entry {
  readonly key: string;
  readonly words: readonly string[];
  readonly kinds: Map<NameKind, number>;
  /** Spelling as written to its places. */
  readonly spellings: Map<string, Place[]>;
}

/**
 * The names of all files, each person, organisation and place once: spellings that differ by transliteration, inflection
 * or a slip come together, short forms join the one long name they can stand for, acronyms the name before them. Names
 * of several possible bearers stay apart. Sorted by frequency, then by name.
 */
export function groupNames(
  readings: readonly SourceReading[],
  aliases: ReadonlyMap<string, NameAlias> = new Map(),
): readonly NameGroup[] {
  const entries = new Map<string, Entry>();
  const acronyms = new Map<string, string>();
  const keys = new Map<string, string>();
  const keyOf = ({ name, kind }: NameMention): string => {
    const plain = `${kind}|${name}`;
    let key = keys.get(plain);
    if (key === undefined) keys.set(plain, (key = keyByKind(name, kind, aliases)));
    return key;
  };
  for (const reading of readings) {
    let before: NameMention | null = null;
    for (const mention of reading.names) {
      const key = keyOf(mention);
      if (before && isAcronymOf(reading.text, mention, before)) acronyms.set(key, keyOf(before));
      before = mention;
      let entry = entries.get(key);
      if (!entry) {
        const words = key
          .slice(key.indexOf('|') + 1)
          .replace(SUFFIX, '')
          .split(' ');
        entries.set(key, (entry = { key, words, kinds: new Map(), spellings: new Map() }));
      }
      entry.kinds.set(mention.kind, (entry.kinds.get(mention.kind) ?? 0) + 1);
      const spelling = /\s\s|[\r\n\t\u00a0]/u.test(mention.text) ? mention.text.replace(/\s+/gu, ' ') : mention.text;
      const places = entry.spellings.get(spelling);
      const place: Place = { uri: reading.uri, span: mention.span };
      if (places) places.push(place);
      else entry.spellings.set(spelling, [place]);
    }
  }
  const leader = bringTogether([...entries.values()], acronyms);
  const groups = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const key = leader.get(entry.key) ?? entry.key;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()]
    .map((entries) => toGroup(entries, aliases))
    .sort((a, b) => size(b) - size(a) || (a.name < b.name ? -1 : 1));
}

/** What may stand behind a surname, as keys have it: Roberts Jr. */
const SUFFIX = / (?:ir|sr)$/u;

/** Places have keys of their own; names of institutions are compared without the endings that cases give them. */
function keyByKind(name: string, kind: NameKind, aliases: ReadonlyMap<string, NameAlias>): string {
  if (kind === 'person') return `|${nameKey(name)}`;
  const bare = uninflectedKey(name);
  const alias = aliases.get(bare);
  if (alias) return `alias|${alias.id}`;
  if (kind === 'place') return `place|${bare}`;
  return kind === 'organisation' ? `|${bare}` : `|${nameKey(name)}`;
}

/** The key of a name without the endings that cases give it. */
export const uninflectedKey = (name: string): string =>
  nameKey((DOTTED.test(name) ? name.replaceAll('.', '') : name).replace(CASE_ENDING, ''));

/** An acronym with full stops: E.P.A. */
const DOTTED = /^(?:\p{Lu}\.){2,}$/u;

/** `Weiße Haus`, `Weißen Hauses`. */
const CASE_ENDING = /(?<=\p{L}{2})(?:s?e[nrsm]?|s)(?= |$)/gu;

/** `Federal Maritime Agency (FMA)`: letters in brackets right behind a name that has them in this order. */
function isAcronymOf(text: string, acronym: NameMention, name: NameMention): boolean {
  const between = acronym.span.start - name.span.end;
  if (name.kind === 'place' || name.kind === 'person' || between < 2 || between > 3) return false;
  if (!/^s?\s\($/u.test(text.slice(name.span.end, acronym.span.start)) || text.charAt(acronym.span.end) !== ')')
    return false;
  if (!/^\p{Lu}{2,8}$/u.test(acronym.text)) return false;
  const letters = name.text.toLowerCase();
  let at = 0;
  for (const letter of acronym.text.toLowerCase()) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters.charAt(0) === acronym.text.charAt(0).toLowerCase();
}

/** For each entry that belongs to another one, that one's key. */
function bringTogether(entries: readonly Entry[], acronyms: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const leader = new Map<string, string>();
  const lead = (key: string): string => {
    let at = key;
    while (leader.has(at)) at = leader.get(at)!;
    return at;
  };
  const join = (from: string, to: string): void => {
    const a = lead(from);
    const b = lead(to);
    if (a !== b) leader.set(a, b);
  };
  const weight = (entry: Entry): number => [...entry.kinds.values()].reduce((sum, n) => sum + n, 0);
  const people = entries.filter((entry) => kindOf(entry) === 'person' || kindOf(entry) === 'unknown');
  // Full names that are nearly alike: compared only where first and last word begin alike, which keeps it linear enough.
  const full = people
    .filter(({ words }) => words.length > 1)
    .sort((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1));
  const blocks = new Map<string, Entry[]>();
  for (const entry of full) {
    const block = `${entry.words[0]!.charAt(0)}${entry.words.at(-1)!.slice(0, 2)}`;
    const others = blocks.get(block);
    if (!others) {
      blocks.set(block, [entry]);
      continue;
    }
    const same = others.find((other) => nearlyAlike(entry.words, other.words));
    if (same) join(entry.key, same.key);
    else others.push(entry);
  }
  // Short forms join the only full name that ends or begins with them.
  const bearers = new Map<string, Set<string>>();
  const bear = (word: string, key: string): void => {
    const known = bearers.get(word);
    if (known) known.add(key);
    else bearers.set(word, new Set([key]));
  };
  for (const entry of full) bear(entry.words.at(-1)!, lead(entry.key));
  for (const entry of full) {
    const first = entry.words[0]!;
    if (!bearers.has(first)) bear(`${first} `, lead(entry.key));
  }
  for (const entry of people) {
    if (entry.words.length !== 1) continue;
    const word = entry.words[0]!;
    const candidates = bearers.get(word) ?? (kindOf(entry) === 'person' ? bearers.get(`${word} `) : undefined);
    if (candidates?.size === 1) join(entry.key, [...candidates][0]!);
  }
  const known = new Set(entries.map(({ key }) => key));
  for (const [acronym, expansion] of acronyms) if (known.has(acronym) && known.has(expansion)) join(acronym, expansion);
  return new Map(entries.filter(({ key }) => leader.has(key)).map(({ key }) => [key, lead(key)]));
}

/** The same given name, or its initial, and surnames that differ by no more than a slip or a transliteration. */
function nearlyAlike(a: readonly string[], b: readonly string[]): boolean {
  const lastA = a.at(-1)!;
  const lastB = b.at(-1)!;
  if (lastA.length < 4 && lastA !== lastB) return false;
  if (a.length !== b.length) {
    // `George W. Bush` and `George H. W. Bush` are two, `George Bush` is either.
    return lastA === lastB && a[0] === b[0] && (a.length === 2 || b.length === 2 || a[1] === b[1]);
  }
  if (lastA !== lastB && a[0] !== b[0]) return false;
  return keySimilarity(a, b) >= 0.88;
}

const kindOf = ({ kinds }: Entry): NameKind => [...kinds].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];

const size = (group: NameGroup): number => group.variants.reduce((sum, { places }) => sum + places.length, 0);

function toGroup(entries: readonly Entry[], aliases: ReadonlyMap<string, NameAlias>): NameGroup {
  const spellings = new Map<string, Place[]>();
  const kinds = new Map<NameKind, number>();
  for (const entry of entries) {
    for (const [text, places] of entry.spellings) spellings.set(text, [...(spellings.get(text) ?? []), ...places]);
    for (const [kind, count] of entry.kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + (kind === 'unknown' ? 0 : count));
  }
  const variants = [...spellings]
    .map(([text, places]): NameVariant => ({ text, places }))
    .sort((a, b) => b.places.length - a.places.length || (a.text < b.text ? -1 : 1));
  const kind = [...kinds].sort((a, b) => b[1] - a[1])[0]![0];
  const longest = variants.reduce((most, { text }) => Math.max(most, text.split(/\s+/u).length), 0);
  const long = variants.filter(({ text }) => text.split(/\s+/u).length === longest);
  // Of spellings that differ by the ending of a case the shortest is the name itself: Außenministerium, Außenministeriums.
  const key = uninflectedKey(long[0]!.text);
  const bent = kind === 'person' ? [] : long.filter(({ text }) => uninflectedKey(text) === key);
  const shortest = bent.reduce((least, { text }) => (text.length < least.length ? text : least), long[0]!.text);
  const known = entries.some((entry) => entry.key.startsWith('alias|'))
    ? aliases.get(uninflectedKey(variants[0]!.text))
    : undefined;
  const name = known?.spelling ?? shortest;
  return { name: name.replace(/\s+/gu, ' '), kind, variants };
}
