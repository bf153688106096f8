import type { TaggedText } from '../../language/TaggedText.ts';
import type { ReadFigure } from './ReadFigure.ts';
import {
  calendarWord,
  digitsAt,
  hasLink,
  isDash,
  isDigits,
  isMark,
  isWord,
  numberWord,
  tokenAt,
  tokenLength,
  touchesBefore,
  touchesNext,
} from './tokensAround.ts';

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
      ? digitsAt(t, i)
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
    minute = digitsAt(t, end + 1);
    end += 2;
    if (colon && isMark(t, end, ':') && touchesNext(t, end - 1) && touchesNext(t, end) && isMinute(t, end + 1)) {
      second = digitsAt(t, end + 1);
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
  if (minute === null || !isMark(t, i + 1, ':')) return readSpoken(t, i) ?? readWithAdverb(t, end, hour, minute);
  const adverb = readWithAdverb(t, end, hour, minute);
  if (adverb) return second === null ? adverb : { ...adverb, edtf: `${adverb.edtf}:${two(second)}` };
  const zone = readZone(t, end);
  return { edtf: clock(hour, minute, second, zone.zone), end: zone.end, marked: zone.end > end };
}

/** `12 nachts`, `8:00 frühmorgens`. */
function readWithAdverb(t: TaggedText, end: number, hour: number, minute: number | null): TimeRead | null {
  const early = calendarWord(t, end)?.kind === 'extent' && calendarWord(t, end + 1)?.kind === 'part';
  if (!early && !t.pack.calendar.partAdverbs.has(t.lower[end] ?? '')) return null;
  const part = withPart(t, end, hour, minute);
  return { edtf: clock(part.hour, part.minute, null, ''), end: part.end, marked: true };
}

/** `20 past eight`, `zehn nach acht`, with a word for the clock behind it or the hour alone. */
function readSpoken(t: TaggedText, i: number): TimeRead | null {
  const minutes = isDigits(t, i) ? digitsAt(t, i) : cardinalAt(t, i);
  if (minutes === null || minutes > 30) return null;
  let at = i + 1;
  const named = t.entries[at]?.figure?.unit?.symbol === 'min';
  if (named) at++;
  const past = t.pack.calendar.clockPast.has(t.lower[at] ?? '');
  if (!past && !t.pack.calendar.clockTo.has(t.lower[at] ?? '')) return null;
  return spokenHour(t, at + 1, past ? minutes : -minutes, named || t.pack.calendar.clockSure.has(t.lower[at]!));
}

/** `halb acht`, `Viertel nach drei`, `half past seven`, `quarter to five`, from the word for the share. */
export function readClockShare(t: TaggedText, i: number): ReadFigure | null {
  const word = numberWord(t, i);
  const { clockPast, clockTo, halfBefore } = t.pack.calendar;
  const minutes =
    word?.kind === 'half'
      ? 30
      : word?.kind === 'denominator' && word.value === 4
        ? 15
        : word?.kind === 'mixed' && word.numerator === 3
          ? 45
          : null;
  if (minutes === null) return null;
  const past = clockPast.has(t.lower[i + 1] ?? '');
  const to = !past && clockTo.has(t.lower[i + 1] ?? '');
  const read =
    past || to
      ? spokenHour(t, i + 2, past ? minutes : -minutes, true)
      : halfBefore && announcesTime(t, i)
        ? spokenHour(t, i + 1, minutes - 60, true)
        : null;
  return (
    read && {
      start: i,
      end: read.end,
      type: 'time',
      value: { kind: 'date', edtf: read.edtf, relative: null },
      unit: null,
      hedge: null,
    }
  );
}

/** `um halb acht`, `es ist halb acht`: elsewhere half of eight is a share. */
const announcesTime = (t: TaggedText, i: number): boolean =>
  t.pack.calendar.beforeTime.has(t.lower[i - 1] ?? '') ||
  calendarWord(t, i + 2)?.kind === 'clock' ||
  i + 2 >= t.tokens.count;

const cardinalAt = (t: TaggedText, i: number): number | null => {
  const word = isWord(t, i) ? numberWord(t, i) : null;
  return word?.kind === 'cardinal' ? word.value : word?.kind === 'one' ? 1 : null;
};

function spokenHour(t: TaggedText, i: number, minutes: number, sure: boolean): TimeRead | null {
  const hour = isDigits(t, i) && tokenLength(t, i) <= 2 ? digitsAt(t, i) : cardinalAt(t, i);
  if (hour === null || hour < 1 || hour > 24) return null;
  const clocked = calendarWord(t, i + 1)?.kind === 'clock';
  if (!sure && !clocked) return null;
  const shown = (minutes < 0 ? hour + 23 : hour) % 24;
  const part = withPart(t, clocked ? i + 2 : i + 1, shown, (minutes + 60) % 60);
  return { edtf: clock(part.hour, part.minute, null, ''), end: part.end, marked: true };
}

const isMinute = (t: TaggedText, i: number): boolean =>
  isDigits(t, i) && tokenLength(t, i) === 2 && digitsAt(t, i) < 60;

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
      minutes = digitsAt(t, next);
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
  // `8:00 early morning`.
  if (calendarWord(t, end)?.kind === 'extent' && calendarWord(t, end + 1)?.kind === 'part') end++;
  const part = calendarWord(t, end);
  if (part?.kind !== 'part') return { hour, minute, end };
  const shifted = part.hours === 12 && hour < 12 ? hour + 12 : hour === 12 && part.hours === 0 ? 0 : hour;
  return { hour: shifted, minute, end: end + 1 };
}

/** `at 7p`, `at 8:45a`; elsewhere the letter makes a number of a house or of a clause of it. */
function isHalfLetter(t: TaggedText, at: number): boolean {
  if (!touchesBefore(t, at) || (touchesNext(t, at) && isWord(t, at + 1))) return false;
  const first = isMark(t, at - 2, ':') ? at - 3 : at - 1;
  return t.pack.calendar.beforeTime.has(t.lower[first - 1] ?? '');
}

/** `a.m.`, `pm`, `P.M.`, `am`. */
function readHalf(t: TaggedText, at: number): { readonly pm: boolean; readonly end: number } | null {
  if (!isWord(t, at)) return null;
  const { clockHalves } = t.pack.calendar;
  const dotted =
    isMark(t, at + 1, '.') &&
    touchesNext(t, at) &&
    isWord(t, at + 2) &&
    clockHalves.has(t.lower[at]! + (t.lower[at + 2] ?? ''));
  const pm = dotted ? undefined : clockHalves.get(t.lower[at]!);
  if (pm !== undefined && (tokenLength(t, at) > 1 || isHalfLetter(t, at))) return { pm, end: at + 1 };
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
  const opened = hasLink(t, i - 1, 'between') || t.pack.calendar.joins.fromDate.has(t.lower[i - 1] ?? '');
  const shaped = opened && second !== null && (second.edtf.length > 3 || first.edtf.length > 3);
  if (second && (first.marked || second.marked || shaped))
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
  const value = isDigits(t, i) && tokenLength(t, i) <= 2 ? digitsAt(t, i) : NaN;
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
