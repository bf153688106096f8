import type { Engine } from '../../engine/index.ts';
import type { Messages } from '../../messages/en.ts';

export type ReportFormat = 'markdown' | 'html' | 'json' | 'csv' | 'sarif';

export interface ReportOptions {
  readonly format: ReportFormat;
  readonly messages: Messages;
  /** How a file is called in the report, relative to the folder. */
  readonly fileName: (uri: string) => string;
}

/** The report on some articles against everything that the engine holds. */
export function writeReport(engine: Engine, uris: readonly string[], options: ReportOptions): string {
  const { messages, fileName } = options;
  const lines = uris.map((uri) => {
    const { statements, withEvidence } = engine.coverage(uri);
    return `- ${fileName(uri)}: ${messages.editor.coverage(withEvidence, statements)}`;
  });
  return `# ${messages.report.title}\n\n${lines.join('\n')}\n`;
}
