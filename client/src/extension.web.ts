import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { answerForFiles } from './answerForFiles.ts';
import { openSession } from './session.ts';

/** In the browser the language server is a web worker, to which this side opens the files. */
export function activate(context: ExtensionContext): void {
  const server = Uri.joinPath(context.extensionUri, 'dist/server.worker.js').toString(true);
  openSession(context, (id, name, options) => {
    const client = new LanguageClient(id, name, () => startWorker(server), options);
    answerForFiles(client);
    return client;
  });
}

/** The client is handed reader and writer: a worker as such it does not recognise where the editor wraps workers. */
async function startWorker(server: string) {
  const worker = new Worker(server);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
