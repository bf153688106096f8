import { indexLines, type Engine, type LineIndex, type Span } from '../../engine/index.ts';
import { oneLine } from '../escapeMarkdown.ts';
import { sentenceAround } from '../sentenceAround.ts';
import { shorten, shortenStart } from '../shorten.ts';
import type { Piece } from '../showDifferences.ts';
import { withoutEmphasis } from '../withoutEmphasis.ts';
import type { Places } from './ReportInput.ts';

/** UTF-16 code units of a sentence that are shown before and after what counts. */
const AROUND = 120;

/** Places by line and column; a file's lines are counted once, and an unreadable file has one empty line. */
export function lookUpPlaces(engine: Engine, fileName: (uri: string) => string): Places {
  const lines = new Map<string, LineIndex>();
  const linesOf = (uri: string): LineIndex => {
    const known = lines.get(uri) ?? indexLines(engine.reading(uri)?.text ?? '');
    lines.set(uri, known);
    return known;
  };
  return {
    place(uri, { start, end }) {
      const from = linesOf(uri).positionAt(start);
      const to = linesOf(uri).positionAt(end);
      return {
        uri,
        file: fileName(uri),
        line: from.line + 1,
        column: from.character + 1,
        endLine: to.line + 1,
        endColumn: to.character + 1,
        start,
        end,
      };
    },
    excerpt(uri, { start, end }) {
      const reading = engine.reading(uri);
      if (!reading) return { before: '', text: '', after: '' };
      const sentence = sentenceAround(reading, start) ?? { start, end };
      return {
        before: shortenStart(oneLine(reading.text.slice(Math.min(sentence.start, start), start)), AROUND),
        text: oneLine(reading.text.slice(start, end)),
        after: shorten(oneLine(reading.text.slice(end, Math.max(sentence.end, end))), AROUND),
      };
    },
    sentence: (uri, offset) => sentenceAt(uri, offset) ?? { start: offset, end: offset },
    passage(uri, spans) {
      const marked = spans.toSorted((a, b) => a.start - b.start);
      const [first, last] = [marked[0], marked.at(-1)];
      const text = engine.reading(uri)?.text;
      if (!first || !last || text === undefined) return [];
      const pieces: Piece[] = [];
      const shown = (words: string): string => oneLine(withoutEmphasis(uri, words));
      const push = (kind: Piece['kind'], words: string): void => {
        if (words !== '') pieces.push({ kind, text: words });
      };
      const from = Math.min(sentenceAt(uri, first.start)?.start ?? first.start, first.start);
      push('same', shortenStart(shown(text.slice(from, first.start)), AROUND));
      let at = first.start;
      for (const { start, end } of marked) {
        if (end <= at) continue;
        push('same', shown(text.slice(at, start)));
        push('there', shown(text.slice(Math.max(start, at), end)));
        at = end;
      }
      const to = Math.max(sentenceAt(uri, last.end - 1)?.end ?? at, at);
      push('same', shorten(shown(text.slice(at, to)), AROUND));
      return pieces;
    },
  };

  function sentenceAt(uri: string, offset: number): Span | undefined {
    const reading = engine.reading(uri);
    return reading ? sentenceAround(reading, offset) : undefined;
  }
}
