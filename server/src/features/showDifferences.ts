import type { Difference, SourceReading, Span } from '../engine/index.ts';
import { oneLine } from './escapeMarkdown.ts';
import { withoutEmphasis } from './withoutEmphasis.ts';
import { shorten, shortenStart } from './shorten.ts';

/** A stretch of evidence: `there` stands only in the other file (or is what counts in it), `here` only in the article. */
export interface Piece {
  readonly kind: 'same' | 'there' | 'here' | 'gap';
  readonly text: string;
}

/** How much of an unchanged stretch is shown beside a difference, unless it is told. */
const usualContext = 90;
/** A text that differs in more than this share is another wording altogether: marking every word helps nobody. */
const tooDifferent = 0.75;

/**
 * The other file's words with the differences marked, in its order. Long unchanged stretches are cut in the middle.
 * Offsets: `spans` and `there` into `other`, `here` into `article`.
 */
export function showDifferences(
  other: SourceReading,
  spans: readonly Span[],
  article: SourceReading,
  differences: readonly Difference[],
  context = usualContext,
): readonly Piece[] {
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const differing = differences.reduce((sum, { there }) => sum + there.end - there.start, 0);
  const shown = differing > length * tooDifferent ? [] : differences;
  const pieces: Piece[] = [];
  const push = (kind: Piece['kind'], text: string): void => {
    const tidy = oneLine(withoutEmphasis(kind === 'here' ? article.uri : other.uri, text));
    if (tidy !== '') pieces.push({ kind, text: tidy });
  };
  spans.forEach((span, i) => {
    if (i > 0) pieces.push({ kind: 'gap', text: ' … ' });
    let at = span.start;
    const inside = shown
      .filter(({ there }) => there.start >= span.start && there.end <= span.end)
      .toSorted((a, b) => a.there.start - b.there.start);
    for (const { here, there } of inside) {
      if (there.start < at) continue;
      push('same', other.text.slice(at, there.start));
      push('here', article.text.slice(here.start, here.end));
      push('there', other.text.slice(there.start, there.end));
      at = there.end;
    }
    push('same', other.text.slice(at, span.end));
  });
  const [first] = pieces;
  if (first) pieces[0] = { kind: first.kind, text: first.text.trimStart() };
  return abridge(
    pieces.filter(({ text }) => text !== ''),
    context,
  );
}

function abridge(pieces: readonly Piece[], context: number): readonly Piece[] {
  const marked = pieces.some(({ kind }) => kind === 'here' || kind === 'there');
  if (!marked) {
    const whole = pieces.map(({ text }) => text).join('');
    return whole.length > 3 * context ? [{ kind: 'same', text: shorten(whole, 3 * context) }] : pieces;
  }
  return pieces.map((piece, i): Piece => {
    const { kind, text } = piece;
    if (kind !== 'same' || text.length <= 2 * context) {
      return kind === 'same' ? piece : { kind, text: shorten(text, 3 * context) };
    }
    const first = i === 0;
    const last = i === pieces.length - 1;
    if (first) return { kind, text: shortenStart(text, context) };
    if (last) return { kind, text: shorten(text, context) };
    return { kind, text: `${shorten(text, context)} ${shortenStart(text, context)}`.replace('… …', '…') };
  });
}
