import { createHash } from 'node:crypto';
import { readFileSync, statSync, type Stats } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createDigester } from '../../engine/index.ts';
import { packs } from '../../languages/index.ts';
import { LARGEST_FILE, readerFor, sourceFromBytes } from '../../readers/readSourceText.ts';
import { reasonOf } from '../files/reasonOf.ts';
import type { ReaderOptions, ReadingAnswer, ReadingJob, ReadingResult, TablePlace } from './ReadingJob.ts';
import { stampOf } from './stampOf.ts';

/** Reads files of this machine one after the other; for a thread of its own. A file that fails is an answer like any other. */
export function createReader({ languages, referenceDate, known }: ReaderOptions): (job: ReadingJob) => ReadingAnswer {
  const ordered = languages.flatMap((tag) => packs.find((pack) => pack.tag === tag) ?? []);
  const digester = createDigester({ packs: ordered, referenceDate });
  const keys = new Set(known);

  const read = (uri: string, batch: Batch): ReadingResult => {
    let bytes: Buffer;
    let stamp: string | null;
    try {
      const path = fileURLToPath(uri);
      const now = Date.now();
      const found = statFile(path);
      if (found.size > LARGEST_FILE) return { key: null, reason: 'too-large', error: null };
      stamp = stampOf(found, now);
      bytes = readFileSync(path);
    } catch (error) {
      return { key: null, reason: error instanceof NoFile ? 'failed' : reasonOf(error), error: null };
    }
    const key = keyOf(uri, bytes);
    if (keys.has(key)) return { key, stamp, table: null };
    const text = sourceFromBytes(uri, bytes);
    if (!text.ok) return { key: null, reason: text.reason, error: null };
    try {
      return { key, stamp, table: batch.add(digester.digest(text.source).bytes) };
    } catch (error) {
      return {
        key: null,
        reason: 'failed',
        error: error instanceof Error ? (error.stack ?? error.message) : `${error}`,
      };
    }
  };
  return ({ uris }) => {
    const batch = createBatch();
    const results = uris.map((uri) => read(uri, batch));
    return { results, tables: batch.whole(), terms: digester.newTerms().join('\n') };
  };
}

interface Batch {
  add(table: Uint8Array): TablePlace;
  whole(): ArrayBuffer;
}

function createBatch(): Batch {
  const tables: Uint8Array[] = [];
  let length = 0;
  return {
    add(table) {
      const start = length;
      tables.push(table);
      length += table.length;
      return { start, size: table.length };
    },
    whole() {
      const whole = new Uint8Array(length);
      let at = 0;
      for (const table of tables) {
        whole.set(table, at);
        at += table.length;
      }
      return whole.buffer;
    },
  };
}

/** A pipe or a device is no file and is never opened. */
class NoFile extends Error {}

function statFile(path: string): Stats {
  const found = statSync(path);
  if (!found.isFile()) throw new NoFile();
  return found;
}

/** Content and format: what a table depends on, given the options of the reading. */
const keyOf = (uri: string, bytes: Uint8Array): string =>
  createHash('sha1').update(readerFor(uri)).update('\n').update(bytes).digest('base64');
