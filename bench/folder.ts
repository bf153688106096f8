// A folder of thousands, through the real protocol: how long it takes to read it, first and again, beside one
// minisearch.addAll of the same sentences in the same run; the most memory that was held; and what a person waits for who
// types in it. Ratios count; seconds depend on the machine and on what else runs on it.
// usage: npm run bench:folder [-- --files 1000,3000,10000 --rounds 60]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { plainText } from '../server/src/engine/index.ts';
import { readSource } from '../server/src/engine/statements/readSource.ts';
import { packs } from '../server/src/languages/index.ts';
import { makeFolder } from './makeFolder.ts';
import { measureTyping, percentile } from './measureTyping.ts';
import { startServer } from './startServer.ts';

const MB = 1024 * 1024;
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1000,3000,10000' },
    rounds: { type: 'string', default: '60' },
    minisearch: { type: 'string' },
  },
});

if (values.minisearch !== undefined) console.log(JSON.stringify(await addAll(values.minisearch)));
else await grow();

/** One `addAll` of all sentences of a folder; runs in a process of its own. */
async function addAll(folder: string): Promise<Effort> {
  const { default: MiniSearch } = await import('minisearch');
  const sentences = textFilesIn(folder).flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const { reading } = readSource(plainText(path, text), { packs, referenceDate: null });
    return reading.sentences.map(({ start, end }, i) => ({ id: `${path}:${i}`, text: text.slice(start, end) }));
  });
  const started = performance.now();
  const before = process.cpuUsage();
  new MiniSearch({ fields: ['text'] }).addAll(sentences);
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - started) / 1000, work: (user + system) / 1e6 };
}

function textFilesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? textFilesIn(path) : [path]));
}

interface Effort {
  readonly seconds: number;
  /** Seconds of the processors, over all threads. */
  readonly work: number | null;
}

interface Row {
  readonly files: number;
  readonly bytes: number;
  readonly minisearch: Effort;
  readonly first: Effort;
  readonly second: Effort;
  readonly peak: number | null;
  readonly edit: number;
  readonly hover: number;
}

async function measure(files: number): Promise<Row> {
  const folder = makeFolder(files);
  const cache = mkdtempSync(join(tmpdir(), 'beleg-cache-'));
  try {
    const minisearch = JSON.parse(
      execFileSync(process.execPath, [import.meta.filename, '--minisearch', folder.path], { encoding: 'utf8' }),
    ) as Effort;
    const cold = await startServer(folder.path, cache);
    const { uri, text } = folder.article;
    const { edits, hovers } = await measureTyping(cold.connection, uri, text, Number(values.rounds));
    const peak = cold.peak();
    await cold.end();
    const warm = await startServer(folder.path, cache);
    await warm.end();
    return {
      files,
      bytes: folder.bytes,
      minisearch,
      first: { seconds: cold.reading, work: cold.work },
      second: { seconds: warm.reading, work: warm.work },
      peak,
      edit: percentile(edits, 0.95),
      hover: percentile(hovers, 0.95),
    };
  } finally {
    folder.remove();
    rmSync(cache, { recursive: true, force: true });
  }
}

/** Seconds on the clock, and in brackets those of the processors. */
function effort({ seconds, work }: Effort): string {
  return `${seconds.toFixed(2)} (${work === null ? '?' : work.toFixed(1)})`;
}

async function grow(): Promise<void> {
  const columns: readonly (readonly [string, (row: Row) => string])[] = [
    ['files', ({ files }) => String(files)],
    ['MB', ({ bytes }) => (bytes / MB).toFixed(1)],
    ['addAll s', ({ minisearch }) => effort(minisearch)],
    ['first s', ({ first }) => effort(first)],
    ['vs addAll', ({ minisearch, first }) => `${(minisearch.seconds / first.seconds).toFixed(1)}x`],
    ['second s', ({ second }) => effort(second)],
    ['vs first', ({ first, second }) => `${(first.seconds / second.seconds).toFixed(1)}x`],
    ['peak MB', ({ peak }) => (peak === null ? '?' : (peak / MB).toFixed(0))],
    ['vs text', ({ peak, bytes }) => (peak === null ? '?' : `${(peak / bytes).toFixed(1)}x`)],
    ['edit p95', ({ edit }) => `${edit.toFixed(1)} ms`],
    ['hover p95', ({ hover }) => `${hover.toFixed(1)} ms`],
  ];
  console.log('a folder of thousands; to reach at 10,000 files: first 2x addAll, second 10x first, peak 12x the text,');
  console.log('edit to fresh diagnostics below 50 ms, hover below 15 ms');
  console.log(columns.map(([name]) => name.padStart(13)).join(''));
  for (const files of values.files.split(',').map(Number)) {
    const row = await measure(files);
    console.log(columns.map(([, show]) => show(row).padStart(13)).join(''));
  }
}
