import type { TaggedText } from '../../language/TaggedText.ts';
import type { ReadFigure } from './ReadFigure.ts';
import { dated, figure, skipBack, skipDeterminer } from './dateFigure.ts';
import {
  type DateRead,
  dayAt,
  edtfOf,
  monthAt,
  readDayMonth,
  readMonthDay,
  readNumericDate,
  yearAt,
} from './readCalendarDate.ts';
import { countedAfter } from './readContext.ts';
import { readUnitAfter } from './readUnit.ts';
import { calendarWord, hasLink, isDash, isMark, isUpper } from './tokensAround.ts';

/** `12.09.2023 – 14.09.2023`. */
export function joinDates(
  t: TaggedText,
  start: number,
  first: DateRead,
  read: (t: TaggedText, i: number) => DateRead | null,
): ReadFigure {
  if (isDash(t, first.end) || hasLink(t, first.end, 'range')) {
    const at = skipDeterminer(t, first.end + 1);
    const second = read(t, at);
    const year = second && second.year === null && isMark(t, second.end, ',') ? yearAt(t, second.end + 1) : null;
    if (second) return rangeOf(start, first, year === null ? second : { ...second, year, end: second.end + 2 });
  }
  return figure(start, first.end, dated(edtfOf(first)));
}

const rangeOf = (start: number, first: DateRead, second: DateRead): ReadFigure =>
  figure(
    start,
    second.end,
    dated(`${edtfOf({ ...first, year: first.year ?? yearBefore(first, second) })}/${edtfOf(second)}`),
    'range',
  );

/** `Nov–Feb 2017` begins in the year before. */
const yearBefore = (first: DateRead, second: DateRead): number | null =>
  second.year !== null && first.month !== null && second.month !== null && first.month > second.month
    ? second.year - 1
    : second.year;

/** `12. bis 14. September`, `3. und dem 12. September`, `18 and 19 June`. */
export function readDayRange(t: TaggedText, i: number): ReadFigure | null {
  const first = dayAt(t, i);
  if (!first) return null;
  const joined =
    hasLink(t, first.end, 'range') ||
    isDash(t, first.end) ||
    (hasLink(t, first.end, 'and') && hasLink(t, skipBack(t, i), 'between')) ||
    // `in der Nacht vom 3. auf den 4. Mai`.
    (first.ordinal && hasLink(t, first.end, 'onto') && isOpened(t, i)) ||
    // `am 10. und 11. Juli`: two days in a row.
    (first.ordinal &&
      hasLink(t, first.end, 'and') &&
      dayAt(t, skipDeterminer(t, first.end + 1))?.day === first.day + 1);
  if (!joined) return null;
  const at = skipDeterminer(t, first.end + 1);
  const second = readDayMonth(t, at) ?? readNumericDate(t, at);
  return second?.day && first.day < second.day ? rangeOf(i, { ...second, day: first.day }, second) : null;
}

/** `Mai dieses Jahres`, `June 16 of last year`: the year hangs on the anchor. */
export function withYearPhrase(t: TaggedText, start: number, date: DateRead): ReadFigure {
  if (date.year === null) {
    const at = hasLink(t, date.end, 'of') || t.lower[date.end] === 'im' ? date.end + 1 : date.end;
    const turn = calendarWord(t, at);
    const period = calendarWord(t, at + 1);
    if (turn?.kind === 'turn' && period?.kind === 'period' && period.period === 'year')
      return figure(start, at + 2, dated(edtfOf(date), `year:${turn.offset}`));
  }
  return figure(start, date.end, dated(edtfOf(date)));
}

const isOpened = (t: TaggedText, i: number): boolean => t.pack.calendar.joins.fromDate.has(t.lower[i - 1] ?? '');

export function readMonth(t: TaggedText, i: number): ReadFigure | null {
  const date = readMonthDay(t, i);
  if (!date) return null;
  if (date.day === null && date.year === null && !isMonthHere(t, i) && !opensMonths(t, date.end)) return null;
  // `Sept. 19 to 22`, `November 18-19`.
  const and = hasLink(t, date.end, 'and') && t.pack.calendar.numericOrder === 'month-day';
  if (date.day !== null && (isDash(t, date.end) || hasLink(t, date.end, 'range') || and)) {
    const last = dayAt(t, date.end + 1);
    // `July 8 and 9`: two days in a row.
    const follows = !and || (last?.day === date.day + 1 && !countedAfter(t, last.end) && !readUnitAfter(t, last.end));
    if (last && follows && last.day > date.day && !monthAt(t, last.end)) {
      const year = yearAt(t, isMark(t, last.end, ',') ? last.end + 1 : last.end);
      const end = year === null ? last.end : isMark(t, last.end, ',') ? last.end + 2 : last.end + 1;
      const end2 = { ...date, year: date.year ?? year, day: last.day, end };
      return rangeOf(i, { ...date, year: end2.year }, end2);
    }
  }
  // `Jan-Feb 2017`, `Mai bis Juli`.
  const range = isDash(t, date.end) || hasLink(t, date.end, 'range');
  if (range && (isDash(t, date.end) || t.pack.calendar.numericOrder === 'day-month' || date.day === null)) {
    const second = readMonthDay(t, date.end + 1);
    if (second && (isDash(t, date.end) || date.day === null)) return rangeOf(i, date, second);
  }
  return withYearPhrase(t, i, date);
}

/** `May to March`: another month closes the range. */
const opensMonths = (t: TaggedText, end: number): boolean =>
  (isDash(t, end) || hasLink(t, end, 'range')) && calendarWord(t, end + 1)?.kind === 'month' && isUpper(t, end + 1);

/** Whether a bare name of a month is one: `May` and `March` need a preposition, and all need their capital letter. */
function isMonthHere(t: TaggedText, i: number): boolean {
  const { homographs, beforeMonth } = t.pack.calendar;
  const before = t.lower[i - 1] ?? '';
  if (homographs.has(t.lower[i]!)) return isUpper(t, i) && beforeMonth.has(before);
  // `August Schmidt`, `April Ryan`: a capitalised word on either side makes a name of it in English.
  return isUpper(t, i) || beforeMonth.has(before) || t.pack.numbers.determiners.has(before);
}
