// The language server in a web worker. It reaches no files itself: the client lists and reads them for it.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../../package.json';
import { packs } from '../languages/index.ts';
import { startServer } from '../lsp/server.ts';
import { clientFileStore } from './clientFileStore.ts';

const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
startServer(connection, {
  version,
  packs,
  files: clientFileStore((method, params) => connection.sendRequest(method, params)),
  makeReaders: null,
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  now: () => performance.now(),
});
