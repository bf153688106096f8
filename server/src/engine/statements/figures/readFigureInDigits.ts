import type { TaggedText } from '../../language/TaggedText.ts';
import { decimal } from '../../values/Decimal.ts';
import type { FigureValue } from '../../values/FigureValue.ts';
import type { ReadFigure } from './ReadFigure.ts';
import { isNoFigure } from './isNoFigure.ts';
import { countedAfter } from './readContext.ts';
import { readDateInDigits } from './readDate.ts';
import { readQuantity } from './readQuantity.ts';
import { readTimeFigure } from './readTime.ts';
import { readCurrencyBefore } from './readUnit.ts';
import { isSentenceStart } from './readWeekday.ts';
import {
  calendarWord,
  digitsAt,
  hasLink,
  isDash,
  isDigits,
  isMark,
  isUpper,
  isWord,
  tokenLength,
  touchesNext,
} from './tokensAround.ts';

export function readDigitsFigure(t: TaggedText, i: number): ReadFigure | null {
  if (isNoFigure(t, i)) return null;
  if (i === 0 && isListMark(t)) return null;
  const money = readCurrencyBefore(t, i) !== null;
  const found = money ? null : (readTimeFigure(t, i) ?? readDateInDigits(t, i) ?? readOrdinalDigits(t, i));
  if (found) return found;
  if (isOrdinalName(t, i)) return null;
  // Letters that touch the digits and are neither unit nor scale make a name of them: `3D`, `24703L`.
  const quantity = readQuantity(t, i);
  if (!quantity || isSlashed(t, i, quantity)) return null;
  if (isWord(t, quantity.end) && touchesNext(t, quantity.end - 1) && isDigits(t, quantity.end - 1)) return null;
  const figure = asAge(t, quantity);
  return figure.type === 'number' && isNamed(t, i, figure) ? null : figure;
}

/**
 * `Falcon 1`, `Windows 7`, `Profil 1.1`: a small whole number, or a foreign decimal, that stands alone behind a
 * capitalised word is part of a name. A noun that is measured (`Platz 3`) and a decimal (`Stärke 5,1`) are not.
 */
function isNamed(t: TaggedText, i: number, read: ReadFigure): boolean {
  if (read.start !== i || !isUpper(t, i - 1) || read.unit !== null || read.value.kind !== 'exact') return false;
  if (t.pack.numbers.measuredNouns.has(t.lower[i - 1]!) || countedAfter(t, read.end)) return false;
  if (isMark(t, read.end, '%') || calendarWord(t, i - 1)) return false;
  // `beat Lind 45 to 40 percent`.
  if (hasLink(t, read.end, 'range') && isDigits(t, read.end + 1)) return false;
  if (read.end === i + 1) return tokenLength(t, i) <= 3 || isAcronym(t, i - 1);
  return t.pack.numbers.capitalNouns && isMark(t, i + 1, '.') && read.value.number.exponent < 0;
}

/** `2. Tag`, `1) …` at the start of a paragraph: the number of an item. */
const isListMark = (t: TaggedText): boolean =>
  tokenLength(t, 0) < 3 &&
  ((isMark(t, 1, '.') && t.pack.numbers.ordinalStop) || (isMark(t, 1, '.') && isUpper(t, 2)) || isMark(t, 1, ')')) &&
  touchesNext(t, 0) &&
  !touchesNext(t, 1) &&
  calendarWord(t, 2)?.kind !== 'month' &&
  !isDigits(t, 2);

/** `9/11`, `24/7`: two numbers with a slash that are neither a date nor a fraction. */
const isSlashed = (t: TaggedText, i: number, read: ReadFigure): boolean =>
  read.end === i + 1 && isMark(t, read.end, '/') && touchesNext(t, i) && touchesNext(t, i + 1) && isDigits(t, i + 2);

/** `3. Platz`, `11th`. */
function readOrdinalDigits(t: TaggedText, i: number): ReadFigure | null {
  const { numbers } = t.pack;
  const length = tokenLength(t, i);
  const value = (): FigureValue | null => {
    const number = decimal(digitsAt(t, i));
    return number && { kind: 'exact', number };
  };
  const figure = (end: number): ReadFigure | null => {
    const found = value();
    return found && { start: i, end, type: 'ordinal', value: found, unit: null, hedge: null };
  };
  if (isWord(t, i + 1) && touchesNext(t, i) && numbers.ordinalMarks.has(t.lower[i + 1]!) && length < 5)
    return namesOrdinal(t, i + 2) || namesBoth(t, i + 2) || isCenturyName(t, i + 2) ? null : figure(i + 2);
  if (!numbers.ordinalStop || length > 3 || !isMark(t, i + 1, '.') || !touchesNext(t, i) || touchesNext(t, i + 1))
    return null;
  if (!isWord(t, i + 2)) return null;
  if (isUpper(t, i + 2) && !numbers.determiners.has(t.lower[i - 1] ?? '')) return null;
  return namesOrdinal(t, i + 2) ? null : figure(i + 2);
}

/** `20th Century Fox`. */
const isCenturyName = (t: TaggedText, i: number): boolean =>
  calendarWord(t, i)?.kind === 'period' && isUpper(t, i) && isUpper(t, i + 1);

/** `between 3rd and 4th streets`. */
const namesBoth = (t: TaggedText, i: number): boolean =>
  hasLink(t, i, 'and') &&
  isDigits(t, i + 1) &&
  t.pack.numbers.ordinalMarks.has(t.lower[i + 2] ?? '') &&
  namesOrdinal(t, i + 3);

/** `3. Bataillon`, `1. FC`: no number of anything. */
const isOrdinalName = (t: TaggedText, i: number): boolean => {
  const mark = t.pack.numbers.ordinalStop
    ? isMark(t, i + 1, '.')
    : t.pack.numbers.ordinalMarks.has(t.lower[i + 1] ?? '');
  return mark && touchesNext(t, i) && namesOrdinal(t, i + 2);
};

export function namesOrdinal(t: TaggedText, i: number): boolean {
  let at = isDash(t, i) ? i + 1 : i;
  // `Fußball-Bundesliga`: the last part says what it is.
  if (t.pack.numbers.capitalNouns)
    while (isDash(t, at + 1) && touchesNext(t, at) && touchesNext(t, at + 1) && isWord(t, at + 2)) at += 2;
  return t.pack.numbers.ordinalNames.includes(t.lower[at] ?? '');
}

/** A bare number in brackets behind a name, or between commas behind one, is an age. */
function asAge(t: TaggedText, read: ReadFigure): ReadFigure {
  if (read.type !== 'number' || read.end !== read.start + 1 || read.value.kind !== 'exact') return read;
  const { significand, exponent } = read.value.number;
  if (exponent !== 0 || significand < 1 || significand > 115) return read;
  const bracketed =
    isMark(t, read.start - 1, '(') &&
    isMark(t, read.end, ')') &&
    isUpper(t, read.start - 2) &&
    (isUpper(t, read.start - 3) ? significand > 13 || !isInList(t, read) : significand > 13 && !isInList(t, read));
  const between =
    isMark(t, read.start - 1, ',') &&
    isMark(t, read.end, ',') &&
    isUpper(t, read.start - 2) &&
    (isUpper(t, read.start - 3) ||
      ((isMark(t, read.start - 3, '.') || isDash(t, read.start - 3)) && isUpper(t, read.start - 4))) &&
    significand > 2;
  // `Ramos, 58, told`: one name, and the sentence goes on.
  const surname =
    isMark(t, read.start - 1, ',') &&
    isMark(t, read.end, ',') &&
    isUpper(t, read.start - 2) &&
    significand > 15 &&
    !isDigits(t, read.start - 4) &&
    isWord(t, read.end + 1) &&
    !isUpper(t, read.end + 1) &&
    t.pack.numbers.agedVerb.test(t.lower[read.end + 1]!);
  // `Ahmed Helal, 40.`: a name and an age are the whole sentence.
  const named =
    isMark(t, read.start - 1, ',') &&
    isMark(t, read.end, '.') &&
    significand > 13 &&
    isUpper(t, read.start - 2) &&
    isUpper(t, read.start - 3) &&
    isSentenceStart(t, read.start - 3);
  const closing =
    isMark(t, read.start - 1, ',') &&
    isMark(t, read.end, '.') &&
    significand > 9 &&
    isUpper(t, read.start - 2) &&
    t.pack.numbers.beforeAged.has(t.lower[read.start - 3] ?? '');
  const { ageAlone } = t.pack.numbers;
  const aged =
    ageAlone.has(t.lower[read.start - 1] ?? '') ||
    (hasLink(t, read.start - 1, 'of') && ageAlone.has(t.lower[read.start - 2] ?? '')) ||
    t.pack.numbers.ages.has(t.lower[read.end + 1] ?? '');
  return bracketed || between || closing || named || surname || aged ? { ...read, type: 'age', unit: 'a' } : read;
}

const isInList = (t: TaggedText, read: ReadFigure): boolean =>
  hasBracketedNear(t, read.start, -1) || hasBracketedNear(t, read.end, 1);

/** `China (132), Iran (27)`: a list of counts, not of ages. */
function hasBracketedNear(t: TaggedText, from: number, step: 1 | -1): boolean {
  for (let n = 1, i = from + 2 * step; n < 9; n++, i += step)
    if (isDigits(t, i) && isMark(t, i - 1, '(') && isMark(t, i + 1, ')')) return true;
  return false;
}

/** `HD 13189`: two to four capitals. */
function isAcronym(t: TaggedText, i: number): boolean {
  const word = t.text.slice(t.tokens.start[i], t.tokens.end[i]);
  return word.length > 1 && word.length < 5 && word === word.toUpperCase();
}
