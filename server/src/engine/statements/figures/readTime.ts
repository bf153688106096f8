import type { TaggedText } from '../../language/TaggedText.ts';
import {
  calendarWord,
  hasLink,
  isDash,
  isDigits,
  isMark,
  isWord,
  numberWord,
  tokenAt,
  tokenLength,
  touchesNext,
} from './tokensAround.ts';
import type { ReadFigure } from './ReadFigure.ts';

export interface TimeRead {
  /** `T16:50`, `T16`. */
  readonly edtf: string;
  readonly end: number;
  /** Marked as a time by a word or sign (`Uhr`, `p.m.`), and not by its shape alone. */
  readonly marked: boolean;
}

const two = (n: number): string => String(n).padStart(2, '0');
const clock = (hour: number, minute: number | null, second: number | null, zone: string): string =>
  `T${two(hour)}${minute === null ? '' : `:${two(minute)}`}${second === null ? '' : `:${two(second)}`}${zone}`;

/** A time of day that begins at token `i`: `16.50 Uhr`, `8:30 p.m.`, `zehn Uhr`, `5 o'clock`. */
export function readTime(t: TaggedText, i: number): TimeRead | null {
  const digits = isDigits(t, i);
  const word = digits ? null : numberWord(t, i);
  const hour = digits
    ? tokenLength(t, i) <= 2
      ? Number(tokenAt(t, i))
      : NaN
    : word?.kind === 'cardinal'
      ? word.value
      : word?.kind === 'article' || word?.kind === 'one'
        ? 1
        : NaN;
  if (!(hour >= 0 && hour <= 24)) return null;
  let end = i + 1;
  let minute: number | null = null;
  let second: number | null = null;
  if (
    digits &&
    (isMark(t, end, ':') || isMark(t, end, '.')) &&
    touchesNext(t, i) &&
    touchesNext(t, end) &&
    isMinute(t, end + 1)
  ) {
    const colon = isMark(t, end, ':');
    minute = Number(tokenAt(t, end + 1));
    end += 2;
    if (colon && isMark(t, end, ':') && touchesNext(t, end - 1) && touchesNext(t, end) && isMinute(t, end + 1)) {
      second = Number(tokenAt(t, end + 1));
      end += 2;
    }
  }
  const marked = readMarker(t, end, hour, minute);
  if (marked) {
    const zone = readZone(t, marked.end);
    return {
      edtf: clock(marked.hour, marked.minute, second, zone.zone),
      end: zone.end,
      marked: true,
    };
  }
  if (minute === null || !isMark(t, i + 1, ':')) return null;
  const zone = readZone(t, end);
  return { edtf: clock(hour, minute, second, zone.zone), end: zone.end, marked: zone.end > end };
}

const isMinute = (t: TaggedText, i: number): boolean =>
  isDigits(t, i) && tokenLength(t, i) === 2 && Number(tokenAt(t, i)) < 60;

interface Marker {
  readonly hour: number;
  readonly minute: number | null;
  readonly end: number;
}

/** What makes a time of a number: `Uhr` (and minutes behind it), `a.m.`, `o'clock`; a part of the day moves it past noon. */
function readMarker(t: TaggedText, at: number, hour: number, minute: number | null): Marker | null {
  if (calendarWord(t, at)?.kind === 'clock') {
    let end = at + 1;
    let minutes = minute;
    const next = hasLink(t, end, 'and') ? end + 1 : end;
    if (minutes === null && isMinute(t, next) && !isMark(t, next + 1, '.') && !isMark(t, next + 1, ':')) {
      minutes = Number(tokenAt(t, next));
      end = next + 1;
    }
    return withPart(t, end, hour, minutes);
  }
  const half = readHalf(t, at);
  if (half) {
    const shifted = half.pm ? (hour < 12 ? hour + 12 : hour) : hour === 12 ? 0 : hour;
    return { hour: shifted, minute, end: half.end };
  }
  return null;
}

function withPart(t: TaggedText, end: number, hour: number, minute: number | null): Marker {
  const part = calendarWord(t, end);
  if (part?.kind !== 'part') return { hour, minute, end };
  const shifted = part.hours === 12 && hour < 12 ? hour + 12 : hour === 12 && part.hours === 0 ? 0 : hour;
  return { hour: shifted, minute, end: end + 1 };
}

/** `a.m.`, `pm`, `P.M.`, `am`. */
function readHalf(t: TaggedText, at: number): { readonly pm: boolean; readonly end: number } | null {
  if (!isWord(t, at)) return null;
  const { clockHalves } = t.pack.calendar;
  const pm = clockHalves.get(t.lower[at]!);
  if (pm !== undefined) return { pm, end: at + 1 };
  if (!isMark(t, at + 1, '.') || !touchesNext(t, at) || !isWord(t, at + 2)) return null;
  const stopped = clockHalves.get(t.lower[at]! + t.lower[at + 2]!);
  if (stopped === undefined) return null;
  return { pm: stopped, end: isMark(t, at + 3, '.') && touchesNext(t, at + 2) ? at + 4 : at + 3 };
}

const ZONES: ReadonlyMap<string, string> = new Map([
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['MEZ', '+01:00'],
  ['CET', '+01:00'],
  ['MESZ', '+02:00'],
  ['CEST', '+02:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
]);
const ZONE_NAMES = new Set(['Eastern', 'Pacific', 'Central', 'ET', 'PT']);

function readZone(t: TaggedText, at: number): { readonly zone: string; readonly end: number } {
  if (!isWord(t, at)) return { zone: '', end: at };
  const name = tokenAt(t, at);
  const zone = ZONES.get(name);
  if (zone !== undefined) return { zone, end: at + 1 };
  return ZONE_NAMES.has(name) ? { zone: '', end: at + 1 } : { zone: '', end: at };
}

/** A time, or a range of times, as a figure. A shape alone (`21:18`) is a time unless it stands where a score does. */
export function readTimeFigure(t: TaggedText, i: number): ReadFigure | null {
  const first = readTime(t, i) ?? readRangeStart(t, i);
  if (!first) return null;
  const figure = { start: i, type: 'time' as const, unit: null, hedge: null };
  const joins =
    hasLink(t, first.end, 'range') ||
    isDash(t, first.end) ||
    (hasLink(t, first.end, 'and') && hasLink(t, i - 1, 'between'));
  const second = joins ? readTime(t, first.end + 1) : null;
  if (second && (first.marked || second.marked))
    return {
      ...figure,
      end: second.end,
      type: 'range',
      value: { kind: 'date', edtf: `${borrowHalf(first.edtf, second.edtf)}/${second.edtf}`, relative: null },
    };
  if (first.end === i + 1) return null;
  if (!first.marked && isScorePlace(t, i, first.end)) return null;
  return { ...figure, end: first.end, value: { kind: 'date', edtf: first.edtf, relative: null } };
}

/** `5 to 6 pm`: the first hour has no mark of its own. */
function readRangeStart(t: TaggedText, i: number): TimeRead | null {
  const value = isDigits(t, i) && tokenLength(t, i) <= 2 ? Number(tokenAt(t, i)) : NaN;
  if (!(value >= 0 && value <= 24)) return null;
  if (!hasLink(t, i + 1, 'range') && !isDash(t, i + 1) && !hasLink(t, i - 1, 'between')) return null;
  return { edtf: clock(value, null, null, ''), end: i + 1, marked: false };
}

function borrowHalf(first: string, second: string): string {
  const [a, b] = [Number(first.slice(1, 3)), Number(second.slice(1, 3))];
  return a < 12 && b > 12 && a + 12 <= b && first.length === 3 ? `T${a + 12}` : first;
}

function isScorePlace(t: TaggedText, i: number, end: number): boolean {
  return (
    (isMark(t, i - 1, '(') && isMark(t, end, ')')) ||
    t.pack.numbers.beforeScore.has(t.lower[i - 1] ?? '') ||
    isDash(t, end)
  );
}
