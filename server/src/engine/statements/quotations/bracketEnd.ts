import { markAt, type Passage } from './Passage.ts';

/** The closing bracket of a short addition such as (CDU) that opens at token `open`, or -1. */
export function bracketEnd(passage: Passage, open: number, limit: number): number {
  for (let at = open + 1; at <= Math.min(limit, open + 8); at++) {
    const mark = markAt(passage, at);
    if (mark === ')' || mark === ']') return at;
    if (passage.quoteAt[at]! >= 0 || mark === '(' || mark === '[') return -1;
  }
  return -1;
}
