import packageFile from '../../../../package.json' with { type: 'json' };
import { writeReport, type ReportFormat } from '../../features/report/report.ts';
import { whenWritten } from '../../features/report/whenWritten.ts';
import type { Command, CommandContext } from './CommandContext.ts';
import { linkFrom } from './linkFrom.ts';
import { loadMarks } from './loadMarks.ts';

export const report: Command = async (context) => {
  const { format } = context.invocation;
  if (format !== 'text' && format !== 'jsonl') await writeReportTo(context, format);
  return false;
};

export async function writeReportTo(
  { invocation, workspace, output }: CommandContext,
  format: ReportFormat,
): Promise<void> {
  const { messages } = invocation;
  const uris = [...new Set(workspace.articles.map(({ uri }) => uri))];
  await output.write(
    writeReport(workspace.engine, uris, {
      format,
      messages,
      fileName: workspace.nameOf,
      linkTo: linkFrom(invocation.output),
      marksOf: await loadMarks(uris),
      written: whenWritten(new Date(), messages),
      version: packageFile.version,
    }),
  );
}
