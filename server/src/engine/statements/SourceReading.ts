import type { Span } from '../text/Span.ts';
import type { ReaderNote } from '../text/SourceText.ts';
import type { NameMention } from './NameMention.ts';
import type { Statement } from './Statement.ts';

/** One paragraph's place and language. */
export interface Paragraph {
  readonly span: Span;
  readonly language: string;
  /** Page furniture: bylines, captions, credit lines, `Leave a Reply`. It is no evidence and holds no statement. */
  readonly furniture: boolean;
}

/** Everything that was read in one file; offsets are UTF-16 code units into its text. */
export interface SourceReading {
  readonly uri: string;
  readonly text: string;
  /** The language of most of the text, a pack's tag. */
  readonly language: string;
  /** Date of publication as EDTF, from front matter, a dateline, a header or a setting; never from the running text. */
  readonly published: string | null;
  /** Agencies and houses whose copy the file carries, by their usual name: `AFP`, `Reuters`. */
  readonly origins: readonly string[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Span[];
  readonly names: readonly NameMention[];
  /** In text order. */
  readonly statements: readonly Statement[];
  /** What the reader has to say: the encoding, what it could not decode, markup it did not read. */
  readonly notes: readonly ReaderNote[];
}
