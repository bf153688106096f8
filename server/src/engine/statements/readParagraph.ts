import type { Span } from '../text/Span.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';
import type { TaggedText } from '../language/TaggedText.ts';
import { isFurniture } from './isFurniture.ts';
import { scanFigures } from './figures/scanFigures.ts';
import { scanNames, type NamesReading } from './names/scanNames.ts';
import { scanSpeech, type SpeechReading } from './quotations/scanSpeech.ts';
import type { Figure } from './Statement.ts';

/** What can be read in a paragraph by itself; offsets count from its start, so that it holds wherever the paragraph stands. */
export interface ParagraphReading {
  readonly language: string;
  /** The language of the file that it was read in, which it gets where its own words tell none. */
  readonly fallback: string;
  /** Page furniture and no running text. */
  readonly furniture: boolean;
  readonly sentences: readonly Span[];
  readonly names: NamesReading;
  readonly figures: readonly Figure[];
  readonly speech: SpeechReading;
}

export function readParagraph(tagged: TaggedText, fallback: LanguagePack): ParagraphReading {
  const { text, pack } = tagged;
  const names = scanNames(tagged);
  return {
    language: pack.tag,
    fallback: fallback.tag,
    furniture: isFurniture(text, pack, names.mentions),
    sentences: tagged.sentences,
    names,
    figures: scanFigures(tagged),
    speech: scanSpeech(tagged, names.mentions),
  };
}
