import type { CheckedStatement } from '../engine/index.ts';
import type { Messages } from '../messages/en.ts';
import { oneLine } from './escapeMarkdown.ts';
import { shorten } from './shorten.ts';

/** A statement's text as lists show it: one line, shortened. */
export const statementLabel = ({ statement }: CheckedStatement): string => shorten(oneLine(statement.text).trim(), 100);

/** Who says it, what is known of it and why not more, in a few words. */
export function statementDetail(checked: CheckedStatement, { editor, findings }: Messages): string {
  const { statement, status, files, reason } = checked;
  const parts: string[] = [];
  if (statement.kind === 'quote' && statement.speaker) parts.push(statement.speaker.name ?? statement.speaker.text);
  parts.push(findings.status[status]);
  if (files > 0) parts.push(editor.files(files));
  if (reason) parts.push(findings.unchecked[reason]);
  return parts.map(oneLine).join(' · ');
}
