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
      const last = quotations[quotations.length - 1];
      if (last && goesOn(source.text, last, candidate.rule, spans, candidate.speaker.length > 0)) {
        const span = { start: last.spans[0]!.start, end: spans[0]!.end };
        quotations[quotations.length - 1] = {
          ...last,
          form: last.form === candidate.form ? last.form : 'mixed',
          spans: [span],
          text: source.text.slice(span.start, span.end),
        };
        continue;
      }
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

/** Sentences in the subjunctive that follow one another are one report. */
const goesOn = (text: string, last: Quotation, rule: string, spans: readonly Span[], named: boolean): boolean =>
  rule === 'free-subjunctive' &&
  last.rule === rule &&
  !named &&
  spans.length === 1 &&
  last.spans.length === 1 &&
  /^[\s.!?…“”"]{0,8}$/u.test(text.slice(last.spans[0]!.end, Math.min(spans[0]!.start, last.spans[0]!.end + 9)));

/** The first name that stands wholly in one of the spans; names are in text order. */
function nameOf(spans: readonly Span[], names: readonly NameMention[]): string | null {
  for (const { start, end } of spans) {
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (names[middle]!.span.start < start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < names.length && names[i]!.span.start < end; i++)
      if (names[i]!.span.end <= end) return names[i]!.text;
  }
  return null;
}
