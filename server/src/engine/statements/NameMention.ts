import type { Span } from '../text/Span.ts';

export type NameKind = 'person' | 'organisation' | 'place' | 'unknown';
export type Gender = 'feminine' | 'masculine';

/** One occurrence of a name. */
export interface NameMention {
  readonly span: Span;
  /** As written, without title and function. */
  readonly text: string;
  readonly kind: NameKind;
  /** Title or function that stands with it (`Kremlsprecher`, `Professor an der …`), as written. */
  readonly title: string | null;
  /** Told by a title, an appositive or a listed given name; null where nothing tells. */
  readonly gender: Gender | null;
}
