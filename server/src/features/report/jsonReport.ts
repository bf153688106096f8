import { statementJson } from '../statementJson.ts';
import type { Place, SourceReport, ReportFinding, ReportStatement } from './SourceReport.ts';

/** The whole report as one JSON object; docs/output.md describes it. */
export function jsonReport({
  written,
  articles,
  sources,
  sourceConflicts,
  origins,
  names,
  notes,
  unread,
}: SourceReport): string {
  const report = {
    format: 'beleg-report',
    version: 1,
    written,
    files: articles.map((article) => ({
      file: article.file,
      language: article.language,
      published: article.published,
      origins: article.originNames,
      checked: article.checked === 'checked',
      coverage: {
        statements: article.counts.statements,
        withEvidence: article.counts.withEvidence,
        ...article.counts.byStatus,
      },
      findings: article.findings.map(findingJson),
      statements: article.statements.map(statementOf),
    })),
    sources: sources.map(({ file, language, published, originNames, bearsOut, contradicts }) => ({
      file,
      language,
      published,
      origins: originNames,
      bearsOut,
      contradicts,
    })),
    sourceConflicts: sourceConflicts.map((finding) => ({ file: finding.file, ...findingJson(finding) })),
    origins,
    names,
    notes: notes.map(({ file, text }) => ({ file, text })),
    unreadable: unread.map(({ file, reason }) => ({ file, reason })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

const placeJson = ({ line, column }: Place) => ({ line, column });

function findingJson(finding: ReportFinding): Record<string, unknown> {
  return {
    code: finding.code,
    span: [finding.start, finding.end],
    ...placeJson(finding),
    status: finding.status,
    message: finding.message,
    evidence: finding.evidence.map((one) => ({
      file: one.file,
      span: [one.start, one.end],
      ...placeJson(one),
      text: one.text,
    })),
  };
}

function statementOf(statement: ReportStatement): Record<string, unknown> {
  const { checked, evidence } = statement;
  return {
    number: statement.number,
    ...statementJson(checked.statement),
    ...placeJson(statement),
    status: checked.status,
    reason: checked.reason,
    files: checked.files,
    origins: checked.origins.length,
    originNames: statement.originNames,
    evidence: evidence.map((one) => ({
      file: one.file,
      span: [one.start, one.end],
      ...placeJson(one),
      text: one.text,
      relation: one.relation,
      score: Math.round(one.score * 1e4) / 1e4,
      speaker: one.speaker,
      origin: one.origin,
    })),
  };
}
