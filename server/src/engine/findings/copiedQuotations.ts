import type { FileCheck } from './FileCheck.ts';
import type { Finding } from './Finding.ts';
import { isQuoted, isQuotedAll } from './isQuoted.ts';
import { differencesInside, isRewritten } from './quoteAltered.ts';

/**
 * `quote-altered` for words between quotation marks that are nobody's statement (a part of a sentence without a speaker, a
 * title): they were quoted in both copies, and not alike.
 */
export function copiedQuotations(check: FileCheck): readonly Finding[] {
  const rewritten = check.statements.flatMap(({ statement }) => {
    if (statement.kind !== 'quote' || statement.form === 'indirect') return [];
    const inside = differencesInside(check, statement);
    return isRewritten(inside) ? inside : [];
  });
  return check.differences.flatMap((difference): Finding[] => {
    if (rewritten.includes(difference)) return [];
    const { here, there, missing, shown, kind, alone, counterpart } = difference;
    const source = check.sourceReading(counterpart.there.sentence.uri);
    if (shown || (kind === 'function' && !alone) || kind === 'number') return [];
    const quotedHere = missing ? isQuoted(check.reading, here.end) : isQuotedAll(check.reading, here);
    if (!quotedHere || !isQuotedAll(source, there)) return [];
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
        reasons: [
          { rule: 'changed-in-copy', detail: kind },
          { rule: 'copied-passage', detail: counterpart.likeness.toFixed(2) },
        ],
        sureness: counterpart.likeness,
      },
    ];
  });
}
