// How fast whole files are read (names, figures, quotations, speakers), beside two peers on the same text in the same run:
// compromise's .quotations(), and minisearch's addAll of the same sentences. Ratios count; MB/s depend on the machine. Time
// is the processor's, of all threads, and the three take turns, so that what else runs on a machine bends no ratio.
// usage: npm run bench:extraction [-- FOLDER]
import nlp from 'compromise';
import MiniSearch from 'minisearch';
import { plainText } from '../server/src/engine/index.ts';
import { readSource } from '../server/src/engine/statements/readSource.ts';
import { packs } from '../server/src/languages/index.ts';
import { makeTexts, sentencesOf, takeTexts } from './makeTexts.ts';

const MB = 1024 * 1024;
const folder = process.argv[2] ?? 'examples';
const sentences = sentencesOf(folder);
const texts = takeTexts(makeTexts(sentences, { seed: 1, size: 6000 }), 4 * MB);
const bytes = (list: readonly string[]): number => list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const options = { packs, referenceDate: null };

/** MB/s of processor time that `work` takes for texts of `size` bytes. */
function speed(size: number, work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return size / MB / ((user + system) / 1e6);
}
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

let uri = 0;
const read = (text: string): void => void readSource(plainText(`bench:${uri++}`, text), options);
const quote = (text: string): void => void nlp(text).quotations().out('array');
const few = texts.slice(0, 24);
texts.slice(0, 160).forEach(read);
few.slice(0, 6).forEach(quote);

const units = texts.map((text, i) => readSource(plainText(`unit:${i}`, text), options).reading);
const documents = units.flatMap((reading, i) =>
  reading.sentences.map(({ start, end }, j) => ({ id: `${i}:${j}`, text: reading.text.slice(start, end) })),
);

const ourSize = bytes(texts);
const fewSize = bytes(few);
const documentsSize = bytes(documents.map(({ text }) => text));
const runs = Array.from({ length: 7 }, () => ({
  ours: speed(ourSize, () => texts.forEach(read)),
  compromise: speed(fewSize, () => few.forEach(quote)),
  minisearch: speed(documentsSize, () => new MiniSearch({ fields: ['text'] }).addAll(documents)),
}));
const ours = median(runs.map((run) => run.ours));
const statements = units.reduce((sum, reading) => sum + reading.statements.length, 0);
const row = (name: string, value: number): string => `  ${name.padEnd(34)}${value.toFixed(2).padStart(8)} MB/s`;
console.log(
  [
    `extraction, ${(bytes(texts) / MB).toFixed(1)} MB from ${folder}, ${statements} statements, median of ${runs.length}:`,
    row('beleg: whole reading of a file', ours),
    row('compromise: .quotations()', median(runs.map((run) => run.compromise))),
    row('minisearch: addAll of sentences', median(runs.map((run) => run.minisearch))),
    `  ratio to compromise               ${median(runs.map((run) => run.ours / run.compromise))
      .toFixed(1)
      .padStart(8)} (to reach: 30)`,
    `  ratio to minisearch               ${median(runs.map((run) => run.ours / run.minisearch))
      .toFixed(1)
      .padStart(8)}`,
  ].join('\n'),
);
