import type { TaggedText } from '../../language/TaggedText.ts';
import { readNumericDate } from './readCalendarDate.ts';
import {
  figureWord,
  hasLink,
  isDash,
  isDigits,
  isMark,
  isUpper,
  isWord,
  markAt,
  tokenAt,
  tokenLength,
  touchesBefore,
  touchesNext,
} from './tokensAround.ts';

/**
 * Whether the digits at token `i` are part of a name, an address, a law or a list rather than a figure of fact:
 * `COVID-19`, `A 4`, `§ 5`, `G7`, `Boeing 747`, `+49 30 …`, `www.…/2019/`, `Artikel 5`.
 */
export function isNoFigure(t: TaggedText, i: number): boolean {
  return (
    isTitle(t, i) ||
    isOwnDecade(t, i) ||
    isItemMark(t, i) ||
    isGlued(t, i) ||
    isLabelled(t, i) ||
    isNumberName(t, i) ||
    isPhone(t, i) ||
    isFileNumber(t, i) ||
    isCode(t, i) ||
    isInStreet(t, i) ||
    isInAddress(t, i)
  );
}

/** `7-Eleven`, `3M`, `3 Doors Down`: a name that begins with a number. `$3M` and `3M views` are millions. */
function isNumberName(t: TaggedText, i: number): boolean {
  const words = t.pack.numbers.numberNames.get(tokenAt(t, i));
  if (!words) return false;
  const at = isDash(t, i + 1) && touchesNext(t, i) ? i + 2 : i + 1;
  if (!words.has(t.lower[at] ?? '')) return false;
  if (tokenLength(t, at) > 1) return isUpper(t, at) || touchesNext(t, i);
  const counted = !isUpper(t, at + 1) && (t.lower[at + 1] ?? '').endsWith('s');
  return isUpper(t, at) && touchesNext(t, i) && !counted && !SUMS.includes(markAt(t, i - 1) || ' ');
}
const SUMS = '$€£¥';

/** The number word in such a name: the `Eleven` of `7-Eleven`. */
export const isInNumberName = (t: TaggedText, i: number): boolean =>
  isDash(t, i - 1) && isDigits(t, i - 2) && isNumberName(t, i - 2);

/** „1984: …“: a year with a colon that opens a quotation is the title of a work. */
const isTitle = (t: TaggedText, i: number): boolean =>
  isMark(t, i + 1, ':') && touchesNext(t, i) && !isDigits(t, i + 2) && '„“"«»‚'.includes(markAt(t, i - 1) || ' ');

/** `in her 50s`: an age that nobody states. */
const isOwnDecade = (t: TaggedText, i: number): boolean =>
  touchesNext(t, i) &&
  t.pack.numbers.decadeMarks.has(t.lower[i + 1] ?? '') &&
  (t.pack.calendar.ownDecade.has(t.lower[i - 1] ?? '') ||
    // `the 30s`: a decade of which century, or degrees, or an age.
    (!t.pack.numbers.capitalNouns &&
      tokenLength(t, i) === 2 &&
      t.text.charCodeAt(t.tokens.start[i]!) < 0x35 &&
      t.pack.calendar.beforeDecade.has(t.lower[i - 1] ?? '')));

/** `1) … 2) …` inside a sentence: a bracket that nothing opened. */
function isItemMark(t: TaggedText, i: number): boolean {
  // `(1) The court …` at the start of a paragraph.
  if (i === 1 && isMark(t, 0, '(') && isMark(t, 2, ')') && tokenLength(t, 1) < 3 && isUpper(t, 3)) return true;
  if (!isMark(t, i + 1, ')') || !touchesNext(t, i) || touchesBefore(t, i) || tokenLength(t, i) > 2) return false;
  for (let at = i - 1; at >= 0 && at > i - 40; at--) {
    if (isMark(t, at, '(')) return false;
    if (isMark(t, at, ')')) break;
  }
  return true;
}

/** `12 C 345/19`, `4 StR 12/19`, `(EU) 2016/679`, `401(k)`: numbers of cases, regulations and clauses. */
function isFileNumber(t: TaggedText, i: number): boolean {
  const behind = isMark(t, i + 1, '/') && touchesNext(t, i) && touchesNext(t, i + 1) && isDigits(t, i + 2);
  if (behind && tokenLength(t, i) === 4 && tokenLength(t, i + 2) === 3) return true;
  if (
    isMark(t, i + 1, '(') &&
    touchesNext(t, i) &&
    isWord(t, i + 2) &&
    tokenLength(t, i + 2) === 1 &&
    isMark(t, i + 3, ')')
  )
    return true;
  return (
    isWord(t, i + 1) &&
    tokenLength(t, i + 1) <= 3 &&
    isUpper(t, i + 1) &&
    isDigits(t, i + 2) &&
    isMark(t, i + 3, '/') &&
    isDigits(t, i + 4) &&
    touchesNext(t, i + 2) &&
    touchesNext(t, i + 3)
  );
}

/** `3704 0044 0532`, `…, 10115 Berlin`, the later groups of `Postfach 12 34 56`: account numbers and postal codes. */
function isCode(t: TaggedText, i: number): boolean {
  const length = tokenLength(t, i);
  const group = (at: number): boolean =>
    isDigits(t, at) && tokenLength(t, at) === length && !touchesNext(t, Math.min(at, i));
  if (length === 4 && (group(i - 1) || group(i + 1)) && (group(i - 1) ? group(i - 2) || group(i + 1) : group(i + 2)))
    return true;
  if (length === 2 && group(i - 1)) return isLabelled(t, i - 1) || (group(i - 2) && isLabelled(t, i - 2));
  return (
    t.pack.numbers.capitalNouns &&
    length === 5 &&
    isMark(t, i - 1, ',') &&
    isUpper(t, i + 1) &&
    !touchesNext(t, i) &&
    (i + 2 >= t.tokens.count || !isWord(t, i + 2))
  );
}

const CURRENCY = /^[A-Z]{3}$/;

/** Letters that touch the digits, with or without a hyphen, make a name of them. */
function isGlued(t: TaggedText, i: number): boolean {
  if (!touchesBefore(t, i)) return false;
  if (isWord(t, i - 1)) return !CURRENCY.test(tokenAt(t, i - 1));
  const mark = markAt(t, i - 1);
  if (mark === '_' || mark === '#' || mark === '@' || mark === '\\' || mark === '=' || mark === '&') return true;
  if (!touchesBefore(t, i - 1)) return false;
  if ((mark === '"' || mark === "'") && isMark(t, i - 2, '=')) return true;
  if (mark === '-' || mark === '/') return isWord(t, i - 2) || isDigits(t, i - 2);
  if (mark === '.' || mark === ':') return isWord(t, i - 2) || isDigits(t, i - 2);
  return false;
}

/** `Artikel 5`, `§ 5`, `No. 7`, `Airbus A 320`: the word before says that a label follows. */
function isLabelled(t: TaggedText, i: number): boolean {
  if (isMark(t, i - 1, '§')) return true;
  const at = isMark(t, i - 1, '.') && touchesBefore(t, i - 1) ? i - 2 : i - 1;
  if (at < 0 || !isWord(t, at)) return false;
  const word = figureWord(t, at);
  if (word?.labels) return isUpper(t, at) || at < i - 1 || t.pack.numbers.lowerLabels.has(t.lower[at]!);
  return tokenLength(t, at) === 1 && at === i - 1 && isUpper(t, at) && !t.pack.numbers.articles.has(t.lower[at]!);
}

/** Runs of digits with hyphens, slashes or a leading nought: telephone, account and file numbers. */
function isPhone(t: TaggedText, i: number): boolean {
  if (
    isMark(t, i - 1, '+') &&
    touchesBefore(t, i) &&
    tokenLength(t, i) <= 3 &&
    (isDigits(t, i + 1) || isDash(t, i + 1) || isMark(t, i + 1, '('))
  )
    return true;
  if (tokenLength(t, i) > 1 && t.text.charCodeAt(t.tokens.start[i]!) === 0x30 && !isClockOrDate(t, i)) return true;
  if (followsPhone(t, i)) return true;
  // `555-0132`.
  if (
    isDash(t, i + 1) &&
    touchesNext(t, i) &&
    touchesNext(t, i + 1) &&
    isDigits(t, i + 2) &&
    tokenLength(t, i + 2) > 2 &&
    t.text.charCodeAt(t.tokens.start[i + 2]!) === 0x30
  )
    return true;
  let groups = 1;
  let at = i;
  while (
    groups < 4 &&
    (isDash(t, at + 1) || isMark(t, at + 1, '/')) &&
    touchesNext(t, at) &&
    touchesNext(t, at + 1) &&
    isDigits(t, at + 2)
  ) {
    groups++;
    at += 2;
  }
  return groups > 2 && readNumericDate(t, i) === null;
}

/** The later groups of `+49 30 1234567`. */
function followsPhone(t: TaggedText, i: number): boolean {
  for (let at = i - 1, n = 0; n < 6; n++, at--) {
    if (isMark(t, at, '+')) return at < i - 1 && touchesNext(t, at) && isDigits(t, at + 1);
    if (isDigits(t, at) && tokenLength(t, at) > 2 && t.text.charCodeAt(t.tokens.start[at]!) === 0x30 && !isGroup(t, at))
      return true;
    if (!isDigits(t, at) && !isDash(t, at) && !isMark(t, at, '/') && !isMark(t, at, '(') && !isMark(t, at, ')'))
      return false;
  }
  return false;
}

/** `000` in `40 000`. */
const isGroup = (t: TaggedText, i: number): boolean => isDigits(t, i - 1) && tokenLength(t, i) === 3;

/** `08.01.2006`, `07:30`, `08.15 Uhr`, `0,5`, `06 Mai`. */
const isClockOrDate = (t: TaggedText, i: number): boolean =>
  tokenLength(t, i) === 2 &&
  ((touchesNext(t, i) &&
    ('.:/-'.includes(markAt(t, i + 1) || ' ') || t.pack.numbers.ordinalMarks.has(t.lower[i + 1] ?? ''))) ||
    figureWord(t, i + 1)?.calendar != null ||
    (isMark(t, i - 1, '.') && touchesBefore(t, i)));

/** `131 West 23rd Street`, `Ringstraße 5`: a house number. */
function isInStreet(t: TaggedText, i: number): boolean {
  const { streets, streetEndings } = t.pack.numbers;
  if (streetEndings.length > 0 && isUpper(t, i - 1) && tokenLength(t, i) <= 3 && !touchesNext(t, i)) {
    const before = t.lower[i - 1]!;
    if (streetEndings.some((ending) => before.length > ending.length + 2 && before.endsWith(ending))) return true;
  }
  if (streets.size === 0) return false;
  for (let at = i + 1; at < i + 6 && (isWord(t, at) || isDigits(t, at) || isMark(t, at, '.')); at++) {
    if (isWord(t, at) && streets.has(t.lower[at]!)) return isUpper(t, at);
    if (isWord(t, at) && !isUpper(t, at) && !t.pack.numbers.ordinalMarks.has(t.lower[at]!) && !hasLink(t, at, 'and'))
      return false;
  }
  return false;
}

/** Half a line to either side is enough to see that a run without spaces is an address. */
const FARTHEST = 120;

function isInAddress(t: TaggedText, i: number): boolean {
  if (!touchesBefore(t, i) && !touchesNext(t, i)) return false;
  const { text } = t;
  const at = t.tokens.start[i]!;
  let from = at;
  while (from > 0 && at - from < FARTHEST && text.charCodeAt(from - 1) > 32) from--;
  let to = t.tokens.end[i]!;
  while (to < text.length && to - at < FARTHEST && text.charCodeAt(to) > 32) to++;
  const run = text.slice(from, to);
  return (
    run.includes('://') ||
    run.includes('www.') ||
    run.includes('@') ||
    /\.(?:com|org|net|de|html?|jpe?g|png|pdf|gov|edu)\b/.test(run)
  );
}

/** Whether the tokens around `i` are a phrase in which the number word counts nothing. */
export function isIdiom(t: TaggedText, i: number): boolean {
  const idioms = figureWord(t, i)?.idioms;
  return !!idioms && idioms.some(({ words, at }) => words.every((word, k) => t.lower[i - at + k] === word));
}
