import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const bundle = join(root, 'dist/server.node.js');

export interface Talk {
  readonly connection: ProtocolConnection;
  readonly folder: string;
  readonly initialized: InitializeResult;
  uri(name: string): string;
  write(name: string, content: string | Uint8Array): Promise<void>;
  /** Opens a document; without a text, one that the folder has. */
  open(name: string, text: string, languageId?: string): Promise<void>;
  hover(name: string, line: number, character: number): Promise<Hover | null>;
  /** Everything the server published by itself, newest last. */
  readonly published: PublishDiagnosticsParams[];
  readonly notified: string[];
  readonly progress: unknown[];
  /** Log messages, standard error included. */
  readonly logged: string[];
  /** Waits until the server has read the folder and announced it. */
  settled(): Promise<void>;
  end(): Promise<void>;
}

export interface TalkOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly capabilities?: ClientCapabilities;
  readonly settings?: unknown;
  readonly locale?: string;
  readonly initializationOptions?: unknown;
}

/** What VS Code's client says of itself, as far as the server asks. */
export const fullClient: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  window: { workDoneProgress: true },
};

/** Starts the built language server on a folder of its own and talks to it over standard input and output. */
export async function talkToServer(options: TalkOptions = {}): Promise<Talk> {
  await ensureBundle();
  const folder = await mkdtemp(join(tmpdir(), 'beleg-lsp-'));
  const write = async (name: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  };
  for (const [name, content] of Object.entries(options.files ?? {})) await write(name, content);
  const server = spawn(process.execPath, [bundle, '--stdio'], { stdio: 'pipe' });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const published: PublishDiagnosticsParams[] = [];
  const [notified, logged]: [string[], string[]] = [[], []];
  const progress: unknown[] = [];
  server.stderr.on('data', (data) => void logged.push(String(data)));
  connection.onNotification('window/logMessage', ({ message }) => void logged.push(message));
  connection.onNotification('textDocument/publishDiagnostics', (params) => void published.push(params));
  connection.onNotification('beleg/changed', () => void notified.push('beleg/changed'));
  connection.onNotification('$/progress', ({ value }) => void progress.push(value));
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => options.settings ?? {}),
  );
  connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
    notified.push(...registrations.map(({ method }) => `register ${method}`));
    return null;
  });
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => {
    notified.push('refresh');
    return null;
  });
  connection.listen();
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  const initialized = (await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    locale: options.locale ?? 'en',
    capabilities: options.capabilities ?? fullClient,
    initializationOptions: options.initializationOptions ?? {},
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'folder' }],
  })) as InitializeResult;
  await connection.sendNotification('initialized', {});
  return {
    connection,
    folder,
    initialized,
    uri,
    write,
    published,
    notified,
    progress,
    logged,
    open: (name, text, languageId = 'plaintext') =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uri(name), languageId, version: 1, text },
      }),
    hover: (name, line, character) =>
      connection.sendRequest('textDocument/hover', {
        textDocument: { uri: uri(name) },
        position: { line, character },
      }),
    async settled() {
      await connection.sendRequest('beleg/checkAgain', {});
    },
    async end() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
      await new Promise((resolve) => (server.exitCode === null ? server.once('exit', resolve) : resolve(null)));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A plain `vitest` run finds no bundle; `npm test` has just built one. */
async function ensureBundle(): Promise<void> {
  if (existsSync(bundle)) return;
  await build({
    absWorkingDir: root,
    entryPoints: ['server/src/hosts/node.ts'],
    outfile: 'dist/server.node.js',
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
  await writeFile(join(root, 'dist/package.json'), '{ "type": "commonjs" }\n');
}
