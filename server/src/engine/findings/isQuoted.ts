import { spanContains, type Span } from '../text/Span.ts';
import type { SourceReading } from '../statements/SourceReading.ts';

const MARKS = '„“”"»«';

/** Whether an offset stands between quotation marks of its paragraph, whichever way they are paired; `''` is one mark. */
export function isQuoted({ text, paragraphs }: SourceReading, offset: number): boolean {
  const paragraph = paragraphs.find(({ span }) => span.start <= offset && offset <= span.end);
  if (!paragraph) return false;
  let open = false;
  for (let at = paragraph.span.start; at < offset; at++) {
    const mark = text.charAt(at);
    if (MARKS.includes(mark)) open = mark === '„' || !open;
    else if (mark === "'" && text.charAt(at + 1) === "'") {
      open = !open;
      at++;
    }
  }
  return open;
}

/** Whether a span stands between one pair of quotation marks, or in a speech that needs none, as in a transcript. */
export const isQuotedAll = (reading: SourceReading, span: Span): boolean =>
  !/[„“”"»«]/u.test(reading.text.slice(span.start, span.end)) &&
  ((isQuoted(reading, span.start) && isQuoted(reading, span.end)) ||
    reading.statements.some(
      (statement) =>
        statement.kind === 'quote' &&
        statement.form === 'direct' &&
        statement.spans.some((spoken) => spanContains(spoken, span)),
    ));
