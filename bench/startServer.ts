import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { serverFlags } from '../server/src/protocol/serverFlags.ts';

/** The built language server on a folder, spoken to over standard input and output as an editor does. */
export interface RunningServer {
  readonly connection: ProtocolConnection;
  /** Seconds from the start of the process until the folder was read. */
  readonly reading: number;
  /** Seconds that processors worked for it until then, over all threads; null where the system does not tell. */
  readonly work: number | null;
  /** The most memory that the process ever held, in bytes; null where the system does not tell. */
  readonly peak: () => number | null;
  /** Ends it in good order; done when the process is gone. */
  readonly end: () => Promise<void>;
}

/** Starts the server and waits until it has read the folder. `cacheFolder` is where it may keep what it worked out. */
export async function startServer(folder: string, cacheFolder: string | null = null): Promise<RunningServer> {
  const started = performance.now();
  const server = spawn(process.execPath, [...serverFlags, 'dist/server.node.js', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let ended: () => void = () => {};
  const folderRead = new Promise<void>((resolve) => (ended = resolve));
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
    if (value.kind === 'end') ended();
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    if (process.env.BELEG_BENCH_LOG) console.error(message);
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
    initializationOptions: { ...(cacheFolder !== null && { cacheFolder: pathToFileURL(cacheFolder).href }) },
    capabilities: {
      window: { workDoneProgress: true },
      textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] }, synchronization: {} },
      workspace: { workspaceFolders: true, configuration: true, diagnostics: { refreshSupport: true } },
    },
  });
  await connection.sendNotification('initialized', {});
  await folderRead;
  const reading = (performance.now() - started) / 1000;
  const work = workOf(server.pid);
  return {
    connection,
    reading,
    work,
    peak: () => peakOf(server.pid),
    async end() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await gone;
    },
  };
}

/** The time in user and system mode, in hundredths of a second, stands 12 places behind the name. */
function workOf(pid: number | undefined): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}

function peakOf(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}
