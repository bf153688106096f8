import { writeReport, type ReportFormat } from '../../features/report/report.ts';
import type { Command, CommandContext } from './CommandContext.ts';
import type { Format } from './Invocation.ts';

export const report: Command = async (context) => {
  await writeReportTo(context, context.invocation.format);
  return false;
};

export async function writeReportTo({ invocation, workspace, output }: CommandContext, format: Format): Promise<void> {
  const uris = [...new Set(workspace.articles.map(({ uri }) => uri))];
  await output.write(
    writeReport(workspace.engine, uris, {
      format: format as ReportFormat,
      messages: invocation.messages,
      fileName: workspace.nameOf,
    }),
  );
}
