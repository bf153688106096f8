import type { Decimal } from './Decimal.ts';

/** An exact fraction; `denominator` is positive. Only for comparing: what a text states is kept as a Decimal. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const rational = (numerator: bigint, denominator = 1n): Rational =>
  denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };

export const ofDecimal = ({ significand, exponent }: Decimal): Rational =>
  exponent >= 0
    ? rational(BigInt(significand) * 10n ** BigInt(exponent))
    : rational(BigInt(significand), 10n ** BigInt(-exponent));

export const plus = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const minus = (a: Rational, b: Rational): Rational => plus(a, rational(-b.numerator, b.denominator));

export const times = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator);

/** `b` must not be zero. */
export const over = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator, a.denominator * b.numerator);

export const absolute = (a: Rational): Rational => (a.numerator < 0n ? rational(-a.numerator, a.denominator) : a);

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function order(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const isAtMost = (a: Rational, b: Rational): boolean => order(a, b) <= 0;
export const smaller = (a: Rational, b: Rational): Rational => (order(a, b) <= 0 ? a : b);
export const larger = (a: Rational, b: Rational): Rational => (order(a, b) >= 0 ? a : b);
