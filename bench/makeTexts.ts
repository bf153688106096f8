// Text for the benchmarks: sentences of the project's own examples (or of a folder given by path), mixed and renumbered.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { plainText } from '../server/src/engine/index.ts';
import { readSource } from '../server/src/engine/statements/readSource.ts';
import { packs } from '../server/src/languages/index.ts';

/** Mulberry32: the same numbers for the same seed on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function* textFiles(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* textFiles(path);
    else if (/\.(txt|md)$/.test(name)) yield path;
  }
}

/** The sentences of every text file below `folder`, grouped by language so that a text is not half one and half the other. */
export function sentencesOf(folder: string): readonly (readonly string[])[] {
  const byLanguage = new Map<string, string[]>();
  for (const path of textFiles(folder)) {
    const { reading } = readSource(plainText(path, readFileSync(path, 'utf8')), { packs, referenceDate: null });
    const list = byLanguage.get(reading.language) ?? [];
    byLanguage.set(reading.language, list);
    for (const { start, end } of reading.sentences) list.push(reading.text.slice(start, end).replace(/\s+/g, ' '));
  }
  return [...byLanguage.values()].filter((list) => list.length > 10);
}

/**
 * Endless texts of about `size` UTF-16 units, each of paragraphs of two to five sentences. Digits are drawn anew, so that
 * hardly a paragraph stands twice and no memo makes the work look lighter than it is.
 */
export function* makeTexts(
  sentences: readonly (readonly string[])[],
  { seed, size }: { seed: number; size: number },
): Generator<string> {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  for (;;) {
    const list = pick(sentences);
    const paragraphs: string[] = [];
    for (let length = 0; length < size;) {
      const paragraph = Array.from({ length: 2 + Math.floor(random() * 4) }, () =>
        pick(list).replace(/\d/g, (digit) => (digit === '0' ? '0' : String(1 + Math.floor(random() * 9)))),
      ).join(' ');
      paragraphs.push(paragraph);
      length += paragraph.length + 2;
    }
    yield paragraphs.join('\n\n') + '\n';
  }
}

export function takeTexts(texts: Generator<string>, total: number): readonly string[] {
  const taken: string[] = [];
  for (let length = 0; length < total; length += taken.at(-1)!.length) taken.push(texts.next().value as string);
  return taken;
}
