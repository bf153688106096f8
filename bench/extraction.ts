// How fast whole files are read (names, figures, quotations, speakers), beside two peers on the same text in the same run:
// compromise's .quotations(), and minisearch's addAll of the same sentences. Ratios count; MB/s depend on the machine.
//
// Each runs in a process of its own, with the flags that the language server runs with, so that nobody sweeps up another's
// garbage; each is warmed up first for as long, as a server is; they take turns. Time is the processor's, of all threads,
// so that what else runs on a machine bends no ratio.
// usage: npm run bench:extraction [-- FOLDER]
import { execFileSync } from 'node:child_process';
import { plainText } from '../server/src/engine/index.ts';
import { createWordForms, FORMS_OF_A_FOLDER } from '../server/src/engine/language/WordForms.ts';
import { readSource } from '../server/src/engine/statements/readSource.ts';
import { serverFlags } from '../server/src/protocol/serverFlags.ts';
import { packs } from '../server/src/languages/index.ts';
import { makeTexts, sentencesOf, takeTexts } from './makeTexts.ts';

const MB = 1024 * 1024;
const TURNS = 3;
/** Seconds of processor time before a pass counts: code is compiled late, and a server has run for longer. */
const WARM_UP = 6;
const contestants = ['beleg', 'beleg with a tagger', 'compromise', 'minisearch'] as const;
type Contestant = (typeof contestants)[number];

const options = { packs, referenceDate: null, forms: createWordForms(packs, FORMS_OF_A_FOLDER) };
const [folder = 'examples', contestant] = process.argv.slice(2) as [string?, Contestant?];
if (contestant) console.log(JSON.stringify(await measure(contestant)));
else compare();

interface Measured {
  readonly speed: number;
  readonly statements: number;
}

/** MB/s of processor time, the median of five passes over the same texts once all have warmed up for as long. */
async function measure(who: Contestant): Promise<Measured> {
  const texts = takeTexts(makeTexts(sentencesOf(folder), { seed: 1, size: 6000 }), 4 * MB);
  let statements = 0;
  const work = await workOf(who, texts);
  const start = process.cpuUsage();
  while (secondsSince(start) < WARM_UP) work.run();
  const passes = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    const bytes = work.run();
    return bytes / MB / secondsSince(before);
  });
  if (who === 'beleg')
    for (const text of texts) statements += readSource(plainText('bench:', text), options).reading.statements.length;
  return { speed: median(passes), statements };
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function workOf(who: Contestant, texts: readonly string[]): Promise<{ readonly run: () => number }> {
  const bytesOf = (list: readonly string[]): number => list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  switch (who) {
    case 'beleg': {
      const bytes = bytesOf(texts);
      const run = (): number => {
        for (const [i, text] of texts.entries()) readSource(plainText(`bench:${i}`, text), options);
        return bytes;
      };
      return { run };
    }
    case 'beleg with a tagger': {
      const { default: nlp } = await import('compromise/two');
      const few = texts.slice(0, 40);
      const bytes = bytesOf(few);
      const run = (): number => {
        for (const [i, text] of few.entries()) for (const sentence of doubtful(text, i)) nlp(sentence).json();
        return bytes;
      };
      return { run };
    }
    case 'compromise': {
      const { default: nlp } = await import('compromise');
      const few = texts.slice(0, 40);
      const bytes = bytesOf(few);
      const run = (): number => {
        for (const text of few) nlp(text).quotations().out('array');
        return bytes;
      };
      return { run };
    }
    case 'minisearch': {
      const { default: MiniSearch } = await import('minisearch');
      const sentences = texts.flatMap((text, i) => {
        const { reading } = readSource(plainText(`bench:${i}`, text), options);
        return reading.sentences.map(({ start, end }, j) => ({ id: `${i}:${j}`, text: text.slice(start, end) }));
      });
      const bytes = bytesOf(sentences.map(({ text }) => text));
      const run = (): number => {
        new MiniSearch({ fields: ['text'] }).addAll(sentences);
        return bytes;
      };
      return { run };
    }
  }
}

/**
 * Sentences with a cue, as many as 3 % of all: the share whose verb of saying may be a noun (`plans`, `calls`) in news, about
 * which a tagger could be asked. Why none is asked stands in docs/tagger.md.
 */
function doubtful(text: string, i: number): readonly string[] {
  const { reading } = readSource(plainText(`bench:${i}`, text), options);
  const most = Math.ceil(reading.sentences.length * 0.03);
  const sentences = new Set<string>();
  for (const statement of reading.statements) {
    const cue = statement.kind === 'quote' ? statement.cue?.spans.at(-1) : undefined;
    const sentence = cue && reading.sentences.find(({ start, end }) => start <= cue.start && cue.start < end);
    if (sentence && sentences.size < most) sentences.add(text.slice(sentence.start, sentence.end));
  }
  return [...sentences];
}

function compare(): void {
  const turns = Array.from({ length: TURNS }, () => {
    const ask = (who: Contestant): Measured =>
      JSON.parse(
        execFileSync(process.execPath, [...serverFlags, import.meta.filename, folder, who], { encoding: 'utf8' }),
      ) as Measured;
    return {
      beleg: ask('beleg'),
      'beleg with a tagger': ask('beleg with a tagger'),
      compromise: ask('compromise'),
      minisearch: ask('minisearch'),
    };
  });
  const speedOf = (who: Contestant): string => median(turns.map((turn) => turn[who].speed)).toFixed(2);
  const ratioTo = (who: Contestant): string =>
    median(turns.map((turn) => turn.beleg.speed / turn[who].speed)).toFixed(1);
  const row = (name: string, value: string, unit: string): string => `  ${name.padEnd(38)}${value.padStart(8)} ${unit}`;
  console.log(
    [
      `extraction, 4 MB from ${folder}, ${turns[0]!.beleg.statements} statements, median of ${TURNS} turns:`,
      row('beleg: whole reading of a file', speedOf('beleg'), 'MB/s'),
      row('beleg: with a tagger where in doubt', speedOf('beleg with a tagger'), 'MB/s'),
      row('compromise: .quotations()', speedOf('compromise'), 'MB/s'),
      row('minisearch: addAll of sentences', speedOf('minisearch'), 'MB/s'),
      row('ratio to compromise', ratioTo('compromise'), '(to reach: 30)'),
      row('ratio to minisearch', ratioTo('minisearch'), ''),
    ].join('\n'),
  );
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
}
