import type { SourceReading } from '../statements/SourceReading.ts';
import type { FileCheck } from './FileCheck.ts';
import type { Finding } from './Finding.ts';

/**
 * `quote-altered` for words between quotation marks that are nobody's statement (a part of a sentence without a speaker, a
 * title): they were quoted in both copies, and not alike.
 */
export function copiedQuotations(check: FileCheck): readonly Finding[] {
  return check.differences.flatMap(({ here, there, missing, shown, kind, alone, counterpart }): Finding[] => {
    const source = check.sourceReading(counterpart.there.sentence.uri);
    if (shown || (kind === 'function' && !alone) || kind === 'number') return [];
    if (!isQuoted(check.reading, missing ? here.end : here.start) || !isQuoted(source, there.start)) return [];
    const expected = source.text.slice(there.start, there.end);
    return [
      {
        code: 'quote-altered',
        span: here,
        status: 'conflicting',
        written: missing ? '' : check.reading.text.slice(here.start, here.end),
        expected,
        looksLike: kind === 'negation' ? 'negation' : null,
        evidence: [{ uri: source.uri, span: there, text: expected }],
      },
    ];
  });
}

const MARKS = '„“”"»«';

/** Whether an offset stands between quotation marks of its paragraph, whichever way they are paired. */
function isQuoted({ text, paragraphs }: SourceReading, offset: number): boolean {
  const paragraph = paragraphs.find(({ span }) => span.start <= offset && offset <= span.end);
  if (!paragraph) return false;
  let open = false;
  for (let at = paragraph.span.start; at < offset; at++)
    if (MARKS.includes(text.charAt(at))) open = text.charAt(at) === '„' || !open;
  return open;
}
