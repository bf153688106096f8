// What a person waits for, through the real protocol over stdio: from an edit to fresh diagnostics, and a hover, in folders
// of 100 and 1,000 files. The work of one empty request in the same run is the yardstick for the machine.
// usage: npm run bench:latency [-- --files 100,1000]
import { parseArgs } from 'node:util';
import { makeFolder } from './makeFolder.ts';
import { measureTyping, percentile } from './measureTyping.ts';
import { startServer } from './startServer.ts';

const { values } = parseArgs({
  options: { files: { type: 'string', default: '100,1000' }, rounds: { type: 'string', default: '60' } },
});
const rounds = Number(values.rounds);

async function measure(count: number): Promise<readonly string[]> {
  const { path, article, remove } = makeFolder(count);
  try {
    const server = await startServer(path);
    const { edits, hovers, empty } = await measureTyping(server.connection, article.uri, article.text, rounds);
    await server.end();
    const row = (name: string, times: readonly number[]): string => {
      const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
      return `  ${name.padEnd(34)} p50 ${p50.toFixed(1).padStart(7)} ms   p95 ${p95.toFixed(1).padStart(7)} ms`;
    };
    return [
      `${count} files, read in ${server.reading.toFixed(2)} s; ${rounds} rounds each:`,
      row('edit to fresh diagnostics', edits),
      row('hover on a statement', hovers),
      row('an empty request (the yardstick)', empty),
    ];
  } finally {
    remove();
  }
}

for (const count of values.files.split(',').map(Number)) console.log((await measure(count)).join('\n'));
