import { type Decimal, decimal } from '../../values/Decimal.ts';
import type { FigureValue } from '../../values/FigureValue.ts';

export interface NumberRead {
  readonly value: FigureValue;
  readonly end: number;
  /** Digits alone, as a year or a day is written. */
  readonly plain: boolean;
  readonly ordinal: boolean;
  /** Power of ten of a scale that was named (`Millionen`), 0 without one; the first end of a range may borrow it. */
  readonly scale: number;
  readonly words: boolean;
}

export const exact = (number: Decimal): FigureValue => ({ kind: 'exact', number });

/** Two and three quarters of a million: an exact decimal where there is one, a fraction of whole numbers otherwise. */
export function ratio(numerator: number, denominator: number, exponent = 0): FigureValue | null {
  for (let places = 0, scaled = numerator; places < 7; places++, scaled *= 10)
    if (scaled % denominator === 0) {
      const number = decimal(scaled / denominator, exponent - places);
      return number && exact(number);
    }
  const top = numerator * 10 ** exponent;
  return Number.isSafeInteger(top) ? { kind: 'fraction', numerator: top, denominator } : null;
}

/** A whole number in words keeps as precision what it names: `zwei Millionen` is 2 × 10^6. */
export function trimmed(value: number): Decimal | null {
  let exponent = 0;
  let rest = value;
  while (rest !== 0 && rest % 10 === 0) {
    rest /= 10;
    exponent++;
  }
  return decimal(rest, exponent);
}
