import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../../lsp/server.ts';
import { nodePorts } from '../nodePorts.ts';

/** Speaks the Language Server Protocol over standard input and output; the connection ends the process when its client goes. `cache` is where
 * what was read is kept, unless the client names a folder. */
export function serveLanguage(cache: string | null): Promise<never> {
  startServer(createConnection(process.stdin, process.stdout), nodePorts(cache));
  return new Promise(() => undefined);
}
