import type { Span } from '../text/Span.ts';
import type { NameKind } from '../statements/NameMention.ts';

/** One spelling of a name, with every place where it stands. */
export interface NameVariant {
  readonly text: string;
  readonly places: readonly { readonly uri: string; readonly span: Span }[];
}

/** One person, organisation or place with all its spellings, the most frequent first. */
export interface NameGroup {
  readonly name: string;
  readonly kind: NameKind;
  readonly variants: readonly NameVariant[];
}
