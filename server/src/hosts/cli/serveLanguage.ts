import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../../lsp/server.ts';
import { nodePorts } from '../nodePorts.ts';

/** Speaks the Language Server Protocol over standard input and output; the connection ends the process when its client goes. */
export function serveLanguage(): Promise<never> {
  startServer(createConnection(process.stdin, process.stdout), nodePorts());
  return new Promise(() => undefined);
}
