import { shiftSpan } from '../../text/Span.ts';
import type { SourceText } from '../../text/SourceText.ts';
import { resolveDate } from '../../values/resolveDate.ts';
import type { PlacedParagraph } from '../PlacedParagraph.ts';
import type { Figure } from '../Statement.ts';
import { readConventions, withConvention, type Conventions } from './conventions.ts';

/**
 * Places each paragraph's figures in the file, settles numbers that two conventions read differently by the other numbers
 * of the file, and resolves relative dates where the date of publication is known.
 */
export function resolveFigures(
  source: SourceText,
  paragraphs: readonly PlacedParagraph[],
  published: string | null,
): readonly Figure[] {
  const conventions: Conventions = readConventions(paragraphs);
  return paragraphs.flatMap(({ span, furniture, reading, pack }) =>
    furniture
      ? []
      : reading.figures.map((figure): Figure => {
          const spans = figure.spans.map((s) => shiftSpan(s, span.start));
          const counted = figure.counted && {
            ...figure.counted,
            spans: figure.counted.spans.map((s) => shiftSpan(s, span.start)),
          };
          const settled = withConvention({ ...figure, spans, counted }, pack.numbers.decimal, conventions);
          const text = source.text.slice(spans[0]!.start, spans.at(-1)!.end);
          const value = published === null ? settled.value : resolveDate(settled.value, published, figure.tense);
          return { ...settled, text, value };
        }),
  );
}
