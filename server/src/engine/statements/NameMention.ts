import type { Span } from '../text/Span.ts';

export type NameKind = 'person' | 'organisation' | 'place' | 'unknown';
export type Gender = 'feminine' | 'masculine';

/** One occurrence of a name. */
export interface NameMention {
  readonly span: Span;
  /** As written, without title and function. */
  readonly text: string;
  /**
   * The name as far as the file gives it: without the ending of a genitive, and for a short later reference (`Lankov`)
   * the longer name that the file has for it (`Andrei Lankov`).
   */
  readonly name: string;
  readonly kind: NameKind;
  /** Title or function that stands before it (`Kremlsprecher`, `Sen.`), as written. */
  readonly title: string | null;
  /** The name with its title. */
  readonly titled: Span;
  /** Told by a title, an appositive or a listed given name; null where nothing tells. */
  readonly gender: Gender | null;
}
