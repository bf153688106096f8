import type { Engine } from '../../engine/index.ts';
import type { Messages } from '../../messages/en.ts';
import { buildReport } from './buildReport.ts';
import { csvReport } from './csvReport.ts';
import { htmlReport } from './htmlReport.ts';
import { jsonReport } from './jsonReport.ts';
import { markdownReport } from './markdownReport.ts';
import type { MarksOf } from './ReportInput.ts';
import { sarifReport } from './sarifReport.ts';

export type ReportFormat = 'markdown' | 'html' | 'json' | 'csv' | 'sarif';

export interface ReportOptions {
  readonly format: ReportFormat;
  readonly messages: Messages;
  /** How a file is called in the report, relative to the folder. */
  readonly fileName: (uri: string) => string;
  /** An address that leads to a line (counted from 1) of a file; null, and by default, none. */
  readonly linkTo?: (uri: string, line: number) => string | null;
  /** When the report is written, in words for people. */
  readonly written?: string | null;
  readonly version?: string;
  /** On a folder rather than on articles: told from their number unless it is said. */
  readonly folder?: boolean;
  readonly marksOf?: MarksOf;
}

/** The report on some articles against everything that the engine holds. */
export function writeReport(engine: Engine, uris: readonly string[], options: ReportOptions): string {
  const { messages, fileName, format } = options;
  const { written = null, folder = uris.length > 1, marksOf = () => null } = options;
  const report = buildReport({ engine, messages, fileName, written, folder, marksOf }, uris);
  const style = { messages, linkTo: options.linkTo ?? (() => null), version: options.version ?? null };
  switch (format) {
    case 'markdown':
      return markdownReport(report, style);
    case 'html':
      return htmlReport(report, style);
    case 'json':
      return jsonReport(report);
    case 'csv':
      return csvReport(report, style);
    case 'sarif':
      return sarifReport(report, style);
  }
}
