import { dayNumber, daysInMonth, parseEdtf, weekdayOf, type EdtfInterval, type EdtfPoint } from './edtf.ts';
import type { FigureValue } from './FigureValue.ts';

/**
 * `equal` the same to the last specified part · `compatible` one is less specific (2019 and 2019-04-25), or lies in the
 * other's range · `different` · `incomparable` the anchor of one is not known, or they specify different things.
 */
export type DateRelation = 'equal' | 'compatible' | 'different' | 'incomparable';

/**
 * Compares two dates or times. Relative ones (`day:-1`) are comparable only when an anchor made dates of them, save that
 * a named weekday is a weekday whatever the anchor: `weekday:1` never is a Tuesday.
 */
export function compareDates(written: FigureValue, source: FigureValue): DateRelation {
  const a = read(written);
  const b = read(source);
  if (!a || !b) return 'incomparable';
  if (a.interval && b.interval) {
    if (a.text === b.text) return 'equal';
    return compareIntervals(a.interval, b.interval);
  }
  if (a.weekday !== null && b.weekday !== null) {
    if (a.weekday !== b.weekday) return 'different';
    const times = a.times && b.times ? compareTimes(a.times, b.times) : 'compatible';
    return times === 'different' ? 'different' : 'compatible';
  }
  return 'incomparable';
}

interface ReadDate {
  readonly text: string;
  readonly interval: EdtfInterval | null;
  readonly weekday: number | null;
  /** The time of day, where the text gives one. */
  readonly times: EdtfInterval | null;
}

const WEEKDAY = /^weekday:([1-7])(?:@.*)?$/;

function read(value: FigureValue): ReadDate | null {
  if (value.kind === 'relative') {
    const named = WEEKDAY.exec(value.relative);
    const times = value.time ? parseEdtf(value.time) : null;
    return named && { text: value.relative, interval: null, weekday: Number(named[1]), times };
  }
  if (value.kind !== 'date') return null;
  const interval = parseEdtf(value.edtf);
  if (!interval) return null;
  const { start, end } = interval;
  const single = start !== null && start === end;
  const year = single ? knownYear(start) : null;
  return {
    text: value.edtf,
    interval,
    times: interval,
    weekday:
      single && year !== null && start.month !== null && start.day !== null
        ? weekdayOf(dayNumber(year, start.month, start.day))
        : null,
  };
}

const knownYear = (point: EdtfPoint): number | null =>
  point.year !== null && /^\d{4}$/.test(point.year) ? Number(point.year) : null;

function compareIntervals(a: EdtfInterval, b: EdtfInterval): DateRelation {
  const days = compareDays(a, b);
  if (days === 'different') return 'different';
  const times = compareTimes(a, b);
  if (times === 'different') return 'different';
  if (days === 'incomparable') return times;
  if (times === 'incomparable' && (a.start?.time ?? b.start?.time ?? null) === null) return days;
  return days === 'equal' && times === 'equal' ? 'equal' : 'compatible';
}

function compareDays(a: EdtfInterval, b: EdtfInterval): DateRelation {
  const first = dayBounds(a);
  const second = dayBounds(b);
  if (first && second) {
    if (first.low === second.low && first.high === second.high) return 'equal';
    const nested =
      (first.low <= second.low && second.high <= first.high) || (second.low <= first.low && first.high <= second.high);
    return nested ? 'compatible' : 'different';
  }
  return compareEnds([a.start, b.start], [a.end, b.end]);
}

type Ends = readonly [EdtfPoint | null, EdtfPoint | null];

/** Without a year, month against month and day against day. */
function compareEnds(...ends: readonly Ends[]): DateRelation {
  let found: DateRelation = 'incomparable';
  for (const [a, b] of ends) {
    if (!a || !b) continue;
    if (yearsDiffer(a.year, b.year)) return 'different';
    for (const part of ['month', 'day', 'season'] as const) {
      const [x, y] = [a[part], b[part]];
      if (x === null || y === null) continue;
      if (x !== y) return 'different';
      found = 'compatible';
    }
  }
  return found;
}

/** `199X` and `2019` differ in a digit that both specify. */
const yearsDiffer = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && [...a].some((digit, i) => digit !== 'X' && b[i] !== 'X' && b[i] !== digit);

interface DayBounds {
  readonly low: number;
  readonly high: number;
}

function dayBounds({ start, end }: EdtfInterval): DayBounds | null {
  const low = start === null ? -Infinity : firstDay(start);
  const high = end === null ? Infinity : lastDay(end);
  return low === null || high === null ? null : { low, high };
}

/** Months of a season or quarter; winter runs into the next year. */
function monthsOf(point: EdtfPoint): readonly [first: number, last: number] {
  if (point.month !== null) return [point.month, point.month];
  const { season } = point;
  if (season === null) return [1, 12];
  if (season >= 33 && season <= 36) return [(season - 33) * 3 + 1, (season - 33) * 3 + 3];
  if (season >= 40 && season <= 41) return [(season - 40) * 6 + 1, (season - 40) * 6 + 6];
  return [(season - 20) * 3, (season - 20) * 3 + 2];
}

function firstDay(point: EdtfPoint): number | null {
  if (point.year === null || !/^\d{2}[0-9X]{2}$/.test(point.year)) return null;
  const year = Number(point.year.replaceAll('X', '0'));
  return dayNumber(year, monthsOf(point)[0], point.day ?? 1);
}

function lastDay(point: EdtfPoint): number | null {
  if (point.year === null || !/^\d{2}[0-9X]{2}$/.test(point.year)) return null;
  const last = monthsOf(point)[1];
  const year = Number(point.year.replaceAll('X', '9')) + (last > 12 ? 1 : 0);
  const month = last > 12 ? last - 12 : last;
  return dayNumber(year, month, point.day ?? daysInMonth(year, month));
}

function compareTimes(a: EdtfInterval, b: EdtfInterval): DateRelation {
  const ends = [
    [a.start, b.start],
    [a.end, b.end],
  ] as const;
  let found: DateRelation = 'incomparable';
  for (const [x, y] of ends) {
    if (!x?.time || !y?.time) continue;
    if ((x.zone === null) !== (y.zone === null) || (x.zone !== y.zone && x.zone !== null)) return 'incomparable';
    if (x.time === y.time) {
      if (found === 'incomparable') found = 'equal';
    } else if (x.time.startsWith(y.time) || y.time.startsWith(x.time)) found = 'compatible';
    else return 'different';
  }
  return found;
}
