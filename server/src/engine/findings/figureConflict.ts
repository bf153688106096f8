import { hull } from '../text/Span.ts';
import type { Figure } from '../statements/Statement.ts';
import { compareFigures, figureLooksLike } from '../matching/compareFigures.ts';
import type { Match } from '../matching/Match.ts';
import type { Finding } from './Finding.ts';

/** Relations that bear a statement out. */
export const bearsOut = ({ relation }: Match): boolean => relation !== 'conflict' && relation !== 'related';

/**
 * `figure-conflict` or, for dates and times, `date-conflict`: a source states the same fact with another value, and none
 * states it with this one; or one does, and the other has the passage from the same text with another value, so that the
 * sources are at odds. A source that is coarser than either (`late May`) agrees with both and settles nothing.
 */
export function figureConflict(
  figure: Figure,
  matches: readonly Match[],
  publishedOf: (uri: string) => string | null,
): Finding | null {
  if (figure.ambiguous) return null;
  const against = matches.filter(({ relation }) => relation === 'conflict');
  if (against.length === 0) return null;
  const agreeing = matches.filter((match) => bearsOut(match) && !against.some((other) => isCoarser(match, other)));
  const settled = new Set(agreeing.map(({ uri }) => uri));
  // A file that has this value too explains the other one itself.
  // Sources are at odds over what each states by itself, not over what was merely put in another form.
  const isPlain = (other: Match['statement']): boolean =>
    other?.kind === 'figure' && compareFigures(figure, other, false) === 'conflict';
  const latest = [...settled].map((uri) => publishedOf(uri) ?? '').reduce((a, b) => (a > b ? a : b), '');
  // So does a later source that has this value: the other one was overtaken.
  const isOvertaken = (uri: string): boolean => (publishedOf(uri) ?? '~') < latest;
  const conflicts = against.filter(
    ({ uri, copy, statement }) =>
      !settled.has(uri) && (agreeing.length === 0 || (copy && !isOvertaken(uri) && isPlain(statement))),
  );
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
    reasons: [
      agreeing.length === 0
        ? { rule: 'no-source-agrees', detail: String(conflicts.length) }
        : { rule: 'sources-disagree', detail: String(settled.size) },
      ...first.reasons,
    ],
    sureness: first.score,
  };
}

/** Whether what agrees is so coarse that it agrees with the value of `other` as well. */
function isCoarser(agreeing: Match, other: Match): boolean {
  if (agreeing.relation !== 'rounded' || agreeing.statement?.kind !== 'figure' || other.statement?.kind !== 'figure')
    return false;
  const relation = compareFigures(other.statement, agreeing.statement, false);
  return relation !== null && relation !== 'conflict';
}
