// The language server of the desktop: over Node's IPC, standard input and output, a pipe or a socket, as its arguments say.
import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { nodePorts } from './nodePorts.ts';
import { optimizeLate } from './optimizeLate.ts';

optimizeLate();
startServer(createConnection(), nodePorts());
