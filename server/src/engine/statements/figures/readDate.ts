import type { CalendarWord, HolidayRule, Period } from '../../language/FigureWord.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import { edtfDate, edtfOfDay } from '../../values/edtf.ts';
import { easterSunday, nthWeekday } from '../../values/resolveDate.ts';
import type { FigureValue } from '../../values/FigureValue.ts';
import {
  dayAt,
  edtfOf,
  monthAt,
  readDayMonth,
  readMonthDay,
  readNumericDate,
  yearAt,
  type DateRead,
} from './readCalendarDate.ts';
import { readTime } from './readTime.ts';
import { readUnitAfter } from './readUnit.ts';
import type { ReadFigure } from './ReadFigure.ts';
import {
  calendarWord,
  hasLink,
  isDash,
  isDigits,
  isMark,
  isUpper,
  isWord,
  numberWord,
  phraseOf,
  tokenAt,
  tokenLength,
  touchesNext,
} from './tokensAround.ts';

const dated = (edtf: string, relative: string | null = null): FigureValue => ({ kind: 'date', edtf, relative });
const relativeTo = (relative: string, turn: -1 | 0 | 1 | null = null): FigureValue => ({
  kind: 'relative',
  relative,
  turn,
});
const figure = (start: number, end: number, value: FigureValue, type: ReadFigure['type'] = 'date'): ReadFigure => ({
  start,
  end,
  type,
  value,
  unit: null,
  hedge: null,
});

/** A date that begins at a digits token. */
export function readDateInDigits(t: TaggedText, i: number): ReadFigure | null {
  const numeric = readNumericDate(t, i);
  if (numeric) return joinDates(t, i, numeric, readNumericDate);
  const written = readDayMonth(t, i);
  if (written) return withYearPhrase(t, i, written);
  return readDayRange(t, i) ?? readCentury(t, i) ?? readYear(t, i);
}

/** A date that begins at a word. */
export function readDateInWords(t: TaggedText, i: number): ReadFigure | null {
  const word = calendarWord(t, i);
  if (!word) {
    const written = isWord(t, i) ? readDayMonth(t, i) : null;
    return written ? withYearPhrase(t, i, written) : readCentury(t, i);
  }
  const holiday = t.pack.calendar.holidayStarts.has(t.lower[i]!) ? readHoliday(t, i) : null;
  if (holiday) return holiday;
  switch (word.kind) {
    case 'month':
      return readMonth(t, i);
    case 'weekday':
      return readWeekday(t, i, word.weekday, word.abbreviated, null);
    case 'day':
      return readDayWord(t, i, word.offset);
    case 'turn':
      return readTurn(t, i, word.offset);
    case 'extent':
      return readExtent(t, i);
    case 'part':
      return readPart(t, i);
    case 'period':
      return readPeriod(t, i, word.period);
    case 'season':
      return readSeason(t, i, word.season);
    case 'holiday':
      return null;
    case 'every':
      return readEvery(t, i);
    case 'hour':
      return figure(i, i + 1, dated(`T${String(word.hour).padStart(2, '0')}:00`), 'time');
    case 'daily':
      return figure(i, i + 1, { kind: 'vague' });
    case 'decade':
      return readNamedDecade(t, i, word.edtf);
    case 'key': {
      const year = yearAt(t, i + 1);
      return figure(i, year === null ? i + 1 : i + 2, year === null ? relativeTo(word.key) : dated(edtfDate(year)));
    }
    case 'clock':
      return null;
  }
}

/** `12.09.2023 – 14.09.2023`. */
function joinDates(
  t: TaggedText,
  start: number,
  first: DateRead,
  read: (t: TaggedText, i: number) => DateRead | null,
): ReadFigure {
  if (isDash(t, first.end) || hasLink(t, first.end, 'range')) {
    const at = skipDeterminer(t, first.end + 1);
    const second = read(t, at);
    if (second) return rangeOf(start, first, second);
  }
  return figure(start, first.end, dated(edtfOf(first)));
}

const rangeOf = (start: number, first: DateRead, second: DateRead): ReadFigure =>
  figure(
    start,
    second.end,
    dated(`${edtfOf({ ...first, year: first.year ?? second.year })}/${edtfOf(second)}`),
    'range',
  );

const skipDeterminer = (t: TaggedText, i: number): number =>
  t.pack.numbers.determiners.has(t.lower[i] ?? '') ? i + 1 : i;

/** `12. bis 14. September`, `3. und dem 12. September`, `18 and 19 June`. */
function readDayRange(t: TaggedText, i: number): ReadFigure | null {
  const first = dayAt(t, i);
  if (!first) return null;
  const joined =
    hasLink(t, first.end, 'range') ||
    isDash(t, first.end) ||
    (hasLink(t, first.end, 'and') && hasLink(t, skipBack(t, i), 'between'));
  if (!joined) return null;
  const second = readDayMonth(t, skipDeterminer(t, first.end + 1));
  return second?.day && first.day < second.day ? rangeOf(i, { ...second, day: first.day }, second) : null;
}

const skipBack = (t: TaggedText, i: number): number =>
  t.pack.numbers.determiners.has(t.lower[i - 1] ?? '') ? i - 2 : i - 1;

/** `Mai dieses Jahres`, `June 16 of last year`: the year hangs on the anchor. */
function withYearPhrase(t: TaggedText, start: number, date: DateRead): ReadFigure {
  if (date.year === null) {
    const at = hasLink(t, date.end, 'of') || t.lower[date.end] === 'im' ? date.end + 1 : date.end;
    const turn = calendarWord(t, at);
    const period = calendarWord(t, at + 1);
    if (turn?.kind === 'turn' && period?.kind === 'period' && period.period === 'year')
      return figure(start, at + 2, dated(edtfOf(date), `year:${turn.offset}`));
  }
  return figure(start, date.end, dated(edtfOf(date)));
}

function readMonth(t: TaggedText, i: number): ReadFigure | null {
  const date = readMonthDay(t, i);
  if (!date) return null;
  if (date.day === null && date.year === null && !isMonthHere(t, i)) return null;
  // `Sept. 19 to 22`, `November 18-19`.
  if (date.day !== null && (isDash(t, date.end) || hasLink(t, date.end, 'range'))) {
    const last = dayAt(t, date.end + 1);
    if (last && last.day > date.day && !monthAt(t, last.end)) {
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

/** Whether a bare name of a month is one: `May` and `March` need a preposition, and all need their capital letter. */
function isMonthHere(t: TaggedText, i: number): boolean {
  const { homographs, beforeMonth } = t.pack.calendar;
  const before = t.lower[i - 1] ?? '';
  if (homographs.has(t.lower[i]!)) return isUpper(t, i) && beforeMonth.has(before);
  // `August Schmidt`, `April Ryan`: a capitalised word on either side makes a name of it in English.
  return isUpper(t, i) || beforeMonth.has(before) || t.pack.numbers.determiners.has(before);
}

function readWeekday(
  t: TaggedText,
  i: number,
  weekday: number,
  abbreviated: boolean,
  turn: -1 | 0 | 1 | null,
): ReadFigure | null {
  // `Super Tuesday`: a name.
  if (t.pack.calendar.namedWeekdays.has(t.lower[i - 1] ?? '') && isUpper(t, i - 1)) return null;
  const key = `weekday:${weekday}`;
  let at = i + 1;
  if (abbreviated && isMark(t, at, '.') && touchesNext(t, i)) at++;
  const comma = isMark(t, at, ',');
  const from = skipDeterminer(t, comma ? at + 1 : at);
  const date =
    readNumericDate(t, from) ??
    readDayMonth(t, from) ??
    (calendarWord(t, from)?.kind === 'month' ? readMonthDay(t, from) : null);
  if (date?.day) return figure(i, date.end, dated(edtfOf(date), key));
  if (abbreviated) return null;
  if (calendarWord(t, at)?.kind === 'part' && !comma) at++;
  if (isDash(t, at) || hasLink(t, at, 'range')) {
    const second = calendarWord(t, skipDeterminer(t, at + 1));
    if (second?.kind === 'weekday' && !second.abbreviated && turn === null && !comma) {
      // A range of weekdays: both ends stay names.
      return figure(i, skipDeterminer(t, at + 1) + 1, relativeTo(`${key}/weekday:${second.weekday}`));
    }
  }
  return figure(i, comma ? i + 1 : at, relativeTo(key, turn));
}

function readDayWord(t: TaggedText, i: number, offset: number): ReadFigure | null {
  // `USA Today`, `Heute-Journal`: a name.
  if (isUpper(t, i) && !isSentenceStart(t, i) && t.lower[i] !== 'morgen') return null;
  if (isDash(t, i + 1) && touchesNext(t, i)) return null;
  if (t.lower[i] === 'morgen' && isUpper(t, i) && !isSentenceStart(t, i)) return readPart(t, i);
  const next = calendarWord(t, i + 1);
  if (next?.kind === 'weekday' && !next.abbreviated)
    return readWeekday(t, i + 1, next.weekday, false, 0) && figure(i, i + 2, relativeTo(`weekday:${next.weekday}`, 0));
  const end = next?.kind === 'part' || (next?.kind === 'day' && t.lower[i + 1] === 'morgen') ? i + 2 : i + 1;
  return figure(i, end, relativeTo(`day:${offset}`));
}

/** Sentences are few and in order; only their first tokens matter here. */
export function isSentenceStart(t: TaggedText, i: number): boolean {
  const at = t.tokens.start[i]!;
  if (i === 0) return true;
  const before = t.text.charAt(t.tokens.end[i - 1]! - 1);
  return '.!?:;„“”"»«›‹\'‚‘(–—-'.includes(before) || t.text.slice(t.tokens.end[i - 1], at).includes('\n');
}

const turnOf = (offset: number): -1 | 0 | 1 => (offset < 0 ? -1 : offset > 0 ? 1 : 0);

/** `letzte Woche`, `next Monday`, `this summer`, `last December`, `last night`. */
function readTurn(t: TaggedText, i: number, offset: -2 | -1 | 0 | 1 | 2): ReadFigure | null {
  const next = calendarWord(t, i + 1);
  if (!next) return null;
  const { shyTurns, pluralTurns } = t.pack.calendar;
  if (shyTurns.has(t.lower[i]!) && !t.pack.numbers.determiners.has(t.lower[i - 1] ?? '')) return null;
  if (pluralTurns.has(t.lower[i]!))
    return next.kind === 'period' && isPlural(t, i + 1) ? figure(i, i + 2, { kind: 'vague' }) : null;
  switch (next.kind) {
    case 'period':
      return isPlural(t, i + 1) ? null : figure(i, i + 2, relativeTo(`${next.period}:${offset}`));
    case 'weekday':
      return next.abbreviated ? null : readWeekdayOfTurn(t, i, next.weekday, turnOf(offset));
    case 'month': {
      const date = readMonthDay(t, i + 1);
      return date && figure(i, date.end, dated(edtfOf(date), date.year === null ? `turn:${turnOf(offset)}` : null));
    }
    case 'season':
      return figure(i, i + 2, dated(`XXXX-${next.season}`, `turn:${turnOf(offset)}`));
    case 'part':
      return figure(i, i + 2, relativeTo(`day:${offset > 0 ? 1 : offset < 0 ? -1 : 0}`));
    case 'day':
    case 'turn':
    case 'extent':
    case 'holiday':
    case 'every':
    case 'clock':
    case 'hour':
    case 'key':
    case 'decade':
    case 'daily':
      return null;
  }
}

function readWeekdayOfTurn(t: TaggedText, i: number, weekday: number, turn: -1 | 0 | 1): ReadFigure | null {
  const read = readWeekday(t, i + 1, weekday, false, turn);
  return read && { ...read, start: i };
}

/** A plural period (`the last years`) is no date: the unit's lexicon entry is a duration, and the form tells. */
const isPlural = (t: TaggedText, i: number): boolean => {
  const period = calendarWord(t, i);
  return period?.kind === 'period' && PLURALS.test(t.lower[i]!);
};
const PLURALS =
  /^(?:days|weeks|weekends|months|quarters|years|decades|centuries|tagen?|tage|wochen|monaten?|monate|jahren?|jahre|jahrzehnten?|jahrzehnte)$/;

/** `Anfang letzten Jahres`, `Ende 2005`, `early September`, `end of the year`, `mid-November`. */
function readExtent(t: TaggedText, i: number): ReadFigure | null {
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
    case 'period':
      return isPlural(t, at) ? null : at > i + 1 ? figure(i, at + 1, relativeTo(`${word.period}:0`)) : null;
    case 'day':
    case 'weekday':
    case 'season':
    case 'part':
    case 'extent':
    case 'holiday':
    case 'every':
    case 'clock':
    case 'hour':
    case 'key':
    case 'decade':
    case 'daily':
      return null;
  }
}

/** `am Morgen`, `in der Nacht`, `in the evening`: a time of day that nobody states. */
function readPart(t: TaggedText, i: number): ReadFigure | null {
  if (t.pack.calendar.partAdverbs.has(t.lower[i]!)) return readAdverb(t, i);
  const before = t.lower[i - 1] ?? '';
  if (!t.pack.calendar.beforePart.has(before)) return null;
  if (!t.pack.numbers.capitalNouns && t.lower[i - 2] !== 'in') return null;
  if (t.pack.numbers.capitalNouns && !isUpper(t, i)) return null;
  // `in der Nacht zum Freitag`, `in the evening of 5 May`: the date speaks for itself.
  return figure(i, i + 1, { kind: 'vague' }, 'time');
}

/** `abends`, also with a clock time behind it: `morgens um 7 Uhr`. */
function readAdverb(t: TaggedText, i: number): ReadFigure | null {
  const time = hasLink(t, i + 1, 'by') ? readTime(t, i + 2) : null;
  if (time) {
    const part = calendarWord(t, i);
    const late = part?.kind === 'part' && part.hours === 12;
    const hour = Number(time.edtf.slice(1, 3));
    const edtf = late && hour < 12 ? `T${hour + 12}${time.edtf.slice(3)}` : time.edtf;
    return figure(i, time.end, dated(edtf), 'time');
  }
  return figure(i, i + 1, { kind: 'vague' }, 'time');
}

/** `am Wochenende`, `im Laufe der Woche`. */
function readPeriod(t: TaggedText, i: number, period: Period): ReadFigure | null {
  if (period === 'weekend' && t.pack.numbers.determiners.has(t.lower[i - 1] ?? ''))
    return figure(i, i + 1, relativeTo('weekend:0'));
  if (t.pack.calendar.beforePeriod.has(phraseOf(t, i - 3, i))) return figure(i, i + 1, relativeTo(`${period}:0`));
  return null;
}

function readSeason(t: TaggedText, i: number, season: number): ReadFigure | null {
  const at = hasLink(t, i + 1, 'of') ? i + 2 : i + 1;
  const year = yearAt(t, at);
  if (year !== null) return figure(i, at + 1, dated(`${edtfDate(year)}-${season}`));
  const before = t.lower[i - 1] ?? '';
  const { beforeMonth } = t.pack.calendar;
  if (!t.pack.numbers.capitalNouns)
    return t.lower[i - 1] === 'the' && t.lower[i - 2] === 'in' ? figure(i, i + 1, dated(`XXXX-${season}`)) : null;
  return isUpper(t, i) && beforeMonth.has(before) ? figure(i, i + 1, dated(`XXXX-${season}`)) : null;
}

/** The longest holiday that begins here; a year or `letzten Jahres` may follow. */
function readHoliday(t: TaggedText, i: number): ReadFigure | null {
  const { holidays } = t.pack.calendar;
  for (let length = 4; length > 0; length--) {
    const phrase = phraseOf(t, i, i + length);
    const rule = phrase === '' ? undefined : holidays.get(phrase);
    if (!rule) continue;
    const end = i + length;
    const at = hasLink(t, end, 'of') ? end + 1 : end;
    const year = yearAt(t, at);
    if (year !== null) return figure(i, at + 1, dated(holidayDate(rule, year)));
    const inYear = calendarWord(t, end + 1)?.kind === 'period' ? yearAt(t, end + 2) : null;
    if (inYear !== null) return figure(i, end + 3, dated(holidayDate(rule, inYear)));
    const key = `holiday:${keyOf(rule)}`;
    const turn = calendarWord(t, at);
    const period = calendarWord(t, at + 1);
    const relative =
      turn?.kind === 'turn' && period?.kind === 'period' && period.period === 'year' ? `year:${turn.offset}` : null;
    const last = relative === null ? end : at + 2;
    if (rule.kind === 'fixed') return figure(i, last, dated(edtfDate(null, rule.month, rule.day), relative));
    return figure(i, last, relativeTo(relative === null ? key : `${key}@${relative}`));
  }
  return null;
}

const keyOf = (rule: HolidayRule): string => {
  switch (rule.kind) {
    case 'easter':
      return `easter${rule.days < 0 ? '' : '+'}${rule.days}`;
    case 'nth':
      return `${rule.month}.${rule.weekday}.${rule.nth}`;
    case 'fixed':
    case 'named':
      return rule.kind;
  }
};

function holidayDate(rule: HolidayRule, year: number): string {
  switch (rule.kind) {
    case 'fixed':
      return edtfDate(year, rule.month, rule.day);
    case 'easter':
      return edtfOfDay(easterSunday(year) + rule.days);
    case 'nth':
      return edtfOfDay(nthWeekday(year, rule.month, rule.weekday, rule.nth));
    case 'named':
      return edtfDate(year);
  }
}

/** `jedes Jahr`, `every Monday`: recurring, on no one date. */
function readEvery(t: TaggedText, i: number): ReadFigure | null {
  const next = calendarWord(t, i + 1);
  const recurring =
    (next?.kind === 'period' && !isPlural(t, i + 1)) ||
    (next?.kind === 'weekday' && !next.abbreviated) ||
    (next?.kind === 'day' && t.lower[i + 1] === 'morgen') ||
    next?.kind === 'part';
  return recurring ? figure(i, i + 2, { kind: 'vague' }) : null;
}

/** `21. Jahrhundert`, `19th century`, `ersten Quartal 2019`. */
function readCentury(t: TaggedText, i: number): ReadFigure | null {
  const day = isDigits(t, i) ? ordinalInDigits(t, i) : ordinalInWords(t, i);
  if (!day) return null;
  const word: CalendarWord | null = calendarWord(t, day.end);
  if (word?.kind !== 'period') return null;
  const year = yearAt(t, hasLink(t, day.end + 1, 'of') ? day.end + 2 : day.end + 1);
  const yearEnd = hasLink(t, day.end + 1, 'of') ? day.end + 3 : day.end + 2;
  const within = (edtf: string): ReadFigure => figure(i, year === null ? day.end + 1 : yearEnd, dated(edtf));
  const prefix = year === null ? 'XXXX' : String(year);
  if (word.period === 'century' && day.value >= 1 && day.value <= 21)
    return figure(i, day.end + 1, dated(`${String(day.value - 1).padStart(2, '0')}XX`));
  if (word.period === 'quarter' && day.value <= 4) return within(`${prefix}-${32 + day.value}`);
  if (word.period === 'half' && day.value <= 2) return within(`${prefix}-${39 + day.value}`);
  return null;
}

function ordinalInDigits(t: TaggedText, i: number): { value: number; end: number } | null {
  const day = dayAt(t, i);
  return day?.ordinal ? { value: day.day, end: day.end } : null;
}

function ordinalInWords(t: TaggedText, i: number): { value: number; end: number } | null {
  const word = numberWord(t, i);
  const value = word?.kind === 'ordinal' ? word.value : word?.kind === 'denominator' ? word.ordinal : null;
  return value === null ? null : { value, end: i + 1 };
}

/** `1990er Jahre`, `90er`, `1990s`. */
export function readDecade(t: TaggedText, i: number): ReadFigure | null {
  const length = tokenLength(t, i);
  if (length !== 4 && length !== 2) return null;
  const number = Number(tokenAt(t, i));
  const apart = isMark(t, i + 1, '’') || isMark(t, i + 1, "'") || (isDash(t, i + 1) && touchesNext(t, i));
  const mark = apart ? i + 2 : i + 1;
  if (number % 10 !== 0 || !touchesNext(t, mark - 1) || !t.pack.numbers.decadeMarks.has(t.lower[mark] ?? ''))
    return null;
  if (length === 2 && number < 20 && number !== 0) return null;
  const decade = length === 4 ? number / 10 : 190 + number / 10;
  let end = mark + 1;
  if (isDash(t, end)) end++;
  const years = calendarWord(t, end);
  const named = years?.kind === 'period' && years.period === 'year';
  if (length === 2 && t.pack.numbers.capitalNouns && !named) return null;
  if (number % 100 === 0 && length === 4 && !t.pack.numbers.capitalNouns && number < 2000)
    return figure(i, mark + 1, dated(`${number / 100}XX`));
  return figure(i, named ? end + 1 : mark + 1, dated(`${decade}X`));
}

/** `dreißiger Jahre`, `the sixties`. */
function readNamedDecade(t: TaggedText, i: number, edtf: string): ReadFigure | null {
  const years = calendarWord(t, i + 1);
  if (years?.kind === 'period' && years.period === 'year') return figure(i, i + 2, dated(edtf));
  return !t.pack.numbers.capitalNouns && t.lower[i - 1] === 'the' ? figure(i, i + 1, dated(edtf)) : null;
}

function readYear(t: TaggedText, i: number): ReadFigure | null {
  const decade = readDecade(t, i);
  if (decade) return decade;
  const year = yearAt(t, i);
  if (year === null || !isYearHere(t, i, year)) return null;
  // `1998 bis 2004`, `2014-15`.
  const dash = isDash(t, i + 1) || (isMark(t, i + 1, '/') && touchesNext(t, i));
  const and = hasLink(t, i + 1, 'and') && hasLink(t, i - 1, 'between');
  if (dash || and || hasLink(t, i + 1, 'range')) {
    const second = yearAt(t, i + 2);
    if (second !== null && second > year)
      return figure(i, i + 3, dated(`${edtfDate(year)}/${edtfDate(second)}`), 'range');
    if (dash && touchesNext(t, i) && touchesNext(t, i + 1) && isDigits(t, i + 2) && tokenLength(t, i + 2) === 2) {
      const short = Math.floor(year / 100) * 100 + Number(tokenAt(t, i + 2));
      if (short > year && short < year + 20)
        return figure(i, i + 3, dated(`${edtfDate(year)}/${edtfDate(short)}`), 'range');
    }
  }
  return figure(i, i + 1, dated(edtfDate(year)));
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
  const unit = announced ? null : readUnitAfter(t, i + 1);
  if (unit && unit.unit.type !== 'duration') return false;
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
