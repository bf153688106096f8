import type { CheckedStatement, Match, Span } from '../engine/index.ts';
import { hasMovedOn } from './relationName.ts';

/** A place in a file, offsets in UTF-16 units. */
export interface FilePlace {
  readonly uri: string;
  readonly span: Span;
}

/**
 * The matches that bear a statement out or contradict it: the place that a finding names first, then what else
 * contradicts, otherwise best first. A count that a story of another day has brought up to date is shown too.
 */
export function tellingMatches({ matches, findings }: CheckedStatement): readonly Match[] {
  const against = findings.flatMap(({ status, evidence }) => (status === 'conflicting' ? evidence : []));
  const weight = ({ uri, spans, relation }: Match): number => {
    const named = against.findIndex(
      (one) => one.uri === uri && spans.some(({ start, end }) => start <= one.span.end && one.span.start <= end),
    );
    return named === 0 ? 2 : named > 0 || relation === 'conflict' ? 1 : 0;
  };
  const telling = matches.filter((match) => match.relation !== 'related' || hasMovedOn(match));
  return telling.toSorted((a, b) => weight(b) - weight(a));
}

/** Where a statement is borne out or contradicted, in the same order. What is only related is no evidence. */
export const evidencePlaces = (checked: CheckedStatement): readonly FilePlace[] =>
  tellingMatches(checked).flatMap(matchPlace);

function matchPlace({ uri, spans }: Match): FilePlace[] {
  const first = spans[0];
  return first ? [{ uri, span: { start: first.start, end: spans.at(-1)?.end ?? first.end } }] : [];
}

/** One statement with those that lie in it. */
export interface OutlineEntry {
  readonly checked: CheckedStatement;
  readonly whole: Span;
  readonly inner: readonly OutlineEntry[];
}

/** The statements of a file as a tree, in text order. */
export function outline(checked: readonly CheckedStatement[]): readonly OutlineEntry[] {
  interface Open extends OutlineEntry {
    readonly inner: Open[];
  }
  const entries: Open[] = checked
    .flatMap((one) => {
      const first = one.statement.spans[0];
      const last = one.statement.spans.at(-1);
      return first && last ? [{ checked: one, whole: { start: first.start, end: last.end }, inner: [] }] : [];
    })
    .sort((a, b) => a.whole.start - b.whole.start || b.whole.end - a.whole.end);
  const roots: Open[] = [];
  const open: Open[] = [];
  for (const entry of entries) {
    while (open.length > 0 && (open.at(-1)?.whole.end ?? 0) < entry.whole.end) open.pop();
    (open.at(-1)?.inner ?? roots).push(entry);
    open.push(entry);
  }
  return roots;
}
