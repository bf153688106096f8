import type { CheckedStatement, SourceReading } from '../engine/index.ts';
import type { Messages } from '../messages/en.ts';
import { oneLine } from './escapeMarkdown.ts';
import { sentenceAround } from './sentenceAround.ts';
import { speakerName } from './speakerName.ts';
import { shorten } from './shorten.ts';

/** A statement's text as lists show it: one line, shortened. */
export const statementLabel = ({ statement }: CheckedStatement): string => shorten(oneLine(statement.text).trim(), 100);

/** A label with the stretch of it, in UTF-16, that is the statement itself. */
export interface LabelInContext {
  readonly text: string;
  readonly own: readonly [start: number, end: number];
}

/** The same with words of its sentence beside a figure, which alone says little: `64 people were hurt, five of them`. */
export function labelInContext(checked: CheckedStatement, reading: SourceReading): LabelInContext {
  const label = statementLabel(checked);
  const { kind, spans } = checked.statement;
  const [span] = spans;
  const sentence = kind === 'figure' && span && spans.length === 1 ? sentenceAround(reading, span.start) : undefined;
  if (!span || !sentence) return { text: label, own: [0, label.length] };
  const flat = (from: number, to: number): string => reading.text.slice(from, Math.max(from, to)).replace(/\s+/g, ' ');
  const after = shorten(flat(span.end, sentence.end), AFTER);
  const before = lastWords(flat(sentence.start, span.start).trimStart());
  return { text: `${before}${label}${after}`.trimEnd(), own: [before.length, before.length + label.length] };
}

/** UTF-16 units; a narrow side bar has room for some thirty, and the figure must be among them. */
const BEFORE = 12;
const AFTER = 48;

/** The last words of a text that have room, whole ones only. */
function lastWords(text: string): string {
  if (text.length <= BEFORE) return text;
  const gap = text.indexOf(' ', text.length - BEFORE - 1);
  return `…${gap < 0 ? '' : text.slice(gap + 1)}`;
}

/** Who says it, what is known of it and why not more, each a few words. */
export function statementDetail(checked: CheckedStatement, { editor, findings }: Messages): readonly string[] {
  const { statement, files, reason } = checked;
  const parts: string[] = [];
  const speaker = statement.kind === 'quote' ? speakerName(statement) : null;
  if (speaker !== null) parts.push(speaker);
  if (files > 0) parts.push(editor.files(files));
  if (reason) parts.push(findings.unchecked[reason]);
  return parts.map(oneLine);
}

/** The same with the status first. */
export const statementSummary = (checked: CheckedStatement, messages: Messages): string =>
  [messages.findings.status[checked.status], ...statementDetail(checked, messages)].join(' · ');
