import { compareDates } from './compareDates.ts';
import type { Decimal } from './Decimal.ts';
import type { Hedge, Quantity } from './FigureValue.ts';
import {
  absolute,
  isAtMost,
  larger,
  minus,
  ofDecimal,
  order,
  over,
  plus,
  rational,
  times,
  type Rational,
} from './Rational.ts';
import { conversionTolerance, roundTolerance, statedTolerance } from './tolerance.ts';
import { inBase, spanInBase, unitOf, type Unit } from './units.ts';

/**
 * `equal` the same value in the same unit · `rounded` one is the other rounded · `converted` the same in another unit, or
 * a share as per cent · `compatible` a hedge or a range allows both · `different` · `incomparable` other dimensions, other
 * currencies, a vague value, an anchor that is not known: nothing may be concluded.
 */
export type QuantityRelation = 'equal' | 'rounded' | 'converted' | 'compatible' | 'different' | 'incomparable';

/** What an article states against what a source states. Exact arithmetic; symmetric. */
export function compareQuantities(written: Quantity, source: Quantity): QuantityRelation {
  if (isTemporal(written) || isTemporal(source))
    return isTemporal(written) && isTemporal(source) ? compareDates(written.value, source.value) : 'incomparable';
  if (written.value.kind === 'vague' || source.value.kind === 'vague') return 'incomparable';
  if ((written.type === 'ordinal') !== (source.type === 'ordinal')) return 'incomparable';
  if (written.value.kind === 'pair' && source.value.kind === 'pair') {
    const [a, b] = [written.value, source.value];
    if (sameNumber(a.first, b.first) && sameNumber(a.second, b.second)) return 'equal';
    // The other side's paper names the other team first.
    return sameNumber(a.first, b.second) && sameNumber(a.second, b.first) ? 'compatible' : 'different';
  }
  const a = measure(written);
  const b = measure(source);
  if (!a || !b) return 'incomparable';
  if (a.scale !== b.scale) return compareAcrossScales(a, b);
  return compareMeasures(a, b);
}

const isTemporal = ({ value }: Quantity): boolean => value.kind === 'date' || value.kind === 'relative';

const sameNumber = (a: Decimal, b: Decimal): boolean => order(ofDecimal(a), ofDecimal(b)) === 0;

/** A quantity on a scale on which it can be compared: base units of a dimension, one currency, shares, plain numbers. */
interface Measure {
  readonly scale: string;
  readonly unit: string | null;
  readonly low: Rational | null;
  readonly high: Rational | null;
  /** What the last written place allows. */
  readonly stated: Rational;
  /** What a round number allows. */
  readonly round: Rational;
  /** What a conversion allows. */
  readonly converted: Rational;
  readonly hedge: Hedge | null;
  readonly share: boolean;
}

function measure({ value, unit, hedge, type }: Quantity): Measure | null {
  switch (value.kind) {
    case 'exact':
      return onScale(value.number, value.number, unit, hedge, type === 'ordinal');
    case 'range':
      return onScale(value.low, value.high, unit, hedge, false);
    case 'fraction':
      return value.denominator === 0 ? null : fraction(value.numerator, value.denominator, unit, hedge);
    case 'pair': {
      const whole = ofDecimal(value.second);
      return whole.numerator === 0n ? null : share(over(ofDecimal(value.first), whole), hedge);
    }
    case 'date':
    case 'relative':
    case 'vague':
      return null;
  }
}

/** A third of a mile is a length, a third alone a share; a third of a million is a number. */
function fraction(numerator: number, denominator: number, symbol: string | null, hedge: Hedge | null): Measure {
  const value = rational(BigInt(numerator), BigInt(denominator));
  if (symbol === null && Math.abs(numerator) <= Math.abs(denominator)) return share(value, hedge);
  const known = symbol === null ? null : unitOf(symbol);
  const point = toScale(value, symbol, known);
  const part = times(absolute(known ? spanInBase(value, known) : value), rational(1n, 50n));
  const scale = symbol === '%' ? 'share' : known ? known.dimension : (symbol ?? 'number');
  return {
    scale,
    unit: symbol,
    low: point,
    high: point,
    stated: part,
    round: part,
    converted: part,
    hedge,
    share: false,
  };
}

const HUNDREDTH = rational(1n, 100n);

/** A fraction named in words is as coarse as the next one: two and a half hundredths to either side. */
const share = (value: Rational, hedge: Hedge | null): Measure => ({
  scale: 'share',
  unit: null,
  low: value,
  high: value,
  stated: rational(0n),
  round: rational(1n, 200n),
  converted: rational(25n, 1000n),
  hedge,
  share: true,
});

function onScale(
  low: Decimal | null,
  high: Decimal | null,
  symbol: string | null,
  hedge: Hedge | null,
  ordinal: boolean,
): Measure | null {
  const coarse = low ?? high;
  if (!coarse) return null;
  const known = symbol === null ? null : unitOf(symbol);
  const scale = symbol === '%' ? 'share' : known ? known.dimension : (symbol ?? (ordinal ? 'ordinal' : 'number'));
  const point = (number: Decimal | null): Rational | null => number && toScale(ofDecimal(number), symbol, known);
  const span = (tolerance: Rational): Rational =>
    symbol === '%' ? times(tolerance, HUNDREDTH) : known ? spanInBase(tolerance, known) : tolerance;
  return {
    scale,
    unit: symbol,
    low: point(low),
    high: point(high),
    stated: span(statedTolerance(coarse)),
    round: span(ordinal ? rational(0n) : roundTolerance(coarse)),
    converted: span(conversionTolerance(coarse)),
    hedge,
    share: false,
  };
}

const toScale = (value: Rational, symbol: string | null, unit: Unit | null): Rational =>
  symbol === '%' ? times(value, HUNDREDTH) : unit ? inBase(value, unit) : value;

/**
 * Percent against percentage points, or euros against dollars: with the same number one of them is a slip; with different
 * numbers they are different facts (or a conversion at a rate that nobody states).
 */
function compareAcrossScales(a: Measure, b: Measure): QuantityRelation {
  const [points, percent] = a.unit === 'pp' ? [a, b] : [b, a];
  if (points.unit === 'pp' && percent.unit === '%')
    return sameEnds(scaled(points, HUNDREDTH), percent) ? 'different' : 'incomparable';
  const money = isCurrency(a.unit) && isCurrency(b.unit);
  return money && sameEnds(a, b) ? 'different' : 'incomparable';
}

const isCurrency = (symbol: string | null): boolean => symbol !== null && /^[A-Z]{3}$/.test(symbol);

const scaled = (m: Measure, by: Rational): Measure => ({
  ...m,
  low: m.low && times(m.low, by),
  high: m.high && times(m.high, by),
});

const sameEnd = (a: Rational | null, b: Rational | null): boolean => (a && b ? order(a, b) === 0 : a === b);
const sameEnds = (a: Measure, b: Measure): boolean => sameEnd(a.low, b.low) && sameEnd(a.high, b.high);

function compareMeasures(a: Measure, b: Measure): QuantityRelation {
  const converting = a.unit !== b.unit || a.share !== b.share;
  if (sameEnds(a, b)) return hedgesAgree(a.hedge, b.hedge) ? (converting ? 'converted' : 'equal') : 'compatible';
  const tolerance = converting ? plus(a.converted, b.converted) : larger(a.round, b.round);
  if (within(a, b, tolerance))
    return hedgesAgree(a.hedge, b.hedge) ? (converting ? 'converted' : 'rounded') : 'compatible';
  const isPoint = (m: Measure): boolean => sameEnd(m.low, m.high);
  if (isPoint(a) && isPoint(b) && a.hedge === b.hedge && a.hedge !== 'approximate') return 'different';
  return compareBounds(bounds(a), bounds(b), larger(a.stated, b.stated));
}

/** An unqualified number and a qualified one do not say the same, but they do not contradict each other. */
const hedgesAgree = (a: Hedge | null, b: Hedge | null): boolean =>
  a === b || a === 'approximate' || b === 'approximate';

function within(a: Measure, b: Measure, tolerance: Rational): boolean {
  const close = (x: Rational | null, y: Rational | null): boolean =>
    x && y ? isAtMost(absolute(minus(x, y)), tolerance) : x === y;
  return close(a.low, b.low) && close(a.high, b.high);
}

interface Bounds {
  readonly low: Rational | null;
  readonly high: Rational | null;
}

const TENTH = rational(1n, 10n);

/** What the hedge allows: a tenth to either side of "about"; no upper end after "more than". */
function bounds(m: Measure): Bounds {
  switch (m.hedge) {
    case 'minimum':
      return { low: m.low, high: null };
    case 'maximum':
      return { low: null, high: m.high };
    case 'approximate':
      return {
        low: m.low && minus(m.low, times(absolute(m.low), TENTH)),
        high: m.high && plus(m.high, times(absolute(m.high), TENTH)),
      };
    case null:
      return { low: m.low, high: m.high };
  }
}

const TWO = rational(2n);

/**
 * Contained in the other is compatible; apart is different. An open end reaches only to twice (half) its bound: "more
 * than 100" neither contradicts 5,000 nor is borne out by it.
 */
function compareBounds(a: Bounds, b: Bounds, tolerance: Rational): QuantityRelation {
  if (isBelow(a.high, b.low, tolerance) || isBelow(b.high, a.low, tolerance)) return 'different';
  const far = (open: Bounds, other: Bounds): boolean =>
    (open.high === null && open.low !== null && other.low !== null && !isAtMost(other.low, times(open.low, TWO))) ||
    (open.low === null && open.high !== null && other.high !== null && !isAtMost(open.high, times(other.high, TWO)));
  if (far(a, b) || far(b, a)) return 'incomparable';
  return contains(a, b, tolerance) || contains(b, a, tolerance) || isOpen(a) || isOpen(b) ? 'compatible' : 'different';
}

const isOpen = ({ low, high }: Bounds): boolean => low === null || high === null;

const isBelow = (a: Rational | null, b: Rational | null, tolerance: Rational): boolean =>
  a !== null && b !== null && order(plus(a, tolerance), b) < 0;

const contains = (outer: Bounds, inner: Bounds, tolerance: Rational): boolean =>
  !isBelow(inner.low ?? inner.high, outer.low, tolerance) && !isBelow(outer.high, inner.high ?? inner.low, tolerance);
