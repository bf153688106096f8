import type { Span } from '../text/Span.ts';
import type { Statement } from '../statements/Statement.ts';

export type Relation =
  'verbatim' | 'abridged' | 'variant' | 'paraphrase' | 'same-figure' | 'rounded' | 'converted' | 'conflict' | 'related';

/** How one stretch of words differs between a statement and its evidence. Offsets are UTF-16, each into its own file. */
export interface Difference {
  readonly kind: 'changed' | 'added' | 'missing';
  /** In the statement's file; empty span at the place where something is missing. */
  readonly here: Span;
  /** In the other file. */
  readonly there: Span;
}

/** Why two statements were put side by side, for explanation: a rule's name and what it saw. */
export interface MatchReason {
  readonly rule: string;
  readonly detail: string;
}

/** A place in another file that is about the same thing as a statement. */
export interface Match {
  readonly uri: string;
  readonly spans: readonly Span[];
  readonly text: string;
  /** The statement of the other file that is matched; null where it is a plain sentence. */
  readonly statement: Statement | null;
  /** 0 to 1; comparable among the matches of one statement. */
  readonly score: number;
  readonly relation: Relation;
  /** The two passages are copies of each other, so that a difference between them is an alteration. */
  readonly copy: boolean;
  readonly speaker: string | null;
  readonly origin: string | null;
  readonly differences: readonly Difference[];
  readonly reasons: readonly MatchReason[];
}
