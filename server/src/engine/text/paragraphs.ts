import type { Span } from './Span.ts';

/**
 * Splits a text into its paragraphs, as trimmed spans in text order; blank ones are left out. An empty line always ends
 * a paragraph. A single line break ends one too, unless the block around it is hard-wrapped: most of its lines before
 * the last break off without closing punctuation, many go on in lower case, and none is much longer than the usual 72 to
 * 100 columns. So a heading above its text, a list of links or a poem in capitals stays apart. In a block of another kind,
 * as a scanned page with its headings, lines go together where a word is divided at the break or a sentence goes on in lower
 * case, and from there on until a line closes.
 */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let block: Span[] = [];
  const flush = (): void => {
    const first = block[0];
    const last = block[block.length - 1];
    if (!first || !last) return;
    if (isHardWrapped(text, block)) paragraphs.push({ start: first.start, end: last.end });
    else joinLines(text, block, paragraphs);
    block = [];
  };
  const returns = text.includes('\r');
  let at = 0;
  while (at <= text.length) {
    const lineEnd = endOfLine(text, at, returns);
    const line = trim(text, at, lineEnd);
    if (line.start === line.end) flush();
    else block.push(line);
    at = lineEnd + (text.charCodeAt(lineEnd) === 13 && text.charCodeAt(lineEnd + 1) === 10 ? 2 : 1);
  }
  flush();
  return paragraphs;
}

function endOfLine(text: string, from: number, returns: boolean): number {
  if (!returns) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
  }
  let end = from;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}

const WRAPPED_LINE = 120;
const GOES_ON = /[\p{Ll}\d]/u;
const CLOSED = /[.!?:…"'”“’»«)]/u;

function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 2) return false;
  let open = 0;
  let goesOn = 0;
  for (const [i, line] of lines.entries()) {
    if (line.end - line.start > WRAPPED_LINE) return false;
    if (i < lines.length - 1 && !CLOSED.test(text.charAt(line.end - 1))) open++;
    if (i > 0 && GOES_ON.test(text.charAt(line.start))) goesOn++;
  }
  if (open * 2 < lines.length - 1 || goesOn * 4 < lines.length - 1) return false;
  const body = lines.slice(0, -1);
  const longest = body.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  return longest >= 40 && body.every((line) => (line.end - line.start) * 2 >= longest);
}

/** Adds the lines of a block to `paragraphs`, those that go on into each other as one. */
function joinLines(text: string, lines: readonly Span[], paragraphs: Span[]): void {
  let longest = 0;
  for (const { start, end } of lines) longest = Math.max(longest, end - start);
  let wrapped = false;
  let begin = lines[0]!.start;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const length = line.end - line.start;
    const open = length <= WRAPPED_LINE && !CLOSED.test(text.charAt(line.end - 1));
    const small = next !== undefined && /\p{Ll}/u.test(text.charAt(next.start));
    const divided = open && small && DIVIDED.test(text.slice(line.end - 2, line.end));
    if (next && open && (divided || (small && length >= LEAST_WRAPPED) || (wrapped && length * 5 >= longest * 3))) {
      wrapped = true;
      continue;
    }
    paragraphs.push({ start: begin, end: line.end });
    wrapped = false;
    if (next) begin = next.start;
  }
}

/** A line that is this long, UTF-16, and goes on in lower case was broken for the width of the page. */
const LEAST_WRAPPED = 25;
/** A word divided at the end of a line. */
const DIVIDED = /^\p{L}[-\u00ad\u2010]$/u;

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 32) from++;
  while (to > from && text.charCodeAt(to - 1) <= 32) to--;
  return { start: from, end: to };
}
