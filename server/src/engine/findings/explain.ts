import type { Difference, Match } from '../matching/Match.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { Statement } from '../statements/Statement.ts';
import { hull, type Span } from '../text/Span.ts';
import type { Explanation } from './Explanation.ts';
import type { Finding } from './Finding.ts';

type ReadingOf = (uri: string) => SourceReading | null;

/** Why `statement` of `here` was put beside the place of `match`. What is no longer there is explained by its rules alone. */
export function explainMatch(
  here: SourceReading,
  statement: Pick<Statement, 'spans' | 'text'>,
  match: Match,
  readingOf: ReadingOf,
): Explanation {
  const there = readingOf(match.uri);
  return {
    verdict: match.relation,
    sureness: match.score,
    compared: [
      {
        here: hull(statement.spans),
        uri: match.uri,
        there: hull(match.spans),
        written: statement.text,
        evidence: match.text,
      },
    ],
    differences: match.differences.map(({ kind, here: written, there: evidence }) => ({
      kind,
      written: slice(here, written),
      evidence: slice(there, evidence),
    })),
    reasons: match.reasons,
  };
}

/** Why `finding` was raised in `here`. */
export function explainFinding(here: SourceReading, finding: Finding, readingOf: ReadingOf): Explanation {
  return {
    verdict: finding.code,
    sureness: finding.sureness,
    compared: finding.evidence.map(({ uri, span, text }) => ({
      here: finding.span,
      uri,
      there: span,
      written: finding.written || slice(here, finding.span),
      evidence: text || slice(readingOf(uri), span),
    })),
    differences:
      finding.expected === null
        ? []
        : [{ kind: kindOf(finding), written: finding.written, evidence: finding.expected }],
    reasons: finding.reasons,
  };
}

const kindOf = ({ written, expected }: Finding): Difference['kind'] =>
  written === '' ? 'missing' : expected === '' ? 'added' : 'changed';

const slice = (reading: SourceReading | null, { start, end }: Span): string => reading?.text.slice(start, end) ?? '';
