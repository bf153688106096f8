// What a person waits for, through the real protocol over stdio: from an edit to fresh diagnostics, and a hover, in folders
// of 100 and 1,000 files. The work of one empty request in the same run is the yardstick for the machine.
// usage: npm run bench:latency [-- --files 100,1000]
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { indexLines, plainText } from '../server/src/engine/index.ts';
import { readSource } from '../server/src/engine/statements/readSource.ts';
import { serverFlags } from '../server/src/protocol/serverFlags.ts';
import { packs } from '../server/src/languages/index.ts';
import { makeTexts, sentencesOf } from './makeTexts.ts';

const { values } = parseArgs({
  options: { files: { type: 'string', default: '100,1000' }, rounds: { type: 'string', default: '60' } },
});
const rounds = Number(values.rounds);

interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}
const percentiles = (times: readonly number[]): Percentiles => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { p50: at(0.5), p95: at(0.95) };
};
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

async function measure(count: number): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'beleg-bench-'));
  const server = spawn(process.execPath, [...serverFlags, 'dist/server.node.js', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    const texts = makeTexts(sentencesOf('examples'), { seed: count, size: 5000 });
    for (let i = 0; i < count; i++) writeFileSync(join(folder, `source-${i}.txt`), texts.next().value as string);
    const path = join(folder, 'source-0.txt');
    const uri = pathToFileURL(path).href;
    let text = texts.next().value as string;
    writeFileSync(path, text);

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
    connection.listen();
    const started = performance.now();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
      capabilities: {
        window: { workDoneProgress: true },
        textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] }, synchronization: {} },
        workspace: { workspaceFolders: true, configuration: true, diagnostics: { refreshSupport: true } },
      },
    });
    await connection.sendNotification('initialized', {});
    await folderRead;
    const reading = performance.now() - started;
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plaintext', version: 1, text },
    });
    const diagnostics = (): Promise<unknown> =>
      connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    await diagnostics();

    const { reading: parsed } = readSource(plainText(uri, text), { packs, referenceDate: null });
    const places = parsed.statements.map((statement) => statement.spans[0]!.start + 1);
    const hovers: number[] = [];
    for (let i = 0; i < rounds; i++) {
      const position = indexLines(text).positionAt(places[i % places.length]!);
      hovers.push(await timed(() => connection.sendRequest('textDocument/hover', { textDocument: { uri }, position })));
    }
    const empty: number[] = [];
    for (let i = 0; i < rounds; i++) {
      const position = { line: 1_000_000, character: 0 };
      empty.push(await timed(() => connection.sendRequest('textDocument/hover', { textDocument: { uri }, position })));
    }
    const edits: number[] = [];
    for (let i = 0; i < rounds; i++) {
      const at = places[i % places.length]!;
      const position = indexLines(text).positionAt(at);
      const typed = String(1 + (i % 9));
      text = text.slice(0, at) + typed + text.slice(at);
      edits.push(
        await timed(async () => {
          await connection.sendNotification('textDocument/didChange', {
            textDocument: { uri, version: i + 2 },
            contentChanges: [{ range: { start: position, end: position }, text: typed }],
          });
          await diagnostics();
        }),
      );
    }
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    const row = (name: string, times: readonly number[]): string => {
      const { p50, p95 } = percentiles(times);
      return `  ${name.padEnd(34)} p50 ${p50.toFixed(1).padStart(7)} ms   p95 ${p95.toFixed(1).padStart(7)} ms`;
    };
    return [
      `${count} files, read in ${(reading / 1000).toFixed(2)} s; ${rounds} rounds each:`,
      row('edit to fresh diagnostics', edits),
      row('hover on a statement', hovers),
      row('an empty request (the yardstick)', empty),
    ];
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const count of values.files.split(',').map(Number)) console.log((await measure(count)).join('\n'));
