import type { ProtocolConnection } from 'vscode-languageserver/node';
import { indexLines, plainText } from '../server/src/engine/index.ts';
import { readSource } from '../server/src/engine/statements/readSource.ts';
import { packs } from '../server/src/languages/index.ts';

/** Milliseconds of each round. */
export interface TypingTimes {
  /** From an edit to fresh diagnostics. */
  readonly edits: readonly number[];
  readonly hovers: readonly number[];
  /** The work of one empty request: the yardstick for the machine. */
  readonly empty: readonly number[];
}

/** Opens a document and does what a person does in it: rests on statements, and types digits into them. */
export async function measureTyping(
  connection: ProtocolConnection,
  uri: string,
  text: string,
  rounds: number,
): Promise<TypingTimes> {
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text },
  });
  const diagnostics = (): Promise<unknown> =>
    connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  await diagnostics();
  const { reading } = readSource(plainText(uri, text), { packs, referenceDate: null });
  const places = reading.statements.map((statement) => statement.spans[0]!.start + 1);
  const times = { edits: [] as number[], hovers: [] as number[], empty: [] as number[] };
  for (let i = 0; i < rounds; i++) {
    const position = indexLines(text).positionAt(places[i % places.length]!);
    times.hovers.push(
      await timed(() => connection.sendRequest('textDocument/hover', { textDocument: { uri }, position })),
    );
  }
  for (let i = 0; i < rounds; i++) {
    const position = { line: 1_000_000, character: 0 };
    times.empty.push(
      await timed(() => connection.sendRequest('textDocument/hover', { textDocument: { uri }, position })),
    );
  }
  let now = text;
  for (let i = 0; i < rounds; i++) {
    const at = places[i % places.length]!;
    const position = indexLines(now).positionAt(at);
    const typed = String(1 + (i % 9));
    now = now.slice(0, at) + typed + now.slice(at);
    times.edits.push(
      await timed(async () => {
        await connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version: i + 2 },
          contentChanges: [{ range: { start: position, end: position }, text: typed }],
        });
        await diagnostics();
      }),
    );
  }
  return times;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The time that `share` of all rounds stay below; 0.5 is the median. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}
