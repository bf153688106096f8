import type { CancellationToken } from 'vscode-languageserver';
import { writeReport } from '../../features/report/report.ts';
import { compareSources } from '../../features/report/sourceConflicts.ts';
import { whenWritten } from '../../features/report/whenWritten.ts';
import type { ReportParams, ReportResult } from '../../protocol/messages.ts';
import { canonicalUri, fileName, pathFrom } from '../canonicalUri.ts';
import { checkInSlices } from '../checkInSlices.ts';
import { makeCheckpoint } from '../Checkpoint.ts';
import { clientUri, readingOf, type ServerContext } from '../ServerContext.ts';

/** The articles, where a person has told which they are; else every file. */
function reportedFiles({ workspace, settings }: ServerContext): readonly string[] {
  const { articles, roles } = settings();
  const told = articles.length > 0 || roles.some(({ role }) => role === 'article');
  return workspace.engine
    .files()
    .flatMap((file) =>
      file.state === 'read' && file.role !== 'source' && (!told || file.role === 'article') ? [file.uri] : [],
    );
}

/** A report on one article or on everything that is read. Null: the article is not read. */
export const answerReport =
  (context: ServerContext) =>
  async (
    { uri, format, linksFrom, savedIn, openCommand }: ReportParams,
    token: CancellationToken,
  ): Promise<ReportResult | null> => {
    const { messages, ports, workspace } = context;
    if (uri !== null && !readingOf(context, uri)) return null;
    const checkpoint = makeCheckpoint(ports, token);
    const uris = uri === null ? reportedFiles(context) : [canonicalUri(uri)];
    for (const one of uris) await checkInSlices(context, one, checkpoint);
    for (const one of compareSources(workspace.engine, uris).compared) await checkInSlices(context, one, checkpoint);
    const text = writeReport(workspace.engine, uris, {
      format,
      messages,
      fileName: workspace.nameOf,
      folder: uri === null,
      marksOf: context.marks.of,
      linkTo(file, line) {
        if (openCommand !== undefined)
          return `command:${openCommand}?${encodeURIComponent(JSON.stringify([clientUri(context, file), line]))}`;
        if (savedIn !== undefined) return `${pathFrom(canonicalUri(savedIn), file)?.slice(1) ?? file}#L${line}`;
        const target = linksFrom === undefined ? file : pathFrom(canonicalUri(linksFrom), file);
        return target === null ? null : `${target}#L${line}`;
      },
      written: whenWritten(new Date(), messages),
      version: ports.version,
    });
    return { title: messages.editor.reportTitle(uri === null ? messages.editor.wholeFolder : fileName(uri)), text };
  };
