import type { CancellationToken } from 'vscode-languageserver';
import type { FactsResult } from '../../protocol/messages.ts';
import { checkInSlices, countingFindings } from '../checkInSlices.ts';
import { makeCheckpoint } from '../Checkpoint.ts';
import type { ServerContext } from '../ServerContext.ts';

/** Numbers for a report of a problem. Nothing of a text, a name or an address is among them. */
export const answerFacts =
  (context: ServerContext) =>
  async (_: unknown, token: CancellationToken): Promise<FactsResult> => {
    const { ports, workspace } = context;
    const files = workspace.engine.files();
    const read = files.flatMap((file) => (file.state === 'read' ? [file] : []));
    const statements: Record<string, number> = {};
    const findings: Record<string, number> = {};
    let checkTook = 0;
    const documents = workspace.documents();
    for (const uri of documents) {
      const start = ports.now();
      const checked = await checkInSlices(context, uri, makeCheckpoint(ports, token));
      checkTook = Math.max(checkTook, Math.round(ports.now() - start));
      for (const { status } of checked) add(statements, status);
      for (const { code } of countingFindings(context, uri)) add(findings, code);
    }
    const unreadable: Record<string, number> = {};
    for (const file of files) if (file.state === 'unreadable') add(unreadable, file.reason);
    const languages: Record<string, number> = {};
    for (const { reading } of read) add(languages, reading.language);
    return {
      reading: workspace.reading,
      readingTook: workspace.readingTook,
      folders: workspace.folders().length,
      files: files.length,
      articles: read.filter(({ role }) => role === 'article').length,
      sources: read.filter(({ role }) => role === 'source').length,
      millions: Math.round(read.reduce((sum, { reading }) => sum + reading.text.length, 0) / 1e4) / 100,
      unreadable,
      languages,
      open: { documents: documents.length, statements, findings, checkTook },
    };
  };

function add(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
