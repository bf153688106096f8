import type { CheckedStatement, Finding, Match, SourceReading, StatementStatus } from '../../engine/index.ts';
import { cardEvidence } from '../hoverCard.ts';
import { findingMessage } from '../findingMessage.ts';
import type { Messages } from '../../messages/en.ts';
import type { ArticleMarks, StatementMark } from '../marks/articleMarks.ts';
import { describeMark, describeSignOff } from '../marks/describeMark.ts';
import { speakerName } from '../speakerName.ts';
import { groupFindings } from './groupFindings.ts';
import type { Places, ReportInput } from './ReportInput.ts';
import type {
  ReportArticle,
  ReportEvidence,
  ReportFinding,
  ReportMark,
  ReportStatement,
  StatusCounts,
} from './SourceReport.ts';

/** One article's part of the report. Related places are no evidence and stay out. */
export function buildArticle(input: ReportInput, places: Places, reading: SourceReading): ReportArticle {
  const { engine, fileName } = input;
  const { uri } = reading;
  const marks = input.marksOf(reading);
  const statements = engine
    .check(uri)
    .map((checked, i) => buildStatement(input, places, reading, marks, checked, i + 1));
  const result = engine.findings(uri);
  const findings = result.state === 'checked' ? result.findings.filter(({ code }) => code !== 'uncorroborated') : [];
  return {
    uri,
    file: fileName(uri),
    language: reading.language,
    published: reading.published,
    originNames: reading.origins,
    counts: countStatuses(statements),
    statements,
    findings: findings.map((finding) => buildFinding(input, places, uri, finding)),
    ignored: (result.state === 'checked' ? (result.ignored ?? []) : []).map((finding) =>
      buildFinding(input, places, uri, finding),
    ),
    contradictions: groupFindings(input, places, uri, findings),
    disputed: statements.filter(
      ({ checked, evidence }) =>
        checked.status !== 'conflicting' &&
        checked.reason !== 'ignored' &&
        evidence.some(({ relation }) => relation === 'conflict'),
    ),
    checked: result.state,
    signOff: !marks?.signOff
      ? null
      : describeSignOff(
          marks.signOff,
          statements.filter(({ checked }) => marks.isOpen(checked.statement)).length,
          input.messages,
        ),
  };
}

function buildStatement(
  input: ReportInput,
  places: Places,
  reading: SourceReading,
  marks: ArticleMarks | null,
  checked: CheckedStatement,
  number: number,
): ReportStatement {
  const { statement, matches, findings, origins } = checked;
  const first = statement.spans[0] ?? { start: 0, end: 0 };
  const whole = { start: first.start, end: statement.spans.at(-1)?.end ?? first.end };
  return {
    ...places.place(reading.uri, whole),
    number,
    checked,
    excerpt:
      statement.kind === 'figure'
        ? places.excerpt(reading.uri, whole)
        : { before: '', text: reading.text.slice(whole.start, whole.end), after: '' },
    speaker: statement.kind === 'quote' ? speakerName(statement) : null,
    evidence: matches.flatMap((match) => buildEvidence(input, places, reading, checked, match)),
    findings: findings
      .filter(({ code }) => code !== 'uncorroborated')
      .map((finding) => buildFinding(input, places, reading.uri, finding)),
    mark: markOf(marks?.of(statement) ?? null, input.messages),
    originNames: origins.filter((origin) => input.engine.reading(origin) === null),
  };
}

function buildEvidence(
  { engine, messages }: ReportInput,
  places: Places,
  reading: SourceReading,
  checked: CheckedStatement,
  match: Match,
): readonly ReportEvidence[] {
  const other = engine.reading(match.uri);
  if (match.relation === 'related' || !other) return [];
  const { pieces, span, speaker, origin } = cardEvidence(match, checked, reading, other, messages);
  const { relation, text, score } = match;
  return [{ ...places.place(match.uri, span), relation, pieces, text, speaker, origin, score }];
}

export function buildFinding(
  { engine, messages, fileName }: ReportInput,
  places: Places,
  uri: string,
  finding: Finding,
): ReportFinding {
  return {
    ...places.place(uri, finding.span),
    code: finding.code,
    status: finding.status,
    message: findingMessage(engine, finding, messages, fileName),
    advice: messages.findings.advice[finding.code],
    written: finding.written,
    excerpt: places.excerpt(uri, finding.span),
    evidence: finding.evidence.map((evidence) => ({
      ...places.place(evidence.uri, evidence.span),
      text: evidence.text,
      around: places.excerpt(evidence.uri, evidence.span),
    })),
  };
}

function countStatuses(statements: readonly ReportStatement[]): StatusCounts {
  const byStatus: Record<StatementStatus, number> = {
    corroborated: 0,
    variant: 0,
    conflicting: 0,
    uncorroborated: 0,
    unchecked: 0,
  };
  for (const { checked } of statements) byStatus[checked.status]++;
  return { statements: statements.length, withEvidence: byStatus.corroborated + byStatus.variant, byStatus };
}

const markOf = (found: StatementMark | null, messages: Messages): ReportMark | null =>
  found && {
    kind: found.mark,
    state: found.state,
    by: found.by,
    at: found.at,
    label: describeMark(found, messages),
    note: found.note ?? '',
  };
