import type { CheckedStatement, Finding, Span, StatementStatus } from '../engine/index.ts';

export interface StatusSpan {
  readonly status: StatementStatus;
  readonly span: Span;
}

/**
 * What to underline, in text order and without overlaps: where one statement lies in another (a figure in a quotation),
 * the inner one has the place, as it has for a hover. The very words of a finding have its status, whatever the statement
 * has that they stand in.
 */
export function underlines(
  checked: readonly CheckedStatement[],
  findings: readonly Finding[] = [],
): readonly StatusSpan[] {
  const spans = [
    ...checked.flatMap(({ status, statement }) => statement.spans.map((span) => ({ status, span }))),
    ...findings.map(({ status, span }) => ({ status, span })),
  ]
    .filter(({ span }) => span.start < span.end)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const result: StatusSpan[] = [];
  const open: StatusSpan[] = [];
  let at = 0;
  const draw = (to: number, status: StatementStatus): void => {
    if (to > at) result.push({ status, span: { start: at, end: to } });
    at = Math.max(at, to);
  };
  const closeUpTo = (offset: number): void => {
    for (let top = open.at(-1); top && top.span.end <= offset; top = open.at(-1)) {
      draw(top.span.end, top.status);
      open.pop();
    }
  };
  for (const next of spans) {
    closeUpTo(next.span.start);
    const top = open.at(-1);
    if (top) draw(next.span.start, top.status);
    at = Math.max(at, next.span.start);
    open.push(next);
  }
  closeUpTo(Number.POSITIVE_INFINITY);
  return result;
}
