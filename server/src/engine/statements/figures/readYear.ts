import type { CalendarWord, Period } from '../../language/FigureWord.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import { daysInMonth, edtfDate } from '../../values/edtf.ts';
import type { ReadFigure } from './ReadFigure.ts';
import { dated, figure, relativeTo } from './dateFigure.ts';
import { dayAt, monthAt, yearAt } from './readCalendarDate.ts';
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
  numberWord,
  tokenLength,
  touchesNext,
} from './tokensAround.ts';

/** A plural period (`the last years`) is no date: the unit's lexicon entry is a duration, and the form tells. */
export const isPlural = (t: TaggedText, i: number): boolean => {
  const period = calendarWord(t, i);
  return period?.kind === 'period' && PLURALS.test(t.lower[i]!);
};
const PLURALS =
  /^(?:days|weeks|weekends|months|quarters|years|decades|centuries|tagen?|tage|wochen|monaten?|monate|jahren?|jahre|jahrzehnten?|jahrzehnte)$/;

/** `21. Jahrhundert`, `19th century`, `ersten Quartal 2019`. */
export function readCentury(t: TaggedText, i: number): ReadFigure | null {
  const day = isDigits(t, i) ? ordinalInDigits(t, i) : ordinalInWords(t, i);
  if (!day) return null;
  const half = numberWord(t, day.end)?.kind === 'half' && hasLink(t, day.end + 1, 'of');
  const word: CalendarWord | null = half ? { kind: 'period', period: 'half' } : calendarWord(t, day.end);
  if (word?.kind !== 'period') return null;
  // `the first half of the game`.
  if (half && yearAt(t, day.end + 2) === null && !isYearWord(t, day.end + 3)) return null;
  const year = yearAt(t, hasLink(t, day.end + 1, 'of') ? day.end + 2 : day.end + 1);
  const yearEnd = hasLink(t, day.end + 1, 'of') ? day.end + 3 : day.end + 2;
  // `the first quarter of the year`.
  const thisYear =
    year === null &&
    hasLink(t, day.end + 1, 'of') &&
    t.pack.numbers.determiners.has(t.lower[day.end + 2] ?? '') &&
    isYearWord(t, day.end + 3);
  const within = (edtf: string): ReadFigure =>
    thisYear
      ? figure(i, day.end + 4, dated(edtf, 'year:0'))
      : figure(i, year === null ? day.end + 1 : yearEnd, dated(edtf));
  const prefix = year === null ? 'XXXX' : String(year);
  // `21st Century Fox`: a name.
  if (word.period === 'century' && !t.pack.numbers.capitalNouns && isUpper(t, day.end) && isUpper(t, day.end + 1))
    return null;
  if (word.period === 'century' && day.value >= 1 && day.value <= 21)
    return figure(i, day.end + 1, dated(`${String(day.value - 1).padStart(2, '0')}XX`));
  if (word.period === 'quarter' && day.value <= 4) return within(`${prefix}-${32 + day.value}`);
  if (word.period === 'half' && day.value <= 2) return within(`${prefix}-${39 + day.value}`);
  return readNth(t, i, day.value, word.period, day.end + 1);
}

/**
 * `the third month of 2021`, `the 15th day of June`, `the first week of October`: a day or a month of its own, or, for a week,
 * the month or year that it lies in, since weeks begin on other days in other countries.
 */
function readNth(t: TaggedText, i: number, nth: number, period: Period, end: number): ReadFigure | null {
  if (!hasLink(t, end, 'of') && !t.pack.calendar.months.has(t.lower[end] ?? '')) return null;
  const at = hasLink(t, end, 'of') ? end + 1 : end;
  const year = yearAt(t, at);
  if (year !== null) {
    if (period === 'month' && nth <= 12) return figure(i, at + 1, dated(edtfDate(year, nth)));
    return period === 'week' && nth <= 53 ? figure(i, at + 1, dated(edtfDate(year))) : null;
  }
  // `the 9th month of next year`, `the 15th day of next month`.
  const turn = calendarWord(t, at);
  const whole = calendarWord(t, at + 1);
  if (turn?.kind === 'turn' && whole?.kind === 'period') {
    if (period === 'month' && whole.period === 'year' && nth <= 12)
      return figure(i, at + 2, dated(edtfDate(null, nth), `year:${turn.offset}`));
    return (period === 'day' || period === 'week') && whole.period === 'month' && nth <= 31
      ? figure(i, at + 2, relativeTo(`month:${turn.offset}`))
      : null;
  }
  const month = monthAt(t, at);
  if (!month || (period !== 'day' && period !== 'week')) return null;
  const ofYear = yearAt(t, month.end);
  const last = ofYear === null ? month.end : month.end + 1;
  if (period === 'week') return nth <= 5 ? figure(i, last, dated(edtfDate(ofYear, month.month))) : null;
  return nth <= daysInMonth(ofYear, month.month) ? figure(i, last, dated(edtfDate(ofYear, month.month, nth))) : null;
}

/** `Q1 2019`, `Q3 of 2018`, `q1-2019`, from the letter. */
export function readQuarterCode(t: TaggedText, i: number): ReadFigure | null {
  if (
    !isDigits(t, i + 1) ||
    !touchesNext(t, i) ||
    tokenLength(t, i + 1) !== 1 ||
    (touchesNext(t, i + 1) && isWord(t, i + 2))
  )
    return null;
  const quarter = digitsAt(t, i + 1);
  if (quarter < 1 || quarter > 4) return null;
  const tied = isDash(t, i + 2) || isMark(t, i + 2, '/') || hasLink(t, i + 2, 'of');
  const at = tied ? i + 3 : i + 2;
  const year = yearAt(t, at);
  return figure(i, year === null ? i + 2 : at + 1, dated(`${edtfDate(year)}-${32 + quarter}`));
}

const isYearWord = (t: TaggedText, i: number): boolean => {
  const word = calendarWord(t, i);
  return word?.kind === 'period' && word.period === 'year';
};

function ordinalInDigits(t: TaggedText, i: number): { value: number; end: number } | null {
  const day = dayAt(t, i);
  return day?.ordinal ? { value: day.day, end: day.end } : null;
}

function ordinalInWords(t: TaggedText, i: number): { value: number; end: number } | null {
  const word = numberWord(t, i);
  const value = word?.kind === 'ordinal' ? word.value : word?.kind === 'denominator' ? word.ordinal : null;
  if (value !== null) return { value, end: i + 1 };
  const day = word?.kind === 'cardinal' ? dayAt(t, i) : null;
  return day?.ordinal ? { value: day.day, end: day.end } : null;
}

/** `1990er Jahre`, `90er`, `1990s`. */
export function readDecade(t: TaggedText, i: number): ReadFigure | null {
  const length = tokenLength(t, i);
  if (length !== 4 && length !== 2) return null;
  const number = digitsAt(t, i);
  const apart = isMark(t, i + 1, '’') || isMark(t, i + 1, "'") || (isDash(t, i + 1) && touchesNext(t, i));
  const mark = apart ? i + 2 : i + 1;
  if (number % 10 !== 0 || !touchesNext(t, mark - 1) || !t.pack.numbers.decadeMarks.has(t.lower[mark] ?? ''))
    return null;
  if (length === 2 && number < 20 && number !== 0) return null;
  // `in her 50s`, `the mid-20s`: an age or a share.
  if (
    length === 2 &&
    !apart &&
    !t.pack.numbers.capitalNouns &&
    (number < 50 || !t.pack.calendar.beforeDecade.has(t.lower[i - 1] ?? ''))
  )
    return null;
  const decade = length === 4 ? number / 10 : 190 + number / 10;
  let end = mark + 1;
  if (isDash(t, end)) end++;
  const years = calendarWord(t, end);
  const named = years?.kind === 'period' && years.period === 'year';
  if (length === 2 && t.pack.numbers.capitalNouns && !named && t.lower[mark] !== 'ern') return null;
  if (number % 100 === 0 && length === 4 && !t.pack.numbers.capitalNouns && number < 2000)
    return figure(i, mark + 1, dated(`${number / 100}XX`));
  return figure(i, named ? end + 1 : mark + 1, dated(`${decade}X`));
}

/** `dreißiger Jahre`, `the sixties`. */
export function readNamedDecade(t: TaggedText, i: number, edtf: string): ReadFigure | null {
  const years = calendarWord(t, i + 1);
  if (years?.kind === 'period' && years.period === 'year') return figure(i, i + 2, dated(edtf));
  return !t.pack.numbers.capitalNouns && t.pack.calendar.beforeDecade.has(t.lower[i - 1] ?? '')
    ? figure(i, i + 1, dated(edtf))
    : null;
}

export function readYear(t: TaggedText, i: number): ReadFigure | null {
  const decade = readDecade(t, i);
  if (decade) return decade;
  const year = yearAt(t, i);
  if (year === null || !isYearHere(t, i, year)) return null;
  // `2017 Q1`, `2017-Q1`.
  const code = isDash(t, i + 1) ? i + 2 : i + 1;
  const quarter = calendarWord(t, code)?.kind === 'quarter-code' ? readQuarterCode(t, code) : null;
  if (quarter?.end === code + 2 && quarter.value.kind === 'date')
    return figure(i, quarter.end, dated(edtfDate(year) + quarter.value.edtf.slice(4)));
  // `1998 bis 2004`, `2014-15`.
  const dash = isDash(t, i + 1) || (isMark(t, i + 1, '/') && touchesNext(t, i));
  const and = hasLink(t, i + 1, 'and') && hasLink(t, i - 1, 'between');
  if (dash || and || hasLink(t, i + 1, 'range')) {
    const second = yearAt(t, i + 2);
    if (second !== null && second > year)
      return figure(i, i + 3, dated(`${edtfDate(year)}/${edtfDate(second)}`), 'range');
    if (dash && touchesNext(t, i) && touchesNext(t, i + 1) && isDigits(t, i + 2) && tokenLength(t, i + 2) === 2) {
      const short = Math.floor(year / 100) * 100 + digitsAt(t, i + 2);
      if (short > year && short < year + 20)
        return figure(i, i + 3, dated(`${edtfDate(year)}/${edtfDate(short)}`), 'range');
    }
  }
  const fiscal = isYearWord(t, i - 1) && t.pack.calendar.fiscal.has(t.lower[i - 2] ?? '');
  return figure(fiscal ? i - 2 : i, i + 1, dated(edtfDate(year)));
}

/** Whether four digits are a year and no count: by the word before, by their size, and by what follows. */
function isYearHere(t: TaggedText, i: number, year: number): boolean {
  const before = t.entries[i - 1]?.figure;
  const announced = t.pack.calendar.beforeYear.has(t.lower[i - 1] ?? '');
  if (before?.hedge && !announced && (year % 50 === 0 || (t.pack.numbers.capitalNouns && isCountedBehind(t, i + 1))))
    return false;
  const after = t.entries[i + 1]?.figure;
  if (after?.unit && after.unit.type !== 'duration' && isWord(t, i + 1)) return false;
  if (after?.number?.kind === 'cardinal' && after.number.step === 'scale') return false;
  if (after?.unit?.type === 'duration' && isPlural(t, i + 1)) return false;
  const unit = readUnitAfter(t, i + 1);
  if (unit && unit.unit.type !== 'duration' && !hasLink(t, i + 1, 'of')) return false;
  if (announced) return true;
  if (year < 1900 || year > 2050)
    return isMonthBefore(t, i) || (year >= 1500 && year < 1900 && !isCountedBehind(t, i + 1) && year % 50 !== 0);
  return year % 100 !== 0 || !isCountedBehind(t, i + 1);
}

const isMonthBefore = (t: TaggedText, i: number): boolean => calendarWord(t, i - 1)?.kind === 'month';

/** `2000 Menschen`, `2000 people`: a round number with a noun behind it. */
function isCountedBehind(t: TaggedText, i: number): boolean {
  if (!isWord(t, i)) return false;
  if (t.pack.numbers.capitalNouns) return isUpper(t, i);
  return !isUpper(t, i) && /(?:s|people|men|women|children)$/.test(t.lower[i]!);
}
