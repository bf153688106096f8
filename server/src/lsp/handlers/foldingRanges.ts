import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { readingOf, type ServerContext } from '../ServerContext.ts';

/** Quotations that go over several lines can be folded. */
export const answerFoldingRanges =
  (context: ServerContext) =>
  ({ textDocument }: FoldingRangeParams): FoldingRange[] | null => {
    const reading = readingOf(context, textDocument.uri);
    if (!reading) return null;
    const seen = new Set<number>();
    return reading.statements.flatMap(({ kind, spans }) => {
      const [first, last] = [spans[0], spans.at(-1)];
      if (kind !== 'quote' || !first || !last) return [];
      const { start, end } = context.converter.range(reading, { start: first.start, end: last.end });
      if (end.line === start.line || seen.has(start.line)) return [];
      seen.add(start.line);
      return [{ startLine: start.line, endLine: end.line }];
    });
  };
