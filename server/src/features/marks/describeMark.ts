import type { Messages } from '../../messages/en.ts';
import type { SignOffState, StatementMark } from './articleMarks.ts';

/** A mark in words without its note: `ticked (RA, Nov 21, 2026)`, or that it is open again and what it was. */
export function describeMark({ mark, state, by, at }: StatementMark, messages: Messages): string {
  const { marks } = messages;
  const label = marks.by(marks.name[mark], by, dayOf(at, messages));
  return state === 'reopened' ? marks.reopened(label) : label;
}

/** Who let an article go and when; with what is open again, once the text is no longer the same. */
export function describeSignOff({ by, at, unchanged }: SignOffState, open: number, messages: Messages): string {
  const label = messages.marks.signedOff(by, dayOf(at, messages));
  return unchanged ? label : messages.marks.changedSince(label, open);
}

/** The day of a moment, in the machine's time zone. */
const dayOf = (at: string, { report }: Messages): string =>
  new Intl.DateTimeFormat(report.language, { dateStyle: 'medium' }).format(new Date(at));
