import type { SourceReading, Span } from '../../engine/index.ts';
import { oneLine } from '../../features/escapeMarkdown.ts';
import { tellingMatches } from '../../features/navigation.ts';
import { statementAtCursor } from '../../features/statementAtCursor.ts';
import type { CompareResult, EvidenceParams } from '../../protocol/messages.ts';
import { readingOf, type ServerContext } from '../ServerContext.ts';

/** The passage of a statement and that of its first evidence, to be laid side by side. */
export const answerCompare =
  (context: ServerContext) =>
  ({ textDocument, position }: EvidenceParams): CompareResult | null => {
    const { converter, messages, workspace } = context;
    const reading = readingOf(context, textDocument.uri);
    const { engine } = workspace;
    const statement = reading && statementAtCursor(engine, reading.uri, converter.offset(reading, position));
    if (!reading || !statement) return null;
    const [match] = tellingMatches(engine.checkStatement(reading.uri, statement));
    const other = match && engine.reading(match.uri);
    const side = (source: SourceReading, spans: readonly Span[]): CompareResult['here'] => {
      const passage = passageAround(source, spans);
      return {
        name: messages.editor.placeName(workspace.nameOf(source.uri), converter.range(source, passage).start.line + 1),
        text: sentenceLines(source, passage),
      };
    };
    return { here: side(reading, statement.spans), there: match && other ? side(other, match.spans) : null };
  };

/** A line a sentence: what is the same in both passages comes to lie side by side, and what differs in a sentence within it. */
function sentenceLines({ sentences, text }: SourceReading, { start, end }: Span): string {
  const cuts = sentences.flatMap((sentence) =>
    sentence.start > start && sentence.start < end ? [sentence.start] : [],
  );
  return [start, ...cuts].map((from, i) => oneLine(text.slice(from, cuts[i] ?? end)).trim()).join('\n');
}

/** The paragraphs that the spans lie in, so that a reader sees what stands around them. */
function passageAround({ paragraphs, text }: SourceReading, spans: readonly Span[]): Span {
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? text.length;
  const within = paragraphs.filter(({ span }) => span.start < end && start < span.end);
  return {
    start: Math.min(start, within[0]?.span.start ?? start),
    end: Math.max(end, within.at(-1)?.span.end ?? end),
  };
}
