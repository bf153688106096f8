import { conventionalSpelling } from '../language/conventionalSpelling.ts';
import { nameKey } from '../language/nameKey.ts';
import type { NearName, NamePlace, NameRegister } from '../matching/NameRegister.ts';
import type { NameMention } from '../statements/NameMention.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { Span } from '../text/Span.ts';
import type { Finding } from './Finding.ts';

/** Evidence shown; more says nothing more. */
const SHOWN = 5;
/** Hardly any other word is one inner slip from a name of so many letters. */
const LONG = 7;

/**
 * Names of an article that are spelled as in no source, and one slip from a name that the sources have in the same
 * company: behind the same given name or title, between the same words, or of a person whom the article itself spells
 * rightly elsewhere. Transliterations, inflections, names that are as near to two others, and words that a lexicon
 * knows (`isListed`, lower case: `iran` beside `irak`) raise nothing.
 */
export function findNameVariants(
  article: SourceReading,
  register: Pick<NameRegister, 'near' | 'occurs'>,
  { isListed, isFunctionWord }: KnownWords,
): readonly Finding[] {
  const findings: Finding[] = [];
  const occurs = new Map<string, boolean>();
  const neighbours = new Map<string, readonly NearName[]>();
  const known = new Map<string, NameMention[]>();
  for (const mention of article.names)
    for (const word of mention.text.split(/[\s-]+/u)) known.set(word, [...(known.get(word) ?? []), mention]);
  const words = capitalised(article).flatMap(withoutGenitive);
  const spellings = new Set(words.map(({ word }) => word.toLowerCase()));
  const isTelling = (before: string): boolean =>
    before.length > 1 && isCapital(before) && !isFunctionWord(before.toLowerCase());
  for (const { span, word, mention } of words) {
    if (isListed(word.toLowerCase())) continue;
    let near = neighbours.get(word);
    if (!near)
      neighbours.set(
        word,
        (near = register
          .near(word, article.uri)
          .filter((other) => isSlipOfPen(word, other) || (spellings.has(other.word) && isDoubling(word, other)))),
      );
    if (near.length === 0) continue;
    const meant = near
      .map((other) => ({
        other,
        places: bornOut(article, { span, word, mention }, other, known, spellings, isTelling),
      }))
      .filter(({ places }) => places.length > 0);
    const only = meant[0];
    if (!only || meant.length > 1) continue;
    let elsewhere = occurs.get(word);
    if (elsewhere === undefined) occurs.set(word, (elsewhere = register.occurs(word, article.uri)));
    if (elsewhere) continue;
    const { reading, span: place } = only.places[0]!;
    findings.push({
      code: 'name-variant',
      span,
      status: 'conflicting',
      written: word,
      expected: reading.text.slice(place.start, place.end),
      looksLike: only.other.slip.kind === 'swapped' ? 'letters-swapped' : null,
      evidence: only.places
        .slice(0, SHOWN)
        .map((p) => ({ uri: p.reading.uri, span: p.mention.span, text: p.mention.text })),
      reasons: [{ rule: 'spelling', detail: only.other.slip.kind }],
      sureness: 0.9,
    });
  }
  return findings;
}

/** The words of an article that `findNameVariants` looks for in the register. */
export const nameWords = (article: SourceReading, { isListed }: Pick<KnownWords, 'isListed'>): ReadonlySet<string> =>
  new Set(
    capitalised(article)
      .flatMap(withoutGenitive)
      .map(({ word }) => word)
      .filter((word) => !isListed(word.toLowerCase())),
  );

/** What the language packs know of a word in lower case. */
export interface KnownWords {
  readonly isListed: (word: string) => boolean;
  readonly isFunctionWord: (word: string) => boolean;
}

interface Written {
  readonly span: Span;
  readonly word: string;
  /** The name that the word is a part of, where it was read as one. */
  readonly mention: NameMention | null;
}

/** All capitalised words of the running text, names or not: a slip can make a name look like none. */
function capitalised(article: SourceReading): readonly Written[] {
  const words: Written[] = [];
  let at = 0;
  for (const { span, furniture } of article.paragraphs) {
    if (furniture) continue;
    for (const { 0: found, index } of article.text.slice(span.start, span.end).matchAll(/\p{Lu}\p{L}{3,}/gu)) {
      const start = span.start + index;
      while (at < article.names.length && article.names[at]!.span.end <= start) at++;
      const name = article.names[at];
      const mention = name && name.span.start <= start ? name : null;
      const end = mention ? Math.min(start + found.length, mention.span.end) : start + found.length;
      words.push({ span: { start, end }, word: article.text.slice(start, end), mention });
    }
  }
  return words;
}

/** A word and, where it may be a genitive (`Putins`) that was not read as one, the word without its ending. */
const withoutGenitive = (written: Written): readonly Written[] => {
  const { span, word, mention } = written;
  if (mention !== null || word.length < 6 || !word.endsWith('s')) return [written];
  return [written, { span: { start: span.start, end: span.end - 1 }, word: word.slice(0, -1), mention }];
};

/** Spellings between which languages choose, by the letters that differ; none of them is a slip. */
const ALTERNATIVES = new Set([
  'vw',
  'jy',
  'ij',
  'iy',
  'sz',
  'ck',
  'kq',
  'kx',
  'ae',
  'ou',
  'uü',
  'oö',
  'aä',
  'eé',
  'eè',
  'aá',
  'ií',
  'oó',
  'sš',
  'zž',
  'cč',
  'cć',
]);

/** Whether a slip is one that nobody makes on purpose: inside the word, no ending, no other way to write a sound. */
function isSlipOfPen(word: string, { word: right, slip }: NearName): boolean {
  const written = word.toLowerCase();
  if (slip.at === 0 || conventionalSpelling(written) === conventionalSpelling(right)) return false;
  const last = slip.at >= right.length - 1;
  switch (slip.kind) {
    case 'changed': {
      const pair = [written.charAt(slip.at), right.charAt(slip.at)].sort().join('');
      if (nameKey(written) === nameKey(right) && ALTERNATIVES.has(pair)) return false;
      return !(last && /[aeiouyjäöü]{2}|[sn]/u.test(pair));
    }
    case 'added':
    case 'lost':
      // `Putins`, `Lukaschenkos`; `Schmid` and `Schmidt`, `Hofmann` and `Hoffmann` are names of their own.
      return !last && nameKey(written) !== nameKey(right) && written.length >= 5;
    case 'swapped':
      return !(last && /^[aeiouy]/u.test(right.slice(-2)));
  }
}

/** `Domasch` for `Dommasch`: two names, unless a text that has both means one. */
function isDoubling(word: string, { word: right, slip }: NearName): boolean {
  const longer = word.length > right.length ? word.toLowerCase() : right;
  const doubled = longer.charAt(slip.at);
  return (
    (slip.kind === 'lost' || slip.kind === 'added') &&
    right.length >= LONG_ENOUGH &&
    slip.at < right.length - 1 &&
    (doubled === longer.charAt(slip.at - 1) || doubled === longer.charAt(slip.at + 1))
  );
}
const LONG_ENOUGH = 6;

/** The places in the sources that show that `other` is meant. */
function bornOut(
  article: SourceReading,
  { span, word, mention }: Written,
  other: NearName,
  known: ReadonlyMap<string, readonly NameMention[]>,
  spellings: ReadonlySet<string>,
  isTelling: (before: string) => boolean,
): readonly NamePlace[] {
  const company = (known.get(word) ?? []).filter(({ text }) => /\s/u.test(text));
  const before = wordBefore(article.text, span.start);
  const after = wordAfter(article.text, span.end);
  const ends = other.slip.at >= other.word.length - 1;
  const together = !isTelling(before)
    ? []
    : other.placesBeside(
        [before],
        ({ reading, span: there, mention: named }) =>
          wordBefore(reading.text, there.start) === before &&
          !isNamesake(mention, word, named, other.word) &&
          (!ends || wordsBefore(article.text, span.start) === wordsBefore(reading.text, there.start)),
      );
  if (together.length > 0) return together;
  // The article gives this spelling with another given name: somebody else.
  if (company.length > 0 || ends) return [];
  const itself = spellings.has(other.word);
  const between =
    before === '' || after === ''
      ? []
      : other.placesBeside(
          [before, after],
          ({ reading, span: there }) =>
            wordBefore(reading.text, there.start) === before && wordAfter(reading.text, there.end) === after,
        );
  if (between.length > 0 && (mention !== null || itself)) return between;
  if (itself && mention === null && other.word.length >= LONG) return other.places;
  if (itself && mention !== null && mention.kind !== 'place' && mention.kind !== 'organisation')
    return other.places.filter((place) => place.mention.kind === mention.kind);
  return [];
}

/** `Mr. Adler` and `Mr. Idler` whom their stories call Karen and Paul; not where the given name is the word in question. */
function isNamesake(here: NameMention | null, word: string, there: NameMention, right: string): boolean {
  const [mine, theirs] = [here?.name.split(' ') ?? [], there.name.split(' ')];
  const [given, other] = [mine[0], theirs[0]];
  if (mine.length < 2 || theirs.length < 2 || given === word || other?.toLowerCase() === right) return false;
  return nameKey(given!).slice(0, 1) !== nameKey(other!).slice(0, 1);
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The word that stands right before an offset, with at most a full stop or hyphen between; `''` where there is none. */
const wordBefore = (text: string, at: number): string =>
  /(\p{L}+)[.\-\s]{1,3}$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '';
const wordsBefore = (text: string, at: number): string =>
  /(\p{L}+[.\-\s]{1,3}\p{L}+)[.\-\s]{1,3}$/u.exec(text.slice(Math.max(0, at - 60), at))?.[1] ?? '';
const wordAfter = (text: string, at: number): string => /^[\s,]{1,3}(\p{L}+)/u.exec(text.slice(at, at + 40))?.[1] ?? '';
