import { commandLine } from './de/commandLine.ts';
import { editor } from './de/editor.ts';
import { findings } from './de/findings.ts';
import { marks } from './de/marks.ts';
import { report } from './de/report.ts';
import type { Messages } from './en.ts';

export const de: Messages = { commandLine, editor, findings, marks, report };
