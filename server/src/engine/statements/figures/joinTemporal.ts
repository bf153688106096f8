import type { TaggedText } from '../../language/TaggedText.ts';
import { atTime } from '../../values/edtf.ts';
import type { FigureValue } from '../../values/FigureValue.ts';
import { shiftDay } from '../../values/resolveDate.ts';
import type { ReadFigure } from './ReadFigure.ts';
import { dated, relativeTo } from './dateFigure.ts';
import { countedAfter, hedgeBefore } from './readContext.ts';
import { calendarWord, hasLink, isDash, isDigits, isMark, isWord } from './tokensAround.ts';

/** The most words that stand between two parts of one date: `and the end of`. */
const LONGEST_GAP = 3;

/**
 * One date of two that stand side by side: a day and its time (`Monday at 8 p.m.`), the ends of a range (`from April to the
 * end of June`), a stretch of time and the day that it counts from (`two weeks before Easter`), a part of a period (`the last
 * week of October`). Null where each is a figure of its own.
 */
export function joinTemporal(t: TaggedText, a: ReadFigure, b: ReadFigure): ReadFigure | null {
  const gap = b.start - a.end;
  if (gap < 0 || gap > LONGEST_GAP) return null;
  return (
    joinDayAndTime(t, a, b) ??
    joinTimeAndDay(t, a, b) ??
    joinPartOfDay(t, a, b) ??
    joinEnds(t, a, b) ??
    joinWeek(t, a, b) ??
    joinPortion(t, a, b) ??
    joinShift(t, a, b) ??
    joinSpan(t, a, b) ??
    joinDurations(t, a, b)
  );
}

/** `two weeks from now`, `between now and 5 May`, `between 2019 and now`: now is no figure by itself. */
export function withNow(t: TaggedText, read: ReadFigure): ReadFigure {
  const { shifts, nows } = t.pack.calendar.joins;
  if (read.type === 'duration') {
    const sign = nows.has(t.lower[read.end + 1] ?? '') ? shifts.get(t.lower[read.end]!) : undefined;
    const value = sign === undefined ? null : shifted(read, relativeTo('day:0'), sign);
    return value ? { ...read, end: read.end + 2, type: 'date', unit: null, value } : read;
  }
  if (read.type !== 'date') return read;
  const key = keyOf(read.value);
  if (key === null) return read;
  const range = { ...read, type: 'range' as const };
  if (hasLink(t, read.end, 'and') && nows.has(t.lower[read.end + 1] ?? '') && hasLink(t, read.start - 1, 'between'))
    return { ...range, end: read.end + 2, value: relativeTo(`${key}/day:0`) };
  let at = read.start - 1;
  if (t.pack.numbers.determiners.has(t.lower[at] ?? '')) at--;
  if (hasLink(t, at, 'and') && nows.has(t.lower[at - 1] ?? '') && hasLink(t, at - 2, 'between'))
    return { ...range, start: at - 1, value: relativeTo(`day:0/${key}`) };
  return read;
}

const joined = (a: ReadFigure, b: ReadFigure, value: FigureValue, type: ReadFigure['type'] = 'date'): ReadFigure => ({
  start: a.start,
  end: b.end,
  type,
  value,
  unit: null,
  hedge: null,
});

/** The words between the two figures are all of `allowed`; a comma may come first. */
function isGap(t: TaggedText, a: ReadFigure, b: ReadFigure, allowed: ReadonlySet<string>): boolean {
  const from = isMark(t, a.end, ',') ? a.end + 1 : a.end;
  for (let i = from; i < b.start; i++) if (!isWord(t, i) || !allowed.has(t.lower[i]!)) return false;
  return true;
}

/** `[link] [the]` and nothing else between the two. */
const isLinked = (t: TaggedText, a: ReadFigure, b: ReadFigure, link: 'of' | 'range' | 'and'): boolean =>
  (hasLink(t, a.end, link) || (link === 'range' && isDash(t, a.end))) &&
  (b.start === a.end + 1 || (b.start === a.end + 2 && t.pack.numbers.determiners.has(t.lower[a.end + 1]!)));

const DAY = /^(?:[0-9X]{4}-\d{2}-\d{2})$/;
const DAY_LENGTH = 10;
const DAY_KEY = /^(?:day|weekday|holiday):[^/]*$/;

function isDay({ type, value }: ReadFigure): boolean {
  if (type !== 'date') return false;
  if (value.kind === 'relative') return value.time === undefined && DAY_KEY.test(value.relative);
  return value.kind === 'date' && value.edtf.length === DAY_LENGTH && DAY.test(value.edtf);
}

const isRecurring = (t: TaggedText, { start, type, value }: ReadFigure): boolean =>
  type === 'date' && value.kind === 'vague' && calendarWord(t, start)?.kind === 'every';

const isTime = ({ type, value }: ReadFigure): boolean =>
  (type === 'time' || type === 'range') && value.kind === 'date' && value.edtf.startsWith('T');

const timeOf = ({ value }: ReadFigure): string => (value.kind === 'date' ? value.edtf : '');

function withTime(value: FigureValue, time: string): FigureValue {
  if (value.kind === 'relative') return { ...value, time };
  return value.kind === 'date' ? { ...value, edtf: atTime(value.edtf, time) } : value;
}

function joinDayAndTime(t: TaggedText, a: ReadFigure, b: ReadFigure): ReadFigure | null {
  const { beforeTime, beforeHour } = t.pack.calendar.joins;
  // `every day at 7 p.m.`
  if (isRecurring(t, a))
    return isTime(b) && isGap(t, a, b, beforeTime) && b.start > a.end ? joined(a, b, a.value) : null;
  if (!isDay(a)) return null;
  if (isTime(b)) {
    if (!isGap(t, a, b, beforeTime)) return null;
    const whole = joined(
      a,
      b,
      withTime(a.value, inPart(t, a.end - 1, timeOf(b))),
      b.type === 'range' ? 'range' : 'date',
    );
    return { ...whole, hedge: hedgeBefore(t, b.start)?.hedge ?? null };
  }
  if (isHours(b))
    return b.start > a.end && isGap(t, a, b, beforeTime) && !countedAfter(t, b.end) ? joined(a, b, a.value) : null;
  const hour = hourOf(b);
  const bare = hour !== null && b.start === a.end + 1 && beforeHour.has(t.lower[a.end]!) && b.end === b.start + 1;
  return bare && !isWord(t, b.end) && !countedAfter(t, b.end) ? joined(a, b, a.value) : null;
}

function joinTimeAndDay(t: TaggedText, a: ReadFigure, b: ReadFigure): ReadFigure | null {
  if (isHours(a) && isDay(b) && a.end === b.start) {
    const { joins } = t.pack.calendar;
    return hasLink(t, a.start - 1, 'between') || joins.fromDate.has(t.lower[a.start - 1] ?? '')
      ? joined(a, b, b.value)
      : null;
  }
  if (!isTime(a) || !isDay(b) || isMark(t, a.end, ',')) return null;
  return isGap(t, a, b, t.pack.calendar.joins.beforeDate)
    ? joined(a, b, withTime(b.value, timeOf(a)), a.type === 'range' ? 'range' : 'date')
    : null;
}

/** `7 to 9`, `10-4` beside a day: hours of which nobody says whether they are before noon. */
function isHours({ type, value, unit }: ReadFigure): boolean {
  if (unit !== null || (type !== 'range' && type !== 'ratio')) return false;
  const ends =
    value.kind === 'range' ? [value.low, value.high] : value.kind === 'pair' ? [value.first, value.second] : [];
  return ends.length > 0 && ends.every((end) => end?.exponent === 0 && end.significand >= 1 && end.significand <= 12);
}

/** A whole number from 1 to 12 with nothing to it. */
function hourOf({ type, value, unit }: ReadFigure): number | null {
  if (type !== 'number' || unit !== null || value.kind !== 'exact' || value.number.exponent !== 0) return null;
  const { significand } = value.number;
  return significand >= 1 && significand <= 12 ? significand : null;
}

const isPart = (t: TaggedText, { start, type, value }: ReadFigure): boolean =>
  type === 'time' && value.kind === 'vague' && calendarWord(t, start)?.kind === 'part';

/** `Tuesday in the morning`, `3 in the morning`, `between 5 and 6 in the afternoon`, `in the morning at 7`. */
function joinPartOfDay(t: TaggedText, a: ReadFigure, b: ReadFigure): ReadFigure | null {
  if (isPart(t, a)) {
    const named = b.start === a.end + 1 && t.pack.calendar.beforeTime.has(t.lower[a.end]!);
    const hour = isTime(b) ? timeOf(b) : hourOf(b) === null ? null : clock(hourOf(b)!);
    return named && hour !== null && !countedAfter(t, b.end)
      ? joined(a, b, dated(inPart(t, a.start, hour)), 'time')
      : null;
  }
  if (!isPart(t, b) || b.start > a.end + 2) return null;
  if (isDay(a)) return joined(a, b, a.value);
  if (isTime(a)) return joined(a, b, dated(inPart(t, b.start, timeOf(a))), a.type);
  const hour = hourOf(a);
  if (hour !== null) return joined(a, b, dated(inPart(t, b.start, clock(hour))), 'time');
  if (a.type !== 'range' || a.unit !== null || a.value.kind !== 'range') return null;
  const { low, high } = a.value;
  if (!low || !high || low.exponent !== 0 || high.exponent !== 0 || low.significand < 1 || high.significand > 12)
    return null;
  const ends = [low, high].map((end) => inPart(t, b.start, clock(end.significand)));
  return joined(a, b, dated(ends.join('/')), 'range');
}

const clock = (hour: number): string => `T${String(hour).padStart(2, '0')}`;

/** A time of the clock's face, moved past noon where the part of the day says so. */
function inPart(t: TaggedText, part: number, time: string): string {
  const word = calendarWord(t, part);
  const late = word?.kind === 'part' && word.hours === 12;
  return time
    .split('/')
    .map((end) => {
      const hour = Number(end.slice(1, 3));
      return late && hour < 12 ? `${clock(hour + 12)}${end.slice(3)}` : end;
    })
    .join('/');
}

/** What stands for a date in the key of a range. */
function keyOf(value: FigureValue): string | null {
  if (value.kind === 'date') return value.edtf.includes('/') ? null : value.edtf;
  if (value.kind !== 'relative' || value.relative.includes('/')) return null;
  // "Next Friday" is the one of the coming week.
  return value.turn === null ? value.relative : value.turn < 0 ? null : `${value.relative}@week:${value.turn}`;
}

/** `from 2007 to the end of 2008`, `vom 12. Januar bis heute`. */
function joinEnds(t: TaggedText, a: ReadFigure, b: ReadFigure): ReadFigure | null {
  if (a.type !== 'date' || b.type !== 'date') return null;
  const between = isLinked(t, a, b, 'and') && hasLink(t, a.start - 1, 'between') && isAnchored(a) && isAnchored(b);
  const linked = isLinked(t, a, b, 'range') && (!hasLink(t, a.end, 'onto') || isOpened(t, a.start));
  if (!between && !linked) return null;
  const ends = [keyOf(a.value), keyOf(b.value)] as const;
  if (ends[0] === null || ends[1] === null) return null;
  const key = ends.join('/');
  if (a.value.kind !== 'date' || b.value.kind !== 'date') return joined(a, b, relativeTo(key), 'range');
  if (!/^[0-9X]{4}/.test(ends[0]) || !/^[0-9X]{4}/.test(ends[1])) return null;
  return joined(a, b, dated(withYearOf(ends[0], ends[1])), 'range');
}

/** `April 2016` gives no year to what follows, but the last end gives its year to the first. */
function withYearOf(first: string, second: string): string {
  if (!first.startsWith('XXXX') || second.startsWith('XXXX')) return `${first}/${second}`;
  const year = Number(second.slice(0, 4));
  const before = second.length > 4 && first.slice(4) > second.slice(4);
  return `${before ? year - 1 : year}${first.slice(4)}/${second}`;
}

/** A date that names its year or hangs on the anchor; `between May 1 and May 5` are two dates to a checker. */
const isAnchored = ({ value }: ReadFigure): boolean =>
  value.kind === 'relative' || (value.kind === 'date' && !value.edtf.startsWith('XXXX'));

/** `from` before the first end, with `the end of` between them. */
function isOpened(t: TaggedText, start: number): boolean {
  for (let i = start - 1; i >= start - 2 && i >= 0; i--) {
    if (t.pack.calendar.joins.fromDate.has(t.lower[i]!)) return true;
    if (!t.pack.numbers.determiners.has(t.lower[i]!)) return false;
  }
  return false;
}

/** `next week Wednesday`, `next week on Tuesday`, `Monday of the following week`. */
function joinWeek(t: TaggedText, a: ReadFigure, b: ReadFigure): ReadFigure | null {
  const [day, week] = isWeek(a) ? [b, a] : [a, b];
  if (!isWeek(week) || !isDay(day) || day.value.kind !== 'relative' || week.value.kind !== 'relative') return null;
  if (!/^weekday:\d$/.test(day.value.relative) || day.value.turn !== null) return null;
  const tied =
    week === a ? isGap(t, a, b, t.pack.calendar.joins.beforeDate) && !isMark(t, a.end, ',') : isLinked(t, a, b, 'of');
  return tied ? joined(a, b, relativeTo(`${day.value.relative}@${week.value.relative}`)) : null;
}

const isWeek = ({ value }: ReadFigure): boolean => value.kind === 'relative' && /^week:-?\d+$/.test(value.relative);

const LONG = /^(?:month|quarter|half|year|decade|century):/;

/** A month, a quarter, a year: no day of its own, so that a part of it can be named. */
const isPeriod = ({ type, value }: ReadFigure): boolean =>
  type === 'date' &&
  ((value.kind === 'date' && /^[0-9X]{4}(?:-\d{2})?$/.test(value.edtf)) ||
    (value.kind === 'relative' && LONG.test(value.relative)));

/** `the last week of October`, `the last four months of 2021`, `the first quarter of next year`: dated by the whole. */
function joinPortion(t: TaggedText, a: ReadFigure, b: ReadFigure): ReadFigure | null {
  if (!isPeriod(b) && !isQuarter(b)) return null;
  if (isQuarter(a) || isQuarter(b)) return joinQuarter(t, a, b);
  if (!isLinked(t, a, b, 'of')) return null;
  const part =
    a.type === 'date' &&
    (a.value.kind === 'vague' ||
      (a.value.kind === 'relative' && /^(?:week|weekend|month|quarter|day):/.test(a.value.relative)));
  if (part) return t.pack.calendar.joins.portions.has(t.lower[a.start]!) ? joined(a, b, b.value) : null;
  if (a.type !== 'duration') return null;
  return t.pack.calendar.joins.portions.has(t.lower[a.start - 1] ?? '')
    ? { ...joined(a, b, b.value), start: a.start - 1 }
    : null;
}

const isQuarter = ({ type, value }: ReadFigure): boolean =>
  type === 'date' && value.kind === 'date' && value.relative === null && /^XXXX-(?:3[3-6]|4[01])$/.test(value.edtf);

/** `the first quarter of next year`, `next year's first quarter`. */
function joinQuarter(t: TaggedText, a: ReadFigure, b: ReadFigure): ReadFigure | null {
  const [quarter, year] = isQuarter(a) ? [a, b] : [b, a];
  if (year.value.kind !== 'relative' || !/^year:-?\d+$/.test(year.value.relative) || quarter.value.kind !== 'date')
    return null;
  const tied = quarter === a ? a.end === b.start || isLinked(t, a, b, 'of') : a.end === b.start;
  return tied ? joined(a, b, dated(quarter.value.edtf, year.value.relative)) : null;
}

const SHIFT_UNITS = new Set(['d', 'wk', 'mo', 'a']);

/** The date that lies a stretch of time after (1) or before (-1) another. */
function shifted(stretch: ReadFigure, date: FigureValue, sign: 1 | -1): FigureValue | null {
  const { value, unit } = stretch;
  if (value.kind !== 'exact' || value.number.exponent !== 0 || !unit || !SHIFT_UNITS.has(unit)) return null;
  const count = sign * value.number.significand;
  const key = keyOf(date);
  if (key === null || count === 0) return null;
  const known = date.kind === 'date' ? shiftDay(key, count, unit as 'd' | 'wk' | 'mo' | 'a') : null;
  return known === null ? relativeTo(`${key}${count < 0 ? '' : '+'}${count}${unit}`) : dated(known);
}

/** `three days after 12 January`, `zwei Wochen vor Ostern`; with an article it is an event: `after the 9 May attack`. */
function joinShift(t: TaggedText, a: ReadFigure, b: ReadFigure): ReadFigure | null {
  if (a.type !== 'duration' || !isDay(b) || b.start !== a.end + 1) return null;
  const sign = t.pack.calendar.joins.shifts.get(t.lower[a.end]!);
  const value = sign === undefined ? null : shifted(a, b.value, sign);
  return value && joined(a, b, value);
}

/** `two weeks starting on 20 May`, `three days, from today`: from the day to as long after it. */
function joinSpan(t: TaggedText, a: ReadFigure, b: ReadFigure): ReadFigure | null {
  if (a.type !== 'duration' || !isDay(b) || b.start === a.end) return null;
  const { starts, fromDate } = t.pack.calendar.joins;
  const at = isMark(t, a.end, ',') ? a.end + 1 : a.end;
  const opens = starts.has(t.lower[at]!) || (at > a.end && fromDate.has(t.lower[at]!));
  if (!opens || b.start > at + 2) return null;
  const first = keyOf(b.value);
  const last = shifted(a, b.value, 1);
  const end = last && keyOf(last);
  if (first === null || !end) return null;
  return joined(a, b, last.kind === 'date' ? dated(`${first}/${end}`) : relativeTo(`${first}/${end}`), 'range');
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['a>mo', 12],
  ['wk>d', 7],
  ['d>h', 24],
]);

/** `two years and three months`: one stretch of time, in the smaller unit. */
function joinDurations(t: TaggedText, a: ReadFigure, b: ReadFigure): ReadFigure | null {
  if (
    (a.type !== 'duration' && a.type !== 'age') ||
    b.type !== 'duration' ||
    !isDigits(t, b.start) !== !isDigits(t, a.start)
  )
    return null;
  const factor = PARTS.get(`${a.unit}>${b.unit}`);
  if (factor === undefined || a.value.kind !== 'exact' || b.value.kind !== 'exact') return null;
  const tied = b.start === a.end || (b.start === a.end + 1 && hasLink(t, a.end, 'and'));
  if (!tied || a.value.number.exponent !== 0 || b.value.number.exponent !== 0) return null;
  const sum = a.value.number.significand * factor + b.value.number.significand;
  if (b.value.number.significand >= factor) return null;
  return { ...joined(a, b, { kind: 'exact', number: { significand: sum, exponent: 0 } }, a.type), unit: b.unit };
}
