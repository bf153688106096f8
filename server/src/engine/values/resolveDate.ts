import { atTime, dayNumber, dayOfNumber, daysInMonth, edtfDate, edtfOfDay, parseEdtf, weekdayOf } from './edtf.ts';
import type { FigureValue } from './FigureValue.ts';

/** Whether the sentence speaks of what is to come; it decides which of two weekdays is meant. */
export type Tense = 'past' | 'future';

/**
 * A date that hangs on an anchor, as EDTF: `weekday:2`, `day:-1`, `week:-1`, `month:0`, or a day without a year. Returns
 * the value as it was where the anchor is no full date or the key is none that can be resolved.
 */
export function resolveDate(value: FigureValue, anchor: string, tense: Tense): FigureValue {
  const point = parseEdtf(anchor)?.start;
  if (!point?.year || !/^\d{4}$/.test(point.year) || point.month === null || point.day === null) return value;
  const today = dayNumber(Number(point.year), point.month, point.day);
  switch (value.kind) {
    case 'relative': {
      const edtf = resolveRelative(value.relative, value.turn, today, tense);
      if (edtf === null) return value;
      return { kind: 'date', edtf: value.time ? atTime(edtf, value.time) : edtf, relative: value.relative };
    }
    case 'date':
      return resolvePartial(value.edtf, value.relative, today, tense);
    case 'exact':
    case 'range':
    case 'pair':
    case 'fraction':
    case 'vague':
      return value;
  }
}

const KEY = /^(day|weekday|week|weekend|month|quarter|half|year|decade|century):(-?\d+)$/;

function resolveRelative(key: string, turn: -1 | 0 | 1 | null, today: number, tense: Tense): string | null {
  if (key.includes('/')) return resolveEnds(key.split('/'), today, tense);
  const shifted = SHIFTED.exec(key);
  if (shifted) return resolveShifted(shifted, today, tense);
  const within = /^weekday:([1-7])@week:(-?\d+)$/.exec(key);
  if (within) return edtfOfDay(today - weekdayOf(today) + 7 * Number(within[2]) + Number(within[1]));
  if (key.startsWith('holiday:')) return resolveHoliday(key.slice(8), today);
  const parts = KEY.exec(key);
  if (!parts) return null;
  const count = Number(parts[2]);
  const { year, month } = dayOfNumber(today);
  const monday = today - weekdayOf(today) + 1;
  switch (parts[1]) {
    case 'day':
      return edtfOfDay(today + count);
    case 'weekday':
      return edtfOfDay(weekdayNear(today, count, turn, tense));
    case 'week':
      return `${edtfOfDay(monday + 7 * count)}/${edtfOfDay(monday + 7 * count + 6)}`;
    case 'weekend':
      return `${edtfOfDay(monday + 7 * count + 5)}/${edtfOfDay(monday + 7 * count + 6)}`;
    case 'month': {
      const shifted = year * 12 + month - 1 + count;
      return edtfDate(Math.floor(shifted / 12), (shifted % 12) + 1);
    }
    case 'quarter': {
      const shifted = year * 4 + Math.floor((month - 1) / 3) + count;
      return `${edtfDate(Math.floor(shifted / 4))}-${33 + (shifted % 4)}`;
    }
    case 'half': {
      const shifted = year * 2 + (month > 6 ? 1 : 0) + count;
      return `${edtfDate(Math.floor(shifted / 2))}-${40 + (shifted % 2)}`;
    }
    case 'year':
      return edtfDate(year + count);
    case 'decade':
      return `${Math.floor(year / 10) + count}X`;
    case 'century':
      return `${Math.floor(year / 100) + count}XX`;
    default:
      return null;
  }
}

/** A date and a stretch of time from it on or back: `day:0+2wk`, `XXXX-12-25-3d`. */
const SHIFTED = /^(.+?)([+-]\d+)(d|wk|mo|a)$/;

function resolveShifted(parts: readonly string[], today: number, tense: Tense): string | null {
  const base = resolveEnd(parts[1]!, today, tense);
  return base === null ? null : shiftDay(base, Number(parts[2]), parts[3] as 'd' | 'wk' | 'mo' | 'a');
}

/** The day that lies `count` units after (or, below nought, before) a full date; null for anything but a full date. */
export function shiftDay(edtf: string, count: number, unit: 'd' | 'wk' | 'mo' | 'a'): string | null {
  const point = /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? parseEdtf(edtf)?.start : null;
  if (!point?.year || point.month === null || point.day === null) return null;
  if (unit === 'd' || unit === 'wk')
    return edtfOfDay(dayNumber(Number(point.year), point.month, point.day) + count * (unit === 'wk' ? 7 : 1));
  const months = Number(point.year) * 12 + point.month - 1 + count * (unit === 'a' ? 12 : 1);
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return edtfDate(year, month, Math.min(point.day, daysInMonth(year, month)));
}

/** One end of a range: a key, or a date that the text writes. */
function resolveEnd(end: string, today: number, tense: Tense): string | null {
  if (!parseEdtf(end)) return resolveRelative(end, null, today, tense);
  const read = resolvePartial(end, null, today, tense);
  return read.kind === 'date' && !read.edtf.includes('XXXX') ? read.edtf : null;
}

/** A date without a year, in the last year in which it lies before `end`: `from 12 January until today`. */
function lastBefore(partial: string, end: string): string | null {
  const year = /^XXXX-/.test(partial) && /^\d{4}/.test(end) ? Number(end.slice(0, 4)) : null;
  if (year === null) return null;
  const here = partial.replace('XXXX', String(year));
  return here <= end ? here : partial.replace('XXXX', String(year - 1));
}

/** From the beginning of the first end to the end of the second. */
function resolveEnds(ends: readonly string[], today: number, tense: Tense): string | null {
  const [opening = '', closing = ''] = ends;
  const second = resolveEnd(closing, today, tense);
  const first = resolveEnd(opening, today, tense) ?? (second && lastBefore(opening, second));
  if (!first || !second) return null;
  return `${first.split('/')[0]!}/${second.split('/').at(-1)!}`;
}

/**
 * News names the day of the week that is nearest: the last one (today among them) for what happened, the next one for what
 * is to come. "Next Monday" is the one of the coming week, "this Monday" the one of the current.
 */
function weekdayNear(today: number, weekday: number, turn: -1 | 0 | 1 | null, tense: Tense): number {
  const monday = today - weekdayOf(today) + 1;
  if (turn === 1) return monday + 7 + weekday - 1;
  if (turn === 0) return monday + weekday - 1;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (turn === -1) return today - (back === 0 ? 7 : back);
  return tense === 'past' || back === 0 ? today - back : today - back + 7;
}

/** How far, in days, the nearest date may lie on the wrong side of the anchor before its year is left open. */
const LEEWAY = 31;

/**
 * A day or month without a year is the one nearest to the anchor, unless the text says which year; where the nearest lies
 * well ahead in a sentence that does not speak of the future, or well behind in one that does, the year stays open.
 */
function resolvePartial(edtf: string, relative: string | null, today: number, tense: Tense): FigureValue {
  const same: FigureValue = { kind: 'date', edtf, relative };
  if (!edtf.includes('XXXX')) return same;
  const { year } = dayOfNumber(today);
  const offset = relative ? /^year:(-?\d+)$/.exec(relative) : null;
  if (offset) return { kind: 'date', edtf: edtf.replaceAll('XXXX', String(year + Number(offset[1]))), relative };
  const start = parseEdtf(edtf)?.start;
  const weekday = relative ? /^weekday:([1-7])$/.exec(relative) : null;
  if (start && start.month === null && start.day !== null && weekday)
    return { kind: 'date', edtf: dayOnWeekday(edtf, start.day, Number(weekday[1]), today, tense), relative };
  if (!start?.month) return same;
  const turn = relative ? /^turn:(-?\d)$/.exec(relative) : null;
  const turned = turn ? Number(turn[1]) : null;
  const month = start.month;
  const dayIn = (y: number): number => dayNumber(y, month, Math.min(start.day ?? 15, daysInMonth(y, month)));
  const candidates = [year - 1, year, year + 1].filter(
    (y) =>
      (start.day === null || start.day <= daysInMonth(y, month)) &&
      (turned !== -1 || dayIn(y) < today) &&
      (turned !== 1 || dayIn(y) > today),
  );
  let best = candidates[0];
  if (best === undefined) return same;
  for (const y of candidates) if (Math.abs(dayIn(y) - today) < Math.abs(dayIn(best) - today)) best = y;
  // A sentence that speaks of the future means the next such day.
  if (tense === 'future' && turned === null) best = candidates.find((y) => dayIn(y) - today >= -LEEWAY) ?? best;
  const ahead = dayIn(best) - today;
  if (turned === null && (tense === 'past' ? ahead > LEEWAY : ahead < -LEEWAY)) return same;
  return { kind: 'date', edtf: inYear(edtf, best), relative: relative ?? edtf };
}

/** `Friday the 13th`: the nearest month in which that day of the month is that day of the week, within half a year. */
function dayOnWeekday(edtf: string, day: number, weekday: number, today: number, tense: Tense): string {
  const { year, month } = dayOfNumber(today);
  let best: number | null = null;
  for (let ahead = -6; ahead <= 6; ahead++) {
    const months = year * 12 + month - 1 + ahead;
    const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
    if (day > daysInMonth(y, m)) continue;
    const found = dayNumber(y, m, day);
    if (weekdayOf(found) !== weekday || (tense === 'future' && found < today)) continue;
    if (best === null || Math.abs(found - today) < Math.abs(best - today)) best = found;
  }
  return best === null ? edtf : edtfOfDay(best) + edtf.slice(10);
}

/** `XXXX-11/XXXX-03` ends in the year after. */
function inYear(edtf: string, year: number): string {
  const [first = '', second] = edtf.replaceAll('XXXX', String(year)).split('/');
  if (second === undefined) return first;
  return second < first && edtf.endsWith(second.slice(4)) && edtf.includes('/XXXX')
    ? `${first}/${year + 1}${second.slice(4)}`
    : `${first}/${second}`;
}

/** The Gregorian Easter Sunday (anonymous algorithm, in Meeus, "Astronomical Algorithms", chapter 8). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The nth weekday of a month; from the month's end where `nth` is negative. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  }
  const last = dayNumber(year, month, daysInMonth(year, month));
  return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1);
}

const EASTER = /^easter([+-]\d+)(?:@year:(-?\d+))?$/;
const NTH = /^(\d+)\.(\d)\.(-?\d)(?:@year:(-?\d+))?$/;

function resolveHoliday(key: string, today: number): string | null {
  const { year } = dayOfNumber(today);
  const easter = EASTER.exec(key);
  const nth = NTH.exec(key);
  const dayIn = (y: number): number | null =>
    easter
      ? easterSunday(y) + Number(easter[1])
      : nth
        ? nthWeekday(y, Number(nth[1]), Number(nth[2]), Number(nth[3]))
        : null;
  const shift = easter?.[2] ?? nth?.[4];
  const days = shift === undefined ? [year - 1, year, year + 1].map(dayIn) : [dayIn(year + Number(shift))];
  let best: number | null = null;
  for (const day of days)
    if (day !== null && (best === null || Math.abs(day - today) < Math.abs(best - today))) best = day;
  return best === null ? null : edtfOfDay(best);
}
