import type { TaggedText } from '../../language/TaggedText.ts';
import { daysInMonth, edtfDate } from '../../values/edtf.ts';
import { countedAfter } from './readContext.ts';
import { readUnitAfter } from './readUnit.ts';
import {
  calendarWord,
  digitsAt,
  hasLink,
  isDash,
  isDigits,
  isMark,
  isUpper,
  isWord,
  markAt,
  numberWord,
  tokenLength,
  touchesBefore,
  touchesNext,
} from './tokensAround.ts';

/** A calendar date as far as it is written; `year` null where it is not. */
export interface DateRead {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly end: number;
}

export const edtfOf = ({ year, month, day }: DateRead): string => edtfDate(year, month, day);

const isDay = (value: number, month: number | null, year: number | null): boolean =>
  value >= 1 && value <= (month === null ? 31 : daysInMonth(year, month));

/** A four-digit year at token `i`, standing alone. */
export function yearAt(t: TaggedText, i: number): number | null {
  if (!isDigits(t, i) || tokenLength(t, i) !== 4) return null;
  const year = digitsAt(t, i);
  if (year < 1000 || year > 2199) return null;
  if (
    (isMark(t, i + 1, ',') || isMark(t, i + 1, '.')) &&
    touchesNext(t, i) &&
    touchesNext(t, i + 1) &&
    isDigits(t, i + 2)
  )
    return null;
  return isWord(t, i + 1) && touchesNext(t, i) ? null : year;
}

/** Month name at token `i`, with the full stop of its abbreviation. An abbreviation counts only beside a day or a year. */
export function monthAt(
  t: TaggedText,
  i: number,
): { readonly month: number; readonly end: number; readonly abbreviated: boolean } | null {
  const word = calendarWord(t, i);
  if (word?.kind !== 'month') return null;
  const stop = isMark(t, i + 1, '.') && touchesNext(t, i) && word.abbreviated;
  return { month: word.month, end: stop ? i + 2 : i + 1, abbreviated: word.abbreviated };
}

/** A day of the month at token `i`: `12.`, `12th`, `12`, `zweiten`. */
export function dayAt(
  t: TaggedText,
  i: number,
): { readonly day: number; readonly end: number; readonly ordinal: boolean } | null {
  if (isDigits(t, i)) {
    if (tokenLength(t, i) > 2) return null;
    const day = digitsAt(t, i);
    if (!isDay(day, null, null)) return null;
    const { numbers } = t.pack;
    if (numbers.ordinalStop && isMark(t, i + 1, '.') && touchesNext(t, i)) return { day, end: i + 2, ordinal: true };
    if (isWord(t, i + 1) && touchesNext(t, i))
      return numbers.ordinalMarks.has(t.lower[i + 1]!) ? { day, end: i + 2, ordinal: true } : null;
    return { day, end: i + 1, ordinal: false };
  }
  const word = isWord(t, i) ? numberWord(t, i) : null;
  if (word?.kind === 'ordinal' && isDay(word.value, null, null)) return { day: word.value, end: i + 1, ordinal: true };
  if (word?.kind === 'denominator' && word.ordinal !== null && isDay(word.ordinal, null, null))
    return { day: word.ordinal, end: i + 1, ordinal: true };
  if (word?.kind === 'cardinal' && word.step === 'tens' && word.value <= 30) {
    const at = isDash(t, i + 1) ? i + 2 : i + 1;
    const unit = numberWord(t, at);
    const ones = unit?.kind === 'ordinal' ? unit.value : unit?.kind === 'denominator' ? unit.ordinal : null;
    if (ones !== null && ones < 10 && isDay(word.value + ones, null, null))
      return { day: word.value + ones, end: at + 1, ordinal: true };
  }
  return null;
}

/** A year behind a month or day, with the comma that may stand before it. */
function yearAfter(t: TaggedText, at: number): { readonly year: number; readonly end: number } | null {
  const from = isMark(t, at, ',') || t.pack.calendar.beforeOwnYear.has(t.lower[at] ?? '') ? at + 1 : at;
  const year = yearAt(t, from);
  return year === null ? null : { year, end: from + 1 };
}

/** `12. September 2023`, `12 September`, `the 4th of July 1976`, `2nd of May`. */
export function readDayMonth(t: TaggedText, i: number): DateRead | null {
  const day = dayAt(t, i);
  if (!day) return null;
  const at = hasLink(t, day.end, 'of') && (day.ordinal || isUpper(t, day.end + 1)) ? day.end + 1 : day.end;
  const month = monthAt(t, at);
  if (!month || !isDay(day.day, month.month, null)) return null;
  // `5 may be enough`, `3 march on`: a bare number before a word that is also a verb.
  if (!day.ordinal && !isDigits(t, i)) return null;
  if (!day.ordinal && !/\p{Lu}/u.test(t.text.charAt(t.tokens.start[at]!)) && !yearAfter(t, month.end)) return null;
  const year = yearAfter(t, month.end);
  return { year: year?.year ?? null, month: month.month, day: day.day, end: year?.end ?? month.end };
}

/** `September 12, 2023`, `Sept. 12`, `May 4th`, `September 2023`, `September`. */
export function readMonthDay(t: TaggedText, i: number): DateRead | null {
  const month = monthAt(t, i);
  if (!month) return null;
  const monthFirst = t.pack.calendar.numericOrder === 'month-day';
  const article = monthFirst && t.pack.numbers.determiners.has(t.lower[month.end] ?? '');
  const found = monthFirst ? dayAt(t, article || isMark(t, month.end, ',') ? month.end + 1 : month.end) : null;
  const day = article && !found?.ordinal ? null : found;
  if (
    day &&
    isDay(day.day, month.month, null) &&
    (isDigits(t, day.end - 1) || day.ordinal) &&
    !isPartOfNumber(t, day.end)
  ) {
    const year = yearAfter(t, day.end);
    return { year: year?.year ?? null, month: month.month, day: day.day, end: year?.end ?? day.end };
  }
  const year = yearAfter(t, month.end) ?? touchingYear(t, month.end);
  if (year) return { year: year.year, month: month.month, day: null, end: year.end };
  return month.abbreviated && !isMark(t, month.end - 1, '.') && !isMonthOfRange(t, i)
    ? null
    : { year: null, month: month.month, day: null, end: month.end };
}

/** `Dec-2018`, `Dec/2018`. */
function touchingYear(t: TaggedText, at: number): { readonly year: number; readonly end: number } | null {
  if (!(isMark(t, at, '/') || isMark(t, at, '-')) || !touchesBefore(t, at) || !touchesNext(t, at)) return null;
  const year = yearAt(t, at + 1);
  return year === null ? null : { year, end: at + 2 };
}

/** `Jan-Feb`, `from Sep to Nov`: an abbreviation beside another month needs no stop. */
const isMonthOfRange = (t: TaggedText, i: number): boolean =>
  ((isDash(t, i + 1) || hasLink(t, i + 1, 'range')) && calendarWord(t, i + 2)?.kind === 'month') ||
  ((isDash(t, i - 1) || hasLink(t, i - 1, 'range')) && calendarWord(t, i - 2)?.kind === 'month');

/** `May 5,000 people`: what follows the day makes a longer number of it. */
const isPartOfNumber = (t: TaggedText, end: number): boolean =>
  (isMark(t, end, ',') || isMark(t, end, '.')) &&
  touchesNext(t, end - 1) &&
  touchesNext(t, end) &&
  isDigits(t, end + 1);

const SEPARATORS = './-';

/** Digits alone: `12.09.2023`, `12.9.`, `2023-09-12`, `9/12/2023`, `05-Aug-2016`. */
export function readNumericDate(t: TaggedText, i: number): DateRead | null {
  if (!isDigits(t, i)) return null;
  const mark = markAt(t, i + 1);
  if (mark === '' || !SEPARATORS.includes(mark) || !touchesNext(t, i)) return null;
  // `27. 11.`: a space may stand behind the stop, if the second number has a stop too.
  const spaced = mark === '.' && !touchesNext(t, i + 1);
  if (spaced && !(isDigits(t, i + 2) && isMark(t, i + 3, '.') && touchesNext(t, i + 2) && t.pack.numbers.ordinalStop))
    return null;
  const named = isWord(t, i + 2) ? monthAt(t, i + 2) : null;
  if (!isDigits(t, i + 2) && !named) return null;
  const closed = markAt(t, i + 3) === mark && touchesNext(t, i + 2);
  const third = closed && isDigits(t, i + 4) && (touchesNext(t, i + 3) || spaced) ? i + 4 : -1;
  const a = digitsAt(t, i);
  const b = named ? named.month : digitsAt(t, i + 2);
  if (third > 0) return readThree(t, i, third, a, b, mark, named !== null);
  return readTwo(t, i, a, b, mark, closed);
}

function readThree(
  t: TaggedText,
  i: number,
  third: number,
  a: number,
  b: number,
  mark: string,
  named: boolean,
): DateRead | null {
  // A fourth group makes a version or an address of it.
  if (markAt(t, third + 1) === mark && touchesNext(t, third) && touchesNext(t, third + 1) && isDigits(t, third + 2))
    return null;
  const c = digitsAt(t, third);
  const first = tokenLength(t, i);
  const last = tokenLength(t, third);
  if (first === 4) return checked(a, b, c, third + 1) ?? checked(a, c, b, third + 1);
  if (first > 2 || (last !== 4 && last !== 2) || (last === 2 && mark === '-' && !named)) return null;
  const year = last === 4 ? c : c < 50 ? 2000 + c : 1900 + c;
  if (named) return checked(year, b, a, third + 1);
  const dayFirst = mark === '.' || t.pack.calendar.numericOrder === 'day-month';
  return dayFirst
    ? (checked(year, b, a, third + 1) ?? (mark === '.' ? null : checked(year, a, b, third + 1)))
    : (checked(year, a, b, third + 1) ?? checked(year, b, a, third + 1));
}

function checked(year: number, month: number, day: number, end: number): DateRead | null {
  return year >= 1000 && year < 2200 && month >= 1 && month <= 12 && isDay(day, month, year)
    ? { year, month, day, end }
    : null;
}

/** Day and month alone are a date only if a stop closes them (`am 22.04.`) or the words before say so (`am 22.4`). */
function readTwo(t: TaggedText, i: number, a: number, b: number, mark: string, closed: boolean): DateRead | null {
  if (
    tokenLength(t, i) === 4 &&
    mark === '-' &&
    tokenLength(t, i + 2) === 2 &&
    a >= 1900 &&
    a < 2100 &&
    b >= 1 &&
    b <= 12
  )
    return isDash(t, i + 3) && touchesNext(t, i + 2) ? null : { year: a, month: b, day: null, end: i + 3 };
  if (tokenLength(t, i) > 2 || tokenLength(t, i + 2) > 2 || b < 1) return null;
  if (mark === '.') {
    if (!t.pack.numbers.ordinalStop || !isDay(a, b <= 12 ? b : null, null) || b > 12) return null;
    const announced = t.pack.calendar.beforeDate.has(t.lower[i - 1] ?? '');
    const isTime = calendarWord(t, closed ? i + 4 : i + 3)?.kind === 'clock';
    if (isTime || !(announced || closed)) return null;
    if (!announced && isUpper(t, i - 1)) return null;
    if (!announced && isWord(t, i + 4) && !touchesBefore(t, i)) {
      const next = t.text.charAt(t.tokens.start[i + 4]!);
      if (next !== next.toLowerCase()) return null;
    }
    return { year: null, month: b, day: a, end: closed ? i + 4 : i + 3 };
  }
  return mark === '/' && !closed && isSlashedDate(t, i) ? slashedDate(t, i, a, b) : null;
}

/** `on 22/04`, `Thursday 29/03`, `10/1 to 11/7`: a slash alone may stand between two numbers of any kind. */
function isSlashedDate(t: TaggedText, i: number): boolean {
  const before = calendarWord(t, i - 1);
  if (before?.kind === 'weekday' || before?.kind === 'turn') return true;
  const joins = (at: number): boolean =>
    isDash(t, at) || hasLink(t, at, 'range') || hasLink(t, at, 'or') || isMark(t, at, ',');
  if (joins(i + 3) && isSlashed(t, i + 4)) return true;
  if (joins(i - 1) && isSlashed(t, i - 4)) return true;
  return (
    t.pack.calendar.beforeDate.has(t.lower[i - 1] ?? '') &&
    !countedAfter(t, i + 3) &&
    !readUnitAfter(t, i + 3) &&
    !hasLink(t, i + 3, 'of')
  );
}

const isSlashed = (t: TaggedText, i: number): boolean =>
  isDigits(t, i) && isMark(t, i + 1, '/') && isDigits(t, i + 2) && touchesNext(t, i) && touchesNext(t, i + 1);

function slashedDate(t: TaggedText, i: number, a: number, b: number): DateRead | null {
  const read = (day: number, month: number): DateRead | null =>
    month >= 1 && month <= 12 && isDay(day, month, null) ? { year: null, month, day, end: i + 3 } : null;
  return t.pack.calendar.numericOrder === 'month-day' ? (read(b, a) ?? read(a, b)) : (read(a, b) ?? read(b, a));
}
