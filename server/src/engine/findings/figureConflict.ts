import { hull } from '../text/Span.ts';
import type { Figure } from '../statements/Statement.ts';
import { figureLooksLike } from '../matching/compareFigures.ts';
import type { Match } from '../matching/Match.ts';
import type { Finding } from './Finding.ts';

/** Relations that bear a statement out. */
export const bearsOut = ({ relation }: Match): boolean => relation !== 'conflict' && relation !== 'related';

/**
 * `figure-conflict` or, for dates and times, `date-conflict`: a source states the same fact with another value, and no
 * source states it with this one.
 */
export function figureConflict(figure: Figure, matches: readonly Match[]): Finding | null {
  if (figure.ambiguous || matches.some(bearsOut)) return null;
  const conflicts = matches.filter(({ relation }) => relation === 'conflict');
  const first = conflicts[0];
  if (!first) return null;
  const temporal = figure.type === 'date' || figure.type === 'time';
  return {
    code: temporal ? 'date-conflict' : 'figure-conflict',
    span: hull(figure.spans),
    status: 'conflicting',
    written: figure.text,
    expected: first.text,
    looksLike: first.statement?.kind === 'figure' ? figureLooksLike(figure, first.statement) : null,
    evidence: conflicts.map(({ uri, spans, text }) => ({ uri, span: hull(spans), text })),
    reasons: [{ rule: 'no-source-agrees', detail: String(conflicts.length) }, ...first.reasons],
    sureness: first.score,
  };
}
