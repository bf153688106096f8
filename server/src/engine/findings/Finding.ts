import type { MatchReason } from '../matching/Match.ts';
import type { Span } from '../text/Span.ts';

export type FindingCode =
  | 'figure-conflict'
  | 'date-conflict'
  | 'unit-inconsistent'
  | 'quote-altered'
  | 'speaker-conflict'
  | 'name-variant'
  | 'uncorroborated';

export type StatementStatus = 'corroborated' | 'variant' | 'conflicting' | 'uncorroborated' | 'unchecked';

/** A place in another file (or, for `unit-inconsistent`, in this one) that bears on a finding. */
export interface Evidence {
  readonly uri: string;
  readonly span: Span;
  readonly text: string;
}

/**
 * One thing to show a person. `written` is what the article has and `expected` what the evidence has, both as written;
 * the sentence around them comes from the message catalogues.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly span: Span;
  readonly status: StatementStatus;
  readonly written: string;
  readonly expected: string | null;
  /** Names the kind of difference where it is recognised: `million-billion`, `percent-points`, `digits-swapped`, `negation` … */
  readonly looksLike: string | null;
  readonly evidence: readonly Evidence[];
  /** The rules that spoke, the one that raised it first. */
  readonly reasons: readonly MatchReason[];
  /** 0 to 1: how surely the places that were compared are about the same; 1 for what a file says against itself. */
  readonly sureness: number;
}

export type UncheckedReason =
  | 'reading'
  | 'stopped'
  | 'no-anchor-date'
  | 'unreadable-source'
  | 'unknown-language'
  | 'ambiguous'
  | 'vague'
  | 'no-sources'
  | 'ignored';

/** Not checked is not nothing found. */
export type Checked =
  | {
      readonly state: 'checked';
      readonly findings: readonly Finding[];
      /** What people have left out of `findings`; the engine by itself leaves nothing out. */
      readonly ignored?: readonly Finding[];
    }
  | { readonly state: 'unchecked'; readonly reason: UncheckedReason };
