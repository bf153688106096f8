/**
 * A number exactly as a text states it: `significand × 10^exponent`, both safe integers. The exponent keeps the precision
 * as written: "2.500.000" is 2500000 × 10^0, "2,5 Millionen" is 25 × 10^5, "3,50" is 350 × 10^-2.
 */
export interface Decimal {
  readonly significand: number;
  readonly exponent: number;
}

/** Null where `significand` or `exponent` is no safe integer: a number too long to be a figure of fact. */
export function decimal(significand: number, exponent = 0): Decimal | null {
  return Number.isSafeInteger(significand) && Number.isSafeInteger(exponent) && Math.abs(exponent) <= 64
    ? { significand, exponent }
    : null;
}

/** The nearest binary number, for output and rough comparison only. */
export const toNumber = ({ significand, exponent }: Decimal): number => Number(`${significand}e${exponent}`);
