import type { LanguagePack } from '../language/LanguagePack.ts';
import { CharClass, charClassAt, isUpperAt } from '../text/characters.ts';
import type { NameMention } from './NameMention.ts';
import { readWireStamp } from './wireStamp.ts';

/** Longer paragraphs are running text whatever they begin with; captions and credit lines hardly reach it. */
const LONGEST = 600;
const LONGEST_LINE = 160;
/** More than the longest of the openings has. */
const LONGEST_OPENING = 80;

/**
 * Whether a paragraph is page furniture (byline, caption, credit line, navigation, comment form, style sheet) and no
 * running text. Each rule asks for positive evidence; a heading has none and is not furniture. `names` are the
 * paragraph's own.
 */
export function isFurniture(text: string, pack: LanguagePack, names: readonly NameMention[]): boolean {
  if (text.length < 3 || !hasLetterOrDigit(text)) return true;
  if (text.length > LONGEST) return false;
  const { pages } = pack;
  const openings = pack.furnitureOpeningsAt.get(text.charAt(0).toLowerCase());
  const second = openings && text.charAt(1).toLowerCase();
  // Two letters tell most sentences from an opening.
  if (openings?.some((opening) => opening.length === 1 || opening.charAt(1) === second)) {
    const first = text.slice(0, LONGEST_OPENING).toLowerCase();
    if (openings.some((opening) => opensWith(first, opening))) return true;
  }
  if (endsInPhotoCredit(text)) return true;
  if (text.length > LONGEST_LINE) return false;
  const lower = text.toLowerCase();
  return (
    pack.furniturePhrase.test(lower) ||
    pages.furnitureLines.has(bare(lower)) ||
    isCode(text) ||
    (isSlug(lower) && !isNumberInWords(lower, pack)) ||
    isTrail(lower, pages.startPages) ||
    isReadingTime(lower, pages.readingTimes) ||
    readWireStamp(text, pack) !== null ||
    isByline(text, lower, pack, names) ||
    isSignature(lower, pack) ||
    isMarkedDate(lower, pack) ||
    isTagList(text, pack)
  );
}

/** Whether `lower` begins with `opening` and goes on with no letter, so that `bild` opens no `Bildung`. */
export const opensWith = (lower: string, opening: string): boolean =>
  lower.startsWith(opening) &&
  (lower.length === opening.length ||
    charClassAt(lower, opening.length) !== CharClass.letter ||
    !/\p{L}$/u.test(opening));

/** Without the marks and spaces around it. */
function bare(lower: string): string {
  let from = 0;
  let to = lower.length;
  while (from < to && !isLetterOrDigit(lower, from)) from++;
  while (to > from && !isLetterOrDigit(lower, to - 1)) to--;
  return lower.slice(from, to);
}

function isLetterOrDigit(text: string, at: number): boolean {
  const charClass = charClassAt(text, at);
  return charClass === CharClass.letter || charClass === CharClass.digit;
}

/** A line of marks alone is a rule; a number alone may be a cell of a table. */
function hasLetterOrDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isLetterOrDigit(text, at)) return true;
  return false;
}

/** `… Jo Doe/Pool via REUTERS/File Photo`, `(AP Photo/Jo Doe)`, `Foto: dpa`. */
function endsInPhotoCredit(text: string): boolean {
  const tail = text.slice(-90);
  return (
    (tail.includes('via ') && /\bvia (?:REUTERS|AP|AFP|Getty Images)\b/u.test(tail)) ||
    (tail.includes('AP Photo/') && /\bAP Photo\/[^()]{2,60}\)?$/u.test(tail)) ||
    (PHOTO_HOUSE_ENDINGS.some((ending) => tail.endsWith(ending, endOfWords(tail))) &&
      /[/\s](?:Getty Images|File Photo|Picture Alliance|picture alliance|imago images?|Shutterstock)\)?\.?$/u.test(
        tail,
      )) ||
    (endsInCreditMark(tail) && /[(.\s](?:Foto|Photo|Bild|Image|Credit|Foto\/Bild): ?[^.!?:]{2,60}\)?$/u.test(tail))
  );
}

/** Whether the last colon stands behind a word such as `Foto`, `Bild`, `Image` or `Credit`. */
function endsInCreditMark(tail: string): boolean {
  const colon = tail.lastIndexOf(':');
  return colon > 0 && 'odet'.includes(tail.charAt(colon - 1));
}

const PHOTO_HOUSE_ENDINGS = ['mages', 'mage', 'Photo', 'lliance', 'Shutterstock'];

/** The offset behind the last word, before a bracket and a stop that close the text. */
function endOfWords(text: string): number {
  const stop = text.endsWith('.') ? text.length - 1 : text.length;
  return text.charAt(stop - 1) === ')' ? stop - 1 : stop;
}

/** A line of a style sheet or script. */
const isCode = (text: string): boolean =>
  (text.endsWith('{') && /^[.#@]?[\w\-.,#@:()\s]{1,100}\{$/u.test(text)) ||
  (text.endsWith(';') && /^[a-z-]{2,40}\s?:\s?[^;\s][^;]{0,80};$/u.test(text)) ||
  (text.startsWith('<') && /^(?:<[^<>]{1,150}>[\s.]*){1,4}$/u.test(text));

/** `toi-allgemeines`, `source site-27`: an identifier where a sentence would begin with a capital. */
const isSlug = (lower: string): boolean =>
  ((lower.includes('-') || lower.includes('_')) &&
    /^(?:source\s)?[a-z]{2,30}(?:[-_][a-z0-9]{1,30}){1,5}$/u.test(lower)) ||
  /^https?:\/\/\S+$/u.test(lower);

/** `twenty-first`: a cell of a table may hold a number in words. */
const isNumberInWords = (lower: string, pack: LanguagePack): boolean =>
  lower.split('-').every((part) => pack.lexicon.get(part)?.figure?.number);

/** `Home » Politik » …` */
function isTrail(lower: string, startPages: ReadonlySet<string>): boolean {
  let at = 0;
  while (at < lower.length && charClassAt(lower, at) === CharClass.letter) at++;
  while (at < lower.length && charClassAt(lower, at) === CharClass.space) at++;
  // Most lines end their first word with a space and another word.
  if (!'»›>|/'.includes(lower.charAt(at) || ' ')) return false;
  const first = /^(\p{L}+)\s*[»›>|/]\s*\S/u.exec(lower)?.[1];
  return first !== undefined && startPages.has(first);
}

/** `3 Minuten`, `5 min read`, `Lesezeit: 3 Minuten`. */
function isReadingTime(lower: string, units: ReadonlySet<string>): boolean {
  const rest = /^(?:lesezeit|lesedauer|reading time|read time)?:?\s*(?:ca\.\s*)?\d{1,3}[\s-](\D{2,30})$/u.exec(
    lower,
  )?.[1];
  return rest !== undefined && units.has(rest.trim());
}

/** `Von Anna Weber und Jo Doe`: nothing but capitalised words and the little words between them, each part a name. */
function isByline(text: string, lower: string, pack: LanguagePack, names: readonly NameMention[]): boolean {
  if (text.length > 120) return false;
  const opener = /^\S+/u.exec(lower)?.[0] ?? '';
  if (!pack.pages.bylineOpeners.has(opener)) return false;
  const rest = text.slice(opener.length).trim();
  if (/[.!?:]$/u.test(rest) && !/\b[A-Z]\.$/u.test(rest)) return false;
  for (const word of rest.split(/[\s,/&|]+/u)) {
    if (word === '' || isUpperAt(word, 0) || BYLINE_JOINTS.has(word)) continue;
    return false;
  }
  if (pack.pages.houses.has(rest.toLowerCase())) return true;
  if (names.some(({ kind, text: name }) => (kind === 'person' || kind === 'unknown') && name.includes(' ')))
    return true;
  return rest.split(/,\s*|\s(?:und|and)\s/u).every((name) => /\p{L}\s\p{Lu}/u.test(name));
}

const BYLINE_JOINTS = new Set([
  'und',
  'and',
  'von',
  'van',
  'de',
  'der',
  'in',
  'aus',
  'for',
  'für',
  'of',
  'the',
  'bin',
  'al',
  'mit',
  'with',
]);

/** `(AFP)`, `dpa/Reuters`, `AFP | dpa`: houses and nothing else. */
function isSignature(lower: string, pack: LanguagePack): boolean {
  if (lower.length > 60) return false;
  const parts = lower
    .replace(/^[([\s]+|[)\]\s.]+$/gu, '')
    .split(/\s*[/,|]\s*|\s+und\s+|\s+and\s+/u)
    .filter(Boolean);
  return parts.length > 0 && parts.every((part) => pack.pages.houses.has(part));
}

/** `Stand: 12.09.2023, 18:23`, `(07.12.2005)`, `date 2023-09 Von Euronews`: a date that is announced or in brackets. */
function isMarkedDate(lower: string, pack: LanguagePack): boolean {
  if (lower.length > 100) return false;
  const opening = pack.pages.dateOpenings.find((words) => opensWith(lower, words));
  const marked = opening !== undefined || (lower.startsWith('(') && lower.endsWith(')'));
  if (!marked) return false;
  let rest = lower.slice(opening?.length ?? 0);
  if (/^[\s:]*$/u.test(rest)) return opening !== undefined && rest.includes(':');
  for (const opener of pack.pages.bylineOpeners) {
    const at = rest.indexOf(` ${opener} `);
    if (at > 0) rest = rest.slice(0, at);
  }
  return isDateAlone(rest, pack);
}

/** Whether a line in lower case is a date, with weekday and time at most. */
export function isDateAlone(lower: string, pack: LanguagePack): boolean {
  if (lower.length > 60) return false;
  const { months, weekdays } = pack.calendar;
  let dated = /\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}/u.test(lower);
  for (const [word] of lower.matchAll(/\p{L}+/gu)) {
    if (months.has(word)) dated = true;
    else if (!weekdays.has(word) && !DATE_WORDS.has(word)) return false;
  }
  return dated && /\d{4}/u.test(lower);
}

const DATE_WORDS = new Set(
  'den um uhr the at am pm on st nd rd th est edt gmt utc mez mesz cet bst pst et updated aktualisiert t z'.split(' '),
);

/** `Krieg Militär Nachrichten Russland Ukraine`: nouns side by side with nothing between them. */
function isTagList(text: string, pack: LanguagePack): boolean {
  if (!pack.names.capitalisesNouns || text.endsWith('.') || !/^[\p{L}\s-]+$/u.test(text)) return false;
  const words = text.split(/\s+/u);
  if (words.length < 4 || !words.every((word) => isUpperAt(word, 0))) return false;
  return words.every((word) => !pack.functionWordSet.has(word.toLowerCase()));
}
