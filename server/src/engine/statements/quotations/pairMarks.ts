import type { Span } from '../../text/Span.ts';
import type { QuoteMark } from './QuoteMark.ts';

/** A stretch in quotation marks; the span includes the marks. */
export interface QuotedStretch {
  readonly span: Span;
  readonly inner: Span;
  readonly single: boolean;
  /** It began in an earlier paragraph: no opening mark here. */
  readonly openStart: boolean;
  /** No closing mark in this paragraph. */
  readonly openEnd: boolean;
}

/** Single marks further apart than this are apostrophes, however they look. */
const LONGEST_SINGLE = 700;

/**
 * Pairs the marks of one paragraph with a stack, whatever characters they are, so that a wrong pair (“…“, „…") still is one.
 * Answers the outermost stretches in text order. A closing mark with no opening one before it is kept as `openStart`, a last
 * opening mark that nothing closes as `openEnd`; every other mark without a partner is dropped. Linear.
 */
export function pairMarks(marks: readonly QuoteMark[], length: number): readonly QuotedStretch[] {
  const stack: QuoteMark[] = [];
  const pairs: QuotedStretch[] = [];
  let doubles = 0;
  for (const mark of marks) {
    if (mark.single) {
      pairSingle(mark, stack, pairs);
      continue;
    }
    if (mark.closes && (doubles > 0 || !mark.opens)) {
      while (stack.length && stack[stack.length - 1]!.single) stack.pop();
      const open = stack.pop();
      if (open) {
        doubles--;
        pairs.push(stretch(open, mark));
      } else if (pairs.length === 0 && !mark.measure) {
        const span = { start: 0, end: mark.end };
        pairs.push({ span, inner: { start: 0, end: mark.start }, single: false, openStart: true, openEnd: false });
      }
    } else if (mark.opens) {
      stack.push(mark);
      doubles++;
    }
  }
  const last = stack.findLast((mark) => !mark.single);
  const closed = pairs[pairs.length - 1];
  if (last && (!closed || closed.span.end <= last.start))
    pairs.push({
      span: { start: last.start, end: length },
      inner: { start: last.end, end: length },
      single: false,
      openStart: false,
      openEnd: true,
    });
  return outermost(pairs);
}

const stretch = (open: QuoteMark, close: QuoteMark): QuotedStretch => ({
  span: { start: open.start, end: close.end },
  inner: { start: open.end, end: close.start },
  single: open.single,
  openStart: false,
  openEnd: false,
});

function pairSingle(mark: QuoteMark, stack: QuoteMark[], pairs: QuotedStretch[]): void {
  const top = stack[stack.length - 1];
  if (mark.closes && top?.single) {
    stack.pop();
    if (mark.start - top.start <= LONGEST_SINGLE) pairs.push(stretch(top, mark));
  } else if (mark.opens && !top?.single) stack.push(mark);
  else if (mark.opens && top?.single) {
    stack.pop();
    stack.push(mark);
  }
}

function outermost(pairs: readonly QuotedStretch[]): readonly QuotedStretch[] {
  if (pairs.length < 2) return pairs;
  const sorted = follow(pairs)
    ? pairs
    : [...pairs].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const outer: QuotedStretch[] = [];
  let reach = 0;
  for (const pair of sorted) {
    if (pair.span.start < reach) continue;
    outer.push(pair);
    reach = pair.span.end;
  }
  return outer;
}

/** Whether each begins behind the one before, as all do where none stands in another. */
function follow(pairs: readonly QuotedStretch[]): boolean {
  for (let i = 1; i < pairs.length; i++) if (pairs[i]!.span.start <= pairs[i - 1]!.span.start) return false;
  return true;
}
