import { shiftSpan, type Span } from '../../text/Span.ts';
import type { SourceText } from '../../text/SourceText.ts';
import type { NameMention } from '../NameMention.ts';
import type { PlacedParagraph } from '../PlacedParagraph.ts';
import type { Mention, Quotation } from '../Statement.ts';

/** The quotations of a file: marks paired over paragraphs, speakers resolved by their neighbours. */
export function resolveQuotations(
  source: SourceText,
  paragraphs: readonly PlacedParagraph[],
  names: readonly NameMention[],
): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let before: Mention | null = null;
  const mention = (spans: readonly Span[]): Mention | null =>
    spans.length === 0
      ? null
      : {
          spans,
          text: spans.map(({ start, end }) => source.text.slice(start, end)).join(' '),
          name: nameOf(spans, names),
        };
  for (const paragraph of paragraphs) {
    if (paragraph.furniture) continue;
    const shift = (spans: readonly Span[]): Span[] => spans.map((span) => shiftSpan(span, paragraph.span.start));
    for (const candidate of paragraph.reading.speech.candidates) {
      const spans = shift(candidate.spans);
      const speaker: Mention | null = mention(shift(candidate.speaker)) ?? (candidate.continues ? before : null);
      if (speaker) before = speaker;
      quotations.push({
        kind: 'quote',
        form: candidate.form,
        spans,
        text: spans.map(({ start, end }) => source.text.slice(start, end)).join(' … '),
        speaker,
        cue: mention(shift(candidate.cue)),
        addressee: mention(shift(candidate.addressee)),
        rule: candidate.rule,
      });
    }
  }
  return quotations;
}

const nameOf = (spans: readonly Span[], names: readonly NameMention[]): string | null =>
  names.find((name) => spans.some(({ start, end }) => start <= name.span.start && name.span.end <= end))?.text ?? null;
