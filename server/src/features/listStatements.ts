import type { CheckedStatement } from '../engine/index.ts';
import type { Messages } from '../messages/en.ts';
import { oneLine } from './escapeMarkdown.ts';
import { shorten } from './shorten.ts';

/** A statement's text as lists show it: one line, shortened. */
export const statementLabel = ({ statement }: CheckedStatement): string => shorten(oneLine(statement.text).trim(), 100);

/** Who says it, what is known of it and why not more, each a few words. */
export function statementDetail(checked: CheckedStatement, { editor, findings }: Messages): readonly string[] {
  const { statement, files, reason } = checked;
  const parts: string[] = [];
  if (statement.kind === 'quote' && statement.speaker) parts.push(statement.speaker.name ?? statement.speaker.text);
  if (files > 0) parts.push(editor.files(files));
  if (reason) parts.push(findings.unchecked[reason]);
  return parts.map(oneLine);
}

/** The same with the status first. */
export const statementSummary = (checked: CheckedStatement, messages: Messages): string =>
  [messages.findings.status[checked.status], ...statementDetail(checked, messages)].join(' · ');
