import { commandLine } from './en/commandLine.ts';
import { editor } from './en/editor.ts';
import { findings } from './en/findings.ts';
import { marks } from './en/marks.ts';
import { report } from './en/report.ts';

export const en = { commandLine, editor, findings, marks, report };

/** Every sentence that a person reads, in one language. */
export type Messages = typeof en;
