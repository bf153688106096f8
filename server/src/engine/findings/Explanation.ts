import type { Difference, MatchReason, Relation } from '../matching/Match.ts';
import type { Span } from '../text/Span.ts';
import type { FindingCode } from './Finding.ts';

/** Two places that were laid side by side; offsets are UTF-16, each into its own file. */
export interface ComparedPlaces {
  readonly here: Span;
  readonly uri: string;
  readonly there: Span;
  /** The words of either, as written. */
  readonly written: string;
  readonly evidence: string;
}

/** What differs between them, as written; empty where one side has nothing. */
export interface ExplainedDifference {
  readonly kind: Difference['kind'];
  readonly written: string;
  readonly evidence: string;
}

/** Why a match or a finding is shown: what was aligned, what differs, which rules spoke, how sure it is. Plain data. */
export interface Explanation {
  /** How the two relate, or what was found. */
  readonly verdict: Relation | FindingCode;
  /** 0 to 1. */
  readonly sureness: number;
  readonly compared: readonly ComparedPlaces[];
  readonly differences: readonly ExplainedDifference[];
  /** The one that decided first. */
  readonly reasons: readonly MatchReason[];
}
