import type { FileCheck } from '../findings/FileCheck.ts';
import type { Finding, UncheckedReason } from '../findings/Finding.ts';
import { copiedNames } from '../findings/copiedNames.ts';
import { copiedQuotations } from '../findings/copiedQuotations.ts';
import { copiedValues } from '../findings/copiedValues.ts';
import { bearsOut, figureConflict } from '../findings/figureConflict.ts';
import { quoteAltered } from '../findings/quoteAltered.ts';
import { speakerConflict } from '../findings/speakerConflict.ts';
import { uncorroborated } from '../findings/uncorroborated.ts';
import type { OriginCounter } from '../matching/countOrigins.ts';
import type { Match } from '../matching/Match.ts';
import type { Statement } from '../statements/Statement.ts';
import { hull, spansTouch } from '../text/Span.ts';
import type { CheckedStatement } from './Engine.ts';

/** A file's statements with their status, and its findings against the sources in text order, one a place and code. */
export interface CheckedFile {
  readonly statements: readonly CheckedStatement[];
  readonly findings: readonly Finding[];
}

export function checkFile(
  check: FileCheck,
  own: readonly Finding[],
  isKnown: (name: string) => boolean,
  countOrigins: OriginCounter,
): CheckedFile {
  const ofStatements = check.statements.map(({ statement, matches }) => findingsOf(check, statement, matches));
  const ofAll = ofStatements.flat();
  const ofPassages = [...copiedValues(check), ...copiedNames(check, isKnown), ...copiedQuotations(check)].filter(
    ({ span, code }) => !ofAll.some((other) => spansTouch(other.span, span) && other.code === code),
  );
  const statements = check.statements.map(({ statement, matches }, i): CheckedStatement => {
    const span = hull(statement.spans);
    const mine = [...ofStatements[i]!, ...ofPassages.filter((finding) => spansTouch(finding.span, span))];
    // A figure in a quotation that has another there is not merely without a match.
    if (statement.kind === 'figure' && !mine.length && !matches.some(bearsOut))
      mine.push(
        ...ofStatements.flat().filter(({ code, span: at }) => code === 'quote-altered' && spansTouch(at, span)),
      );
    // What the file itself contradicts is not merely without a match; what a source has stays borne out, but no source
    // makes a Friday of a Saturday.
    const itself = own.filter(
      (finding) =>
        spansTouch(finding.span, span) &&
        (finding.code === 'date-conflict' || !(mine.length || matches.some(bearsOut))),
    );
    return checked(statement, matches, [...mine, ...itself], countOrigins);
  });
  const found = [...ofAll, ...ofPassages];
  const findings = [
    ...found.filter((finding) => !isToldAsValue(finding, found)),
    ...statements.flatMap(({ statement, status }) => (status === 'uncorroborated' ? [uncorroborated(statement)] : [])),
  ];
  return { statements, findings: inOrder(findings) };
}

/** A figure changed inside a quotation is one thing to settle, not two. */
const isToldAsValue = ({ code, span, written }: Finding, found: readonly Finding[]): boolean =>
  code === 'quote-altered' &&
  written !== '' &&
  found.some(
    (other) =>
      (other.code === 'figure-conflict' || other.code === 'date-conflict') &&
      other.span.start <= span.start &&
      span.end <= other.span.end,
  );

function findingsOf(check: FileCheck, statement: Statement, matches: readonly Match[]): readonly Finding[] {
  switch (statement.kind) {
    case 'figure':
      return [figureConflict(statement, matches, (uri) => check.sourceReading(uri).published)].filter(
        (finding) => finding !== null,
      );
    case 'quote':
      return [speakerConflict(check, statement, matches), ...quoteAltered(check, statement, matches)].filter(
        (finding) => finding !== null,
      );
  }
}

function checked(
  statement: Statement,
  matches: readonly Match[],
  findings: readonly Finding[],
  countOrigins: OriginCounter,
): CheckedStatement {
  const evidence = matches.filter(bearsOut);
  const reason = findings.length || evidence.length ? null : whyNot(statement);
  const worded = evidence.some(({ relation }) => relation !== 'variant');
  return {
    statement,
    status: findings.length
      ? 'conflicting'
      : reason
        ? 'unchecked'
        : worded
          ? 'corroborated'
          : evidence.length
            ? 'variant'
            : 'uncorroborated',
    reason,
    matches,
    findings,
    files: new Set(evidence.map(({ uri }) => uri)).size,
    origins: countOrigins(evidence),
  };
}

/** Why a statement without evidence cannot be compared at all; null where it simply has none. */
function whyNot(statement: Statement): UncheckedReason | null {
  if (statement.kind !== 'figure') return null;
  if (statement.ambiguous) return 'ambiguous';
  if (statement.value.kind === 'relative') return 'no-anchor-date';
  return statement.value.kind === 'vague' ? 'vague' : null;
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings
    .filter(({ code, span }) => {
      const key = `${code} ${span.start} ${span.end}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
