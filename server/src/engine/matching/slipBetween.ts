import type { Figure } from '../statements/Statement.ts';
import { order, ofDecimal, plus } from '../values/Rational.ts';
import { toNumber } from '../values/Decimal.ts';
import { figureLooksLike } from './compareFigures.ts';

/**
 * What a difference between two figures looks like, where it has the look of a slip.
 *
 * - `sure`: hardly chance where both speak of one thing: three digits and more swapped, million for billion behind three digits
 * - `telling`: the same with fewer digits, and one digit changed in something measured
 * - `likely`: one digit changed, or ten or a thousand times too much: only where what stands beside it agrees
 * - `day`, `year`: a date with another day of the same month, the same day of another year
 * - `clock`: the same time to the minute on another day; `half-day`: the same time twelve hours later
 * - `vote`: as many votes in all, or on one side, and not the same
 */
export type FigureSlip = 'sure' | 'telling' | 'likely' | 'day' | 'year' | 'clock' | 'half-day' | 'vote';

export function slipBetween(here: Figure, there: Figure): FigureSlip | null {
  const [a, b] = [here.value, there.value];
  if (a.kind === 'date' && b.kind === 'date') return slipOfDate(here, there, a.edtf, b.edtf);
  if (a.kind === 'pair' && b.kind === 'pair') {
    const sum = (pair: typeof a) => plus(ofDecimal(pair.first), ofDecimal(pair.second));
    const sides = [order(ofDecimal(a.first), ofDecimal(b.first)), order(ofDecimal(a.second), ofDecimal(b.second))];
    const alike = order(sum(a), sum(b)) === 0 || sides.filter((side) => side === 0).length === 1;
    return alike ? 'vote' : null;
  }
  if (a.kind !== 'exact' || b.kind !== 'exact') return null;
  const [x, y] = [toNumber(a.number), toNumber(b.number)];
  if (x === y || x <= 0 || y <= 0) return null;
  const [written, other] = [String(x), String(y)];
  const digits = Math.min(significant(written), significant(other));
  const like = figureLooksLike(here, there);
  if (like === 'million-billion' || like === 'digits-swapped') return digits >= 3 ? 'sure' : 'telling';
  const ratio = Math.max(x, y) / Math.min(x, y);
  if ([10, 1000].some((times) => Math.abs(ratio - times) < 1e-6))
    return digits > 1 && Math.min(x, y) > 1 ? 'likely' : null;
  if (written.length !== other.length || written.length < 2) return null;
  if ([...written].filter((digit, i) => digit !== other.charAt(i)).length !== 1) return null;
  // Counts grow from one story to the next; what was measured once does not.
  return written.length >= 3 && here.type !== 'count' && here.type !== 'number' ? 'telling' : 'likely';
}

const significant = (number: string): number => number.replace(/\D/gu, '').replace(/^0+|0+$/gu, '').length;

function slipOfDate(here: Figure, there: Figure, a: string, b: string): FigureSlip | null {
  const [clock, otherClock] = [CLOCK.exec(a), CLOCK.exec(b)];
  if (clock && otherClock) {
    // A full or a half hour is soon the same.
    if (/:[03]0$/u.test(clock[2]!)) return null;
    if (clock[2] === otherClock[2]) return clock[1] !== otherClock[1] && clock[1] !== '' ? 'clock' : null;
    return clock[1] === otherClock[1] && isHalfDayApart(clock[2]!, otherClock[2]!) ? 'half-day' : null;
  }
  const [x, y] = [DAY.exec(a), DAY.exec(b)];
  if (!x || !y || !isSpelledOut(here) || !isSpelledOut(there)) return null;
  const sameYear = x[1] === y[1] || x[1] === 'XXXX' || y[1] === 'XXXX';
  if (sameYear) return x[2] === y[2] && x[3] !== y[3] ? 'day' : null;
  return x[2] === y[2] && x[3] === y[3] ? 'year' : null;
}

const DAY = /^(.{4})-(\d\d)-(\d\d)$/u;
const CLOCK = /^(\d{4}-\d\d-\d\d|)T(\d\d:\d\d)$/u;

/** A day by its number and its month, and no weekday. */
const isSpelledOut = ({ text }: Figure): boolean => /\d/u.test(text);

function isHalfDayApart(a: string, b: string): boolean {
  const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return Math.abs(minutes(a) - minutes(b)) === 12 * 60;
}
