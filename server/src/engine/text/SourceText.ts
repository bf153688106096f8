import type { Span } from './Span.ts';

/** What a file says of itself in front matter or in a header that is marked as one. */
export interface Masthead {
  /** The date of publication as EDTF (ISO 8601-2), or null where none is stated. */
  readonly published: string | null;
  /** Credit as written (`AFP`, `Reuters`), or null. */
  readonly credit: string | null;
  /** A BCP 47 language tag, or null. */
  readonly language: string | null;
}

/** What a reader has to say about a text: carried beside it, never thrown. */
export type ReaderNote =
  | { readonly code: 'decoded-as'; readonly encoding: string }
  | { readonly code: 'undecodable-bytes'; readonly count: number }
  | { readonly code: 'markup-not-read'; readonly reason: 'too-large' };

/**
 * One immutable file text. `prose` has exactly the length of `text`, with everything that is not running text (Markdown
 * syntax, front matter, HTML) blanked by spaces, so that every offset (UTF-16 code units, a byte order mark not counted)
 * means the same place in both. The engine reads `prose` and shows `text`.
 */
export interface SourceText {
  readonly uri: string;
  readonly text: string;
  readonly prose: string;
  /** Block quotations of the markup, in text order; a plain text has none. */
  readonly blockQuotes: readonly Span[];
  readonly masthead: Masthead;
  readonly notes: readonly ReaderNote[];
}

export const noMasthead: Masthead = { published: null, credit: null, language: null };

/** A plain text, all of it prose. */
export const plainText = (uri: string, text: string, notes: readonly ReaderNote[] = []): SourceText => ({
  uri,
  text,
  prose: text,
  blockQuotes: [],
  masthead: noMasthead,
  notes,
});
