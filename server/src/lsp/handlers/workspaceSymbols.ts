import {
  SymbolKind,
  type CancellationToken,
  type SymbolInformation,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { oneLine } from '../../features/escapeMarkdown.ts';
import { speakerName } from '../../features/speakerName.ts';
import { shorten } from '../../features/shorten.ts';
import { makeCheckpoint } from '../Checkpoint.ts';
import { clientUri, type ServerContext } from '../ServerContext.ts';

/** More than anybody reads. */
const most = 200;

/** Who said what in the folder: quotations whose speaker or words hold every word that is asked for. */
export const answerWorkspaceSymbols =
  (context: ServerContext) =>
  async ({ query }: WorkspaceSymbolParams, token: CancellationToken): Promise<SymbolInformation[]> => {
    const { converter, ports, workspace } = context;
    workspace.settle();
    const { engine } = workspace;
    const checkpoint = makeCheckpoint(ports, token);
    const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
    const found: SymbolInformation[] = [];
    for (const file of engine.files()) {
      if (file.state !== 'read') continue;
      await checkpoint();
      for (const statement of file.reading.statements) {
        const span = statement.spans[0];
        if (statement.kind !== 'quote' || !span) continue;
        const speaker = speakerName(statement);
        const name = [speaker, shorten(oneLine(statement.text).trim(), 120)].filter((part) => part !== null).join(': ');
        const text = `${speaker ?? ''} ${statement.text}`.toLowerCase();
        if (!wanted.every((word) => text.includes(word))) continue;
        found.push({
          name: oneLine(name),
          kind: SymbolKind.String,
          containerName: workspace.nameOf(file.uri),
          location: { uri: clientUri(context, file.uri), range: converter.range(file.reading, span) },
        });
        if (found.length >= most) return found;
      }
    }
    return found;
  };
