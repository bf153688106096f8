import type { Position, Range } from 'vscode-languageserver';
import { indexLines, type LineIndex, type SourceReading, type Span } from '../engine/index.ts';

/** Between offsets and LSP positions; the line indices of texts are kept as long as the texts. */
export interface Converter {
  range(reading: SourceReading, span: Span): Range;
  offset(reading: SourceReading, position: Position): number;
}

export function makeConverter(): Converter {
  const indices = new WeakMap<SourceReading, LineIndex>();
  const indexOf = (reading: SourceReading): LineIndex => {
    const known = indices.get(reading);
    if (known) return known;
    const index = indexLines(reading.text);
    indices.set(reading, index);
    return index;
  };
  return {
    range(reading, { start, end }) {
      const index = indexOf(reading);
      return { start: index.positionAt(start), end: index.positionAt(end) };
    },
    offset(reading, { line, character }) {
      const index = indexOf(reading);
      const start = index.lineStart(line);
      if (line >= index.lineCount) return reading.text.length;
      const next = line + 1 < index.lineCount ? index.lineStart(line + 1) : reading.text.length;
      return Math.min(start + Math.max(character, 0), next);
    },
  };
}
