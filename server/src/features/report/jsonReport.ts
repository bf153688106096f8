import { statementJson } from '../statementJson.ts';
import type { Piece } from '../showDifferences.ts';
import type { Place, SourceReport, ReportFinding, ReportStatement } from './SourceReport.ts';

/** The whole report as one JSON object; docs/output.md describes it. */
export function jsonReport({
  written,
  articles,
  sources,
  sourceConflicts,
  notCompared,
  origins,
  names,
  timeline,
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
      signOff: article.signOff,
      coverage: {
        statements: article.counts.statements,
        withEvidence: article.counts.withEvidence,
        ...article.counts.byStatus,
      },
      findings: article.findings.map(findingJson),
      ...(article.ignored.length > 0 && { ignored: article.ignored.map(findingJson) }),
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
    sourceConflicts: sourceConflicts.map((conflict) => ({
      file: conflict.file,
      code: conflict.code,
      ...placeJson(conflict),
      message: conflict.messages.join(' '),
      evidence: conflict.there.map((place) => ({ file: place.file, ...placeJson(place), text: textOf(place.pieces) })),
    })),
    ...(notCompared.left > 0 && { notCompared: notComparedJson(notCompared.left) }),
    origins,
    names,
    timeline: timeline.map(({ date, places }) => ({
      date,
      places: places.map((place) => ({ file: place.file, ...placeJson(place) })),
    })),
    notes: notes.map(({ file, text }) => ({ file, text })),
    unreadable: unread.map(({ file, reason }) => ({ file, reason })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Sources that were not compared among themselves, and why. */
export const notComparedJson = (files: number) => ({ files, reason: 'too-much-text' });

const placeJson = ({ line, column, start, end }: Place) => ({ span: [start, end], line, column });

/** What counts in a passage. */
const textOf = (pieces: readonly Piece[]): string =>
  pieces.flatMap(({ kind, text }) => (kind === 'there' ? [text] : [])).join(' … ');

function findingJson(finding: ReportFinding): Record<string, unknown> {
  return {
    code: finding.code,
    ...placeJson(finding),
    status: finding.status,
    message: finding.message,
    evidence: finding.evidence.map((one) => ({
      file: one.file,
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
    mark: statement.mark,
    evidence: evidence.map((one) => ({
      file: one.file,
      ...placeJson(one),
      text: one.text,
      relation: one.relation,
      score: Math.round(one.score * 1e4) / 1e4,
      speaker: one.speaker,
      origin: one.origin,
    })),
  };
}
