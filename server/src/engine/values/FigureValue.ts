import type { Decimal } from './Decimal.ts';

export type FigureType =
  | 'count'
  | 'ordinal'
  | 'percent'
  | 'money'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'duration'
  | 'age'
  | 'date'
  | 'time'
  | 'range'
  | 'ratio'
  | 'number';

/** How a text qualifies a value: `rund, about` · `mindestens, more than` · `höchstens, up to`. */
export type Hedge = 'approximate' | 'minimum' | 'maximum';

/** What a figure states and no more: what the text does not say is null, never a guess. */
export type FigureValue =
  | { readonly kind: 'exact'; readonly number: Decimal }
  /** `20 bis 30`; an open end is null. */
  | { readonly kind: 'range'; readonly low: Decimal | null; readonly high: Decimal | null }
  /** A score, a vote or "eight of 10", in the text's order. */
  | { readonly kind: 'pair'; readonly first: Decimal; readonly second: Decimal }
  /** `ein Drittel`, `half`: numerator over denominator, both whole. */
  | { readonly kind: 'fraction'; readonly numerator: number; readonly denominator: number }
  /**
   * A calendar date or time as EDTF (ISO 8601-2), as far as the text and a known anchor say. `relative` is the key under
   * which the text gave it, where only the anchor made a date of it.
   */
  | { readonly kind: 'date'; readonly edtf: string; readonly relative: string | null }
  /** A date that hangs on an anchor which is not known: `weekday:2` (Monday is 1), `day:-1`, `week:-1`, `month:0`. */
  | {
      readonly kind: 'relative';
      readonly relative: string;
      /** What the text says of a named weekday: the last (-1), this (0) or the next (1) one; null where it says nothing. */
      readonly turn: -1 | 0 | 1 | null;
      /** The time of day that stands with it, as EDTF: `T20:00`, `T10/T12`. */
      readonly time?: string;
    }
  /** `mehrere`, `dozens`, `Fußballfelder`. */
  | { readonly kind: 'vague' };

/** What a figure says, without where it says it. */
export interface Quantity {
  readonly type: FigureType;
  readonly value: FigureValue;
  /** A UCUM symbol, `%`, `pp`, an ISO 4217 code, or null. */
  readonly unit: string | null;
  readonly hedge: Hedge | null;
}
