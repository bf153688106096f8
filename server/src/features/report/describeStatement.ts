import { markKinds } from '../../marks/Mark.ts';
import type { Messages } from '../../messages/en.ts';
import type { SourceReport, ReportArticle, ReportEvidence, ReportStatement } from './SourceReport.ts';

/** The status in words with what it rests on: `with evidence: 3 files, 1 origin (AFP)`. */
export function describeStatus(
  report: SourceReport,
  article: ReportArticle,
  statement: ReportStatement,
  messages: Messages,
): { readonly status: string; readonly support: string } {
  const support = describeSupport(report, article, statement, messages);
  const { status } = statement.checked;
  return status === 'uncorroborated'
    ? { status: support, support: '' }
    : { status: messages.findings.status[status], support };
}

/** `3 files, 1 origin (AFP)`, `no match in 5 files; 1 unreadable`, or why it was not checked; empty for a contradiction. */
function describeSupport(
  report: SourceReport,
  article: ReportArticle,
  statement: ReportStatement,
  messages: Messages,
): string {
  const { checked, originNames, evidence } = statement;
  const against = new Set(evidence.flatMap(({ relation, uri }) => (relation === 'conflict' ? [uri] : []))).size;
  switch (checked.status) {
    case 'corroborated':
    case 'variant':
      return [
        ...(checked.files > 0 ? [messages.report.support(checked.files, checked.origins.length, originNames)] : []),
        ...(against > 0 ? [messages.report.against(against)] : []),
      ].join('; ');
    case 'uncorroborated':
      return messages.report.noMatch(
        report.sources.filter(({ uri }) => uri !== article.uri).length,
        report.unread.length,
      );
    case 'unchecked':
      return checked.reason === null ? '' : messages.findings.unchecked[checked.reason];
    case 'conflicting':
      return '';
  }
}

/** Who speaks and how, or nothing for a figure. */
export function describeSpeaker({ checked, speaker }: ReportStatement, { report }: Messages): string {
  if (checked.statement.kind !== 'quote') return '';
  return `${speaker ?? report.speakerUnclear}, ${report.form[checked.statement.form]}`;
}

/** The report's title in words. */
export function titleOf({ articles }: SourceReport, { report }: Messages): string {
  const only = articles.length === 1 ? articles[0] : undefined;
  if (only) return report.titleOf(only.file);
  return articles.length === 0 ? report.title : report.titleOfMany(articles.length);
}

/** Whether anything contradicts an article, in a sentence; empty where the findings tell it. */
export function describePeace({ findings, ignored, disputed, checked }: ReportArticle, { report }: Messages): string {
  if (checked !== 'checked') return report.notCheckedAtAll;
  if (disputed.length > 0) return report.disputed(disputed.map(({ number }) => number));
  return findings.length + ignored.length > 0 ? '' : report.noContradictions;
}

/** What people have marked, and whether somebody let the article go, in a sentence or two; empty where nobody has. */
export function describeMarks({ statements, signOff }: ReportArticle, { report, marks }: Messages): string {
  const counts = { ticked: 0, query: 0, author: 0, waived: 0 };
  for (const { mark } of statements) if (mark?.state === 'standing') counts[mark.kind]++;
  const kinds = markKinds.filter((kind) => counts[kind] > 0);
  return [
    ...(kinds.length > 0 ? [report.marks(kinds.map((kind) => `${counts[kind]} ${marks.name[kind]}`))] : []),
    ...(signOff === null ? [] : [`${signOff}.`]),
  ].join(' ');
}

/** Of long evidence the best places, and never without one that differs where there is one. */
export function shownEvidence({ evidence }: ReportStatement, most: number): readonly ReportEvidence[] {
  const best = evidence.slice(0, most);
  const differs = evidence.find(({ relation }) => relation === 'conflict');
  return !differs || best.includes(differs) ? best : [...best.slice(0, -1), differs];
}
