import { spanContains, spansTouch, type Span } from '../text/Span.ts';
import type { Quotation } from '../statements/Statement.ts';
import type { Difference, Match } from '../matching/Match.ts';
import type { CopyDifference } from '../matching/readCopyDifferences.ts';
import type { FileCheck } from './FileCheck.ts';
import type { Finding } from './Finding.ts';
import { isQuoted, isQuotedAll } from './isQuoted.ts';
import { bearsOut } from './figureConflict.ts';

/**
 * `quote-altered`: a source has the quotation with words changed, added or left out. In a copied passage every unshown change
 * of words inside the quotation counts; elsewhere only what the comparison of the two quotations calls altered.
 */
export function quoteAltered(check: FileCheck, quotation: Quotation, matches: readonly Match[]): readonly Finding[] {
  if (quotation.form === 'indirect') return [];
  const inside = differencesInside(check, quotation);
  const copied = inside.filter(({ kind }) => !isRewritten(inside) || kind === 'negation' || kind === 'number');
  if (isRewritten(inside) && copied.length === 0) return [];
  if (copied.length)
    return copied.map(({ here, there, missing, kind, counterpart }) => {
      const source = check.sourceReading(counterpart.there.sentence.uri);
      return finding(
        here,
        missing ? '' : slice(check.reading.text, here),
        slice(source.text, there),
        kind,
        { uri: source.uri, span: there, text: slice(source.text, there) },
        [
          { rule: 'changed-in-copy', detail: kind },
          { rule: 'copied-passage', detail: counterpart.likeness.toFixed(2) },
        ],
        counterpart.likeness,
      );
    });
  if (matches.some((match) => bearsOut(match) && match.relation !== 'paraphrase')) return [];
  const altered = matches.find(
    (match) =>
      match.relation === 'conflict' &&
      (match.statement === null
        ? isTurned(check, match)
        : match.statement.kind === 'quote' && match.statement.form !== 'indirect'),
  );
  const difference = altered?.differences[0];
  if (!altered || !difference) return [];
  const source = check.sourceReading(altered.uri);
  const { here, there } = difference;
  if (!isQuotedAll(check.reading, here) || (altered.statement && !isQuotedAll(source, there))) return [];
  return [
    finding(
      here.end > here.start ? here : wordBehind(check.reading.text, here.start),
      slice(check.reading.text, here),
      there.end > there.start ? slice(source.text, there) : null,
      altered.statement === null && isNegated(check, altered, difference) ? 'negation' : null,
      { uri: altered.uri, span: there.end > there.start ? there : altered.spans[0]!, text: altered.text },
      altered.reasons,
      altered.score,
    ),
  ];
}

/**
 * Whether the only difference from plain text is a negation, a modal verb or a number: a letter or a paper is quoted as it
 * stands, without marks of its own, and other words there may be a report.
 */
function isTurned(check: FileCheck, match: Match): boolean {
  const [difference] = match.differences;
  if (!difference || match.differences.length > 1) return false;
  const { modals } = check.packOf(difference.here.start).terms;
  return (
    isNegated(check, match, difference) ||
    wordsOf(check, match, difference).some((word) => modals.has(word) || /\d/u.test(word))
  );
}

const isNegated = (check: FileCheck, match: Match, difference: Difference): boolean =>
  wordsOf(check, match, difference).some((word) => check.packOf(difference.here.start).terms.negations.has(word));

/** The words that differ, on both sides, in lower case. */
const wordsOf = (check: FileCheck, { uri }: Match, { here, there }: Difference): readonly string[] =>
  `${slice(check.reading.text, here)} ${slice(check.sourceReading(uri).text, there)}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);

/** The differences of a quotation from its copy that may be alterations. */
export const differencesInside = (check: FileCheck, quotation: Quotation): readonly CopyDifference[] =>
  check.differences.filter(
    (difference) =>
      (difference.kind !== 'function' || difference.alone) &&
      !difference.shown &&
      isInside(check, quotation, difference),
  );

/** Where so much differs a quotation was translated or worded anew; only what turns the sense is a slip then. */
export const isRewritten = (inside: readonly CopyDifference[]): boolean => inside.length >= REWRITTEN;
const REWRITTEN = 3;

/** A gap is inside when words of the quotation stand on both sides of it, or when the source quotes what is missing. */
function isInside(
  check: FileCheck,
  { spans }: Quotation,
  { here, there, missing, counterpart, kind, alone }: CopyDifference,
): boolean {
  if (!spans.some(({ start, end }) => start <= here.end && here.start <= end)) return false;
  const source = check.sourceReading(counterpart.there.sentence.uri);
  // What is reported beside the quoted words may be worded freely.
  const { reading } = check;
  const quoted = missing ? isQuoted(reading, here.start) || isQuoted(reading, here.end) : isQuotedAll(reading, here);
  // A letter or a paper is quoted as it stands, without marks of its own.
  const turned = alone && (kind === 'negation' || kind === 'modality' || kind === 'number');
  if (!quoted || !(turned || isQuotedAll(source, there))) return false;
  if (!missing) return spans.some((span) => spansTouch(span, here));
  if (spans.some((span) => spanContains(span, here))) return true;
  return (
    spans.some((span) => spansTouch(span, here)) &&
    source.statements.some(
      (s) => s.kind === 'quote' && s.form !== 'indirect' && s.spans.some((span) => spanContains(span, there)),
    )
  );
}

const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

/** A place where something is missing is shown on the word that follows. */
function wordBehind(text: string, at: number): Span {
  let end = at;
  while (end < text.length && text.charCodeAt(end) > 32) end++;
  return { start: at, end };
}

const finding = (
  span: Span,
  written: string,
  expected: string | null,
  kind: string | null,
  evidence: Finding['evidence'][number],
  reasons: Finding['reasons'],
  sureness: number,
): Finding => ({
  code: 'quote-altered',
  span,
  status: 'conflicting',
  written,
  expected,
  looksLike: kind === 'negation' ? 'negation' : null,
  evidence: [evidence],
  reasons,
  sureness,
});
