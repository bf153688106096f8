import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeTexts, sentencesOf } from './makeTexts.ts';

export interface BenchFolder {
  readonly path: string;
  readonly bytes: number;
  /** One of the files, for typing in. */
  readonly article: { readonly uri: string; readonly text: string };
  readonly remove: () => void;
}

/** A folder of `count` files of about 5,000 characters each, the same for the same count; a hundred files a folder. */
export function makeFolder(count: number): BenchFolder {
  const path = mkdtempSync(join(tmpdir(), 'beleg-bench-'));
  const texts = makeTexts(sentencesOf('examples'), { seed: count, size: 5000 });
  let bytes = 0;
  let article = { uri: '', text: '' };
  for (let i = 0; i < count; i++) {
    const text = texts.next().value as string;
    const folder = join(path, `folder-${Math.floor(i / 100)}`);
    if (i % 100 === 0) mkdirSync(folder);
    const file = join(folder, `source-${i}.txt`);
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
    if (i === count >> 1) article = { uri: pathToFileURL(file).href, text };
  }
  return { path, bytes, article, remove: () => rmSync(path, { recursive: true, force: true }) };
}
