import { shiftSpans } from '../../text/Span.ts';
import type { SourceText } from '../../text/SourceText.ts';
import { resolveDate } from '../../values/resolveDate.ts';
import type { PlacedParagraph } from '../PlacedParagraph.ts';
import type { Figure, Mention } from '../Statement.ts';
import { type Conventions, readConventions, withConvention } from './conventions.ts';

/**
 * Places each paragraph's figures in the file, settles numbers that two conventions read differently by the other numbers
 * of the file, and resolves relative dates where the date of publication is known.
 */
export function resolveFigures(
  source: SourceText,
  paragraphs: readonly PlacedParagraph[],
  published: string | null,
): Figure[] {
  const conventions: Conventions = readConventions(paragraphs);
  const figures: Figure[] = [];
  for (const { span, furniture, reading, pack } of paragraphs) {
    if (furniture) continue;
    for (const read of reading.figures) {
      const figure = withConvention(read, pack.numbers.decimal, conventions);
      const spans = shiftSpans(figure.spans, span.start);
      const counted = figure.counted && placed(figure.counted, span.start);
      const text = source.text.slice(spans[0]!.start, spans[spans.length - 1]!.end);
      const value = published === null ? figure.value : resolveDate(figure.value, published, figure.tense);
      figures.push({
        kind: 'figure',
        type: figure.type,
        spans,
        text,
        value,
        unit: figure.unit,
        hedge: figure.hedge,
        counted,
        change: figure.change,
        per: figure.per,
        tense: figure.tense,
        ambiguous: figure.ambiguous,
      });
    }
  }
  return figures;
}

const placed = ({ spans, text, name }: Mention, by: number): Mention => ({ spans: shiftSpans(spans, by), text, name });
