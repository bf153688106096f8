import type { LanguagePack } from '../language/LanguagePack.ts';
import type { ParagraphReading } from './readParagraph.ts';
import type { Paragraph } from './SourceReading.ts';

/** A paragraph with its place: what every step above the paragraph works on. */
export interface PlacedParagraph extends Paragraph {
  readonly pack: LanguagePack;
  readonly text: string;
  readonly reading: ParagraphReading;
}
