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

/**
 * What spoke for putting two places side by side, or for raising a finding. `detail` in brackets; a share runs from 0 to 1.
 *
 * - `copied-passage`, `aligned-passage`: the sentences around are a copy, or run alongside each other (share in common)
 * - `same-subject`: what the two sentences are about is the same (share, weighed by how telling each term is)
 * - `terms-in-common`: found by its words alone (score)
 * - `words-in-common`: the words of two quotations (share of the shorter)
 * - `speakers`: who speaks here and there (`same`, `different`, `unknown`)
 * - `values`: how the two values relate (`equal`, `rounded`, `converted`, `different`)
 * - `moved-on`: a story of another day has another count or estimate (`later`, `earlier`: that of the other file)
 * - `changed-in-copy`: the place at which a copy differs (`negation`, `modality`, `number`, `wording`, `function`)
 * - `name-exchanged`: another name in a passage that is otherwise a copy (share in common)
 * - `spelling`: how far the spelling is from one in the sources (`changed`, `lost`, `added`, `swapped`)
 * - `no-source-agrees`: how many places were compared and none bears it out (a number)
 * - `sources-disagree`: how many files bear it out, while another that has the passage too does not (a number)
 * - `own-conversion`, `own-speed`, `own-age`, `own-weekday`: the file itself has both values
 * - `no-match`: nothing was found
 */
export type Rule =
  | 'copied-passage'
  | 'aligned-passage'
  | 'same-subject'
  | 'terms-in-common'
  | 'words-in-common'
  | 'speakers'
  | 'values'
  | 'moved-on'
  | 'changed-in-copy'
  | 'name-exchanged'
  | 'spelling'
  | 'no-source-agrees'
  | 'sources-disagree'
  | 'own-conversion'
  | 'own-speed'
  | 'own-age'
  | 'own-weekday'
  | 'no-match';

/** One rule that spoke, and what it saw; `detail` is never shown as it is. */
export interface MatchReason {
  readonly rule: Rule;
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
