import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { answerForFiles } from './answerForFiles.ts';
import { openSession } from './session.ts';

/** In the browser the language server is a web worker, to which this side opens the files. */
export function activate(context: ExtensionContext): void {
  openSession(context, (id, name, options) => {
    const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist/server.worker.js').toString(true));
    const client = new LanguageClient(id, name, async () => worker, options);
    answerForFiles(client);
    return client;
  });
}
