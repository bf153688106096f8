import type { SourceText } from '../text/SourceText.ts';
import type { PlacedParagraph } from './PlacedParagraph.ts';

/** The date of publication as EDTF, from the masthead or a dateline; never from a caption or the running text. */
export function readPublished(source: SourceText, _paragraphs: readonly PlacedParagraph[]): string | null {
  return source.masthead.published;
}
