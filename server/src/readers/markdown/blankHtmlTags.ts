import type { Span } from '../../engine/text/Span.ts';

const RAW = /^<(script|style|textarea|svg|math)(?=[\s>/])/i;

/** Calls `keep` for the stretches of an HTML block that are text: all but tags, comments, character references, scripts and styles. */
export function blankHtmlTags(text: string, { start, end }: Span, keep: (start: number, end: number) => void): void {
  let at = start;
  while (at < end) {
    const open = text.indexOf('<', at);
    const textEnd = open < 0 || open > end ? end : open;
    keepWithoutReferences(text, at, textEnd, keep);
    if (textEnd === end) return;
    at = afterTag(text, textEnd, end);
  }
}

function afterTag(text: string, open: number, end: number): number {
  if (text.startsWith('<!--', open)) return after(text, '-->', open, end);
  const raw = RAW.exec(text.slice(open, open + 12))?.[1];
  if (raw === undefined) return after(text, '>', open, end);
  const close = text.toLowerCase().indexOf(`</${raw.toLowerCase()}`, open);
  return close < 0 || close >= end ? end : after(text, '>', close, end);
}

function after(text: string, mark: string, from: number, end: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 || at >= end ? end : at + mark.length;
}

const REFERENCE = /&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/gi;

function keepWithoutReferences(
  text: string,
  start: number,
  end: number,
  keep: (start: number, end: number) => void,
): void {
  let from = start;
  for (const match of text.slice(start, end).matchAll(REFERENCE)) {
    keep(from, start + match.index);
    from = start + match.index + match[0].length;
  }
  keep(from, end);
}
