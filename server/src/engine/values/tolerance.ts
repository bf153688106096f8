import type { Decimal } from './Decimal.ts';
import { absolute, larger, ofDecimal, rational, smaller, times, type Rational } from './Rational.ts';

/**
 * Half a unit of the last place that is written: "2,5 Millionen" allows 50,000 to either side, "318" a half. This is the
 * precision that the text states beyond doubt.
 */
export const statedTolerance = ({ exponent }: Decimal): Rational =>
  ofDecimal({ significand: 5, exponent: exponent - 1 });

/**
 * What a round number may stand for where nothing is said of rounding: half a unit of its last digit that is no zero, but
 * never more than five per cent, two under 1,000 and nothing under 100, where people count one by one.
 */
export function roundTolerance(number: Decimal): Rational {
  const stated = statedTolerance(number);
  const size = absolute(ofDecimal(number));
  const share = size.numerator >= 1000n * size.denominator ? 5n : size.numerator >= 100n * size.denominator ? 2n : 0n;
  return larger(stated, smaller(lastDigitTolerance(number), times(size, rational(share, 100n))));
}

/**
 * The tolerance of a conversion: half a unit of the second significant digit or of the last digit that is no zero,
 * whichever is finer, since conversions are commonly rounded to two digits (1.000 Kilometer, 620 Meilen).
 */
export function conversionTolerance(number: Decimal): Rational {
  const digits = String(Math.abs(number.significand)).length;
  const second = ofDecimal({ significand: 5, exponent: number.exponent + Math.max(0, digits - 2) - 1 });
  return larger(statedTolerance(number), smaller(lastDigitTolerance(number), second));
}

function lastDigitTolerance({ significand, exponent }: Decimal): Rational {
  let rest = Math.abs(significand);
  let place = exponent;
  while (rest !== 0 && rest % 10 === 0) {
    rest /= 10;
    place++;
  }
  return ofDecimal({ significand: 5, exponent: place - 1 });
}
