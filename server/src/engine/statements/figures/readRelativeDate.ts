import type { Period } from '../../language/FigureWord.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import { edtfDate } from '../../values/edtf.ts';
import type { ReadFigure } from './ReadFigure.ts';
import { dated, figure, relativeTo } from './dateFigure.ts';
import { edtfOf, readDayMonth, readMonthDay, readNumericDate, yearAt } from './readCalendarDate.ts';
import { readHoliday } from './readHoliday.ts';
import { withYearPhrase } from './readMonth.ts';
import { readWeekday } from './readWeekday.ts';
import { isPlural, readDecade } from './readYear.ts';
import { countedAfter } from './readContext.ts';
import {
  calendarWord,
  digitsAt,
  hasLink,
  isDash,
  isDigits,
  isUpper,
  isWord,
  numberWord,
  phraseOf,
  tokenLength,
  touchesNext,
} from './tokensAround.ts';

const turnOf = (offset: number): -1 | 0 | 1 => (offset < 0 ? -1 : offset > 0 ? 1 : 0);

/** `letzte Woche`, `next Monday`, `this summer`, `last December`, `last night`. */
export function readTurn(t: TaggedText, i: number, offset: -2 | -1 | 0 | 1 | 2): ReadFigure | null {
  const next = calendarWord(t, i + 1);
  if (!next) {
    const date = isDigits(t, i + 1) ? readNumericDate(t, i + 1) : null;
    return date && figure(i, date.end, dated(edtfOf(date), date.year === null ? `turn:${turnOf(offset)}` : null));
  }
  const { shyTurns, pluralTurns } = t.pack.calendar;
  if (shyTurns.has(t.lower[i]!) && !t.pack.numbers.determiners.has(t.lower[i - 1] ?? '')) return null;
  if (next.kind === 'period' && isPlural(t, i + 1))
    return pluralTurns.has(t.lower[i]!) ? figure(i, i + 2, { kind: 'vague' }) : null;
  switch (next.kind) {
    case 'period':
      if (isUnanchored(t, i, next.period)) return figure(i, i + 2, { kind: 'vague' });
      if (yearAt(t, i + 2) !== null && offset === -1) return readLastOf(i, next.period, yearAt(t, i + 2)!);
      return figure(i, i + 2, relativeTo(`${next.period}:${offset}`));
    case 'weekday':
      return next.abbreviated ? null : readWeekdayOfTurn(t, i, next.weekday, turnOf(offset));
    case 'month': {
      const date = readMonthDay(t, i + 1);
      return date && figure(i, date.end, dated(edtfOf(date), date.year === null ? `turn:${turnOf(offset)}` : null));
    }
    case 'season':
      return figure(i, i + 2, dated(`XXXX-${next.season}`, `turn:${turnOf(offset)}`));
    case 'holiday': {
      const read = shyTurns.has(t.lower[i]!) ? null : readHoliday(t, i + 1);
      return read && { ...read, start: i };
    }
    case 'part':
      return figure(i, i + 2, relativeTo(`day:${offset > 0 ? 1 : offset < 0 ? -1 : 0}`));
    case 'day':
    case 'turn':
    case 'extent':
    case 'every':
    case 'clock':
    case 'quarter-code':
    case 'hour':
    case 'key':
    case 'decade':
    case 'daily':
      return null;
  }
}

/** `the following year` follows what was told before; `the last week of the campaign` is no week from the anchor. */
const isUnanchored = (t: TaggedText, i: number, period: Period): boolean =>
  t.pack.calendar.narrated.has(t.lower[i]!) ||
  (period !== 'day' &&
    hasLink(t, i + 2, 'of') &&
    t.pack.calendar.joins.portions.has(t.lower[i]!) &&
    t.pack.numbers.determiners.has(t.lower[i - 1] ?? '') &&
    !t.pack.numbers.capitalNouns);

/** `im letzten Quartal 2004`. */
const readLastOf = (i: number, period: Period, year: number): ReadFigure =>
  figure(i, i + 3, dated(period === 'quarter' ? `${edtfDate(year)}-36` : edtfDate(year)));

function readWeekdayOfTurn(t: TaggedText, i: number, weekday: number, turn: -1 | 0 | 1): ReadFigure | null {
  const read = readWeekday(t, i + 1, weekday, false, turn);
  return read && { ...read, start: i };
}

/** `Anfang letzten Jahres`, `Ende 2005`, `early September`, `end of the year`, `mid-November`. */
export function readExtent(t: TaggedText, i: number): ReadFigure | null {
  let at = i + 1;
  if (isDash(t, at) && touchesNext(t, i)) at++;
  else {
    if (hasLink(t, at, 'of') && !t.pack.numbers.determiners.has(t.lower[at]!)) at++;
    if (t.pack.numbers.determiners.has(t.lower[at] ?? '') && calendarWord(t, at)?.kind !== 'turn') at++;
  }
  const decade = isDigits(t, at) ? readDecade(t, at) : null;
  if (decade) return { ...decade, start: i };
  const year = yearAt(t, at);
  if (year !== null) return figure(i, at + 1, dated(edtfDate(year)));
  const word = calendarWord(t, at);
  if (!word) return null;
  switch (word.kind) {
    case 'month': {
      const read = readMonthDay(t, at);
      return read && { ...withYearPhrase(t, i, read), start: i };
    }
    case 'turn': {
      const read = readTurn(t, at, word.offset);
      return read && { ...read, start: i };
    }
    case 'period': {
      if (isPlural(t, at) || at === i + 1) return null;
      const named = word.period === 'year' ? yearAt(t, at + 1) : null;
      return named === null
        ? figure(i, at + 1, relativeTo(`${word.period}:0`))
        : figure(i, at + 2, dated(edtfDate(named)));
    }
    case 'day':
    case 'weekday':
    case 'season':
    case 'part':
    case 'extent':
    case 'holiday':
    case 'every':
    case 'clock':
    case 'quarter-code':
    case 'hour':
    case 'key':
    case 'decade':
    case 'daily':
      return null;
  }
}

/** `am Wochenende`, `im Laufe der Woche`. */
export function readPeriod(t: TaggedText, i: number, period: Period): ReadFigure | null {
  const week = period === 'week' ? readWeekNumber(t, i) : null;
  if (week) return week;
  const opened = period === 'week' && !isPlural(t, i) ? readWeekOf(t, i) : null;
  if (opened) return opened;
  // `earlier in the week`, `later in the year`.
  if (period !== 'day' && t.pack.calendar.beforeLongPeriod.has(phraseOf(t, i - 3, i)) && !isPlural(t, i))
    return figure(i - 3, i + 1, relativeTo(`${period}:0`));
  if (period === 'weekend' && t.pack.numbers.determiners.has(t.lower[i - 1] ?? ''))
    return figure(i, i + 1, relativeTo('weekend:0'));
  if (t.pack.calendar.beforePeriod.has(phraseOf(t, i - 3, i))) return figure(i, i + 1, relativeTo(`${period}:0`));
  return null;
}

/** `the week of April 10`, `the week starting on 4 February`: dated by the month, for it runs on from that day. */
function readWeekOf(t: TaggedText, i: number): ReadFigure | null {
  const { joins } = t.pack.calendar;
  const starts = joins.starts.has(t.lower[i + 1] ?? '');
  if (!starts && !(hasLink(t, i + 1, 'of') && calendarWord(t, i + 2)?.kind === 'month')) return null;
  const at = starts && joins.beforeDate.has(t.lower[i + 2] ?? '') ? i + 3 : i + 2;
  const date = calendarWord(t, at)?.kind === 'month' ? readMonthDay(t, at) : readDayMonth(t, at);
  return date?.day ? figure(i, date.end, dated(edtfDate(date.year, date.month))) : null;
}

/** `week 31`, `Week 3 of 2027`; without a year the week is one of nobody's year. */
function readWeekNumber(t: TaggedText, i: number): ReadFigure | null {
  if (!isDigits(t, i + 1) || tokenLength(t, i + 1) > 2 || isPlural(t, i) || touchesNext(t, i)) return null;
  const number = digitsAt(t, i + 1);
  if (number < 1 || number > 53 || numberWord(t, i - 1) !== null || calendarWord(t, i - 1) !== null) return null;
  if (isWord(t, i + 2) && (touchesNext(t, i + 1) || countedAfter(t, i + 2))) return null;
  const at = hasLink(t, i + 2, 'of') ? i + 3 : i + 2;
  const year = yearAt(t, at);
  return year === null ? figure(i, i + 2, { kind: 'vague' }) : figure(i, at + 1, dated(edtfDate(year)));
}

export function readSeason(t: TaggedText, i: number, season: number): ReadFigure | null {
  const at = hasLink(t, i + 1, 'of') ? i + 2 : i + 1;
  const year = yearAt(t, at);
  if (year !== null) return figure(i, at + 1, dated(`${edtfDate(year)}-${season}`));
  const turn = calendarWord(t, at);
  const whole = calendarWord(t, at + 1);
  if (
    turn?.kind === 'turn' &&
    whole?.kind === 'period' &&
    whole.period === 'year' &&
    isUpper(t, i) === t.pack.numbers.capitalNouns
  )
    return figure(i, at + 2, dated(`XXXX-${season}`, `year:${turn.offset}`));
  const before = t.lower[i - 1] ?? '';
  const { beforeMonth } = t.pack.calendar;
  if (!t.pack.numbers.capitalNouns)
    return t.lower[i - 1] === 'the' && t.lower[i - 2] === 'in' ? figure(i, i + 1, dated(`XXXX-${season}`)) : null;
  return isUpper(t, i) && beforeMonth.has(before) ? figure(i, i + 1, dated(`XXXX-${season}`)) : null;
}

/** `jedes Jahr`, `every Monday`: recurring, on no one date. */
export function readEvery(t: TaggedText, i: number): ReadFigure | null {
  const next = calendarWord(t, i + 1);
  // `every other day`, `every two weekends`.
  const far = calendarWord(t, i + 2);
  const second =
    t.pack.calendar.everyOther.has(t.lower[i + 1] ?? '') ||
    (numberWord(t, i + 1)?.kind === 'cardinal' && isPlural(t, i + 2));
  if (second && (far?.kind === 'period' || far?.kind === 'weekday')) return figure(i, i + 3, { kind: 'vague' });
  const recurring =
    next?.kind === 'daily' ||
    (next?.kind === 'period' && !isPlural(t, i + 1)) ||
    (next?.kind === 'weekday' && !next.abbreviated) ||
    (next?.kind === 'day' && t.lower[i + 1] === 'morgen') ||
    next?.kind === 'part';
  return recurring ? figure(i, i + 2, { kind: 'vague' }) : null;
}
