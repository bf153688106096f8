import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { serverFlags } from '../../server/src/protocol/serverFlags.ts';
import { openSession } from './session.ts';

/** On the desktop the language server is a process of its own and reads the files itself. */
export function activate(context: ExtensionContext): void {
  const server = {
    module: context.asAbsolutePath('dist/server.node.js'),
    transport: TransportKind.ipc,
    options: { execArgv: [...serverFlags] },
  };
  openSession(context, (id, name, options) => new LanguageClient(id, name, { run: server, debug: server }, options));
}
