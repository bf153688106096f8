import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { tableAt } from '../../engine/index.ts';
import type { DigestedFile, DigestedFiles, FileReaders, FilesReading } from '../../lsp/FileReaders.ts';
import type { FolderCache, KeptFile } from './FolderCache.ts';
import { readHere } from './readHere.ts';
import type { ReadingResult } from './ReadingJob.ts';
import { startThreads, type ReadingThreads, type ThreadAnswer } from './readInThreads.ts';
import { stampOf } from './stampOf.ts';

export interface FileReadersOptions {
  /** The program of a reading thread; null where files are to be read in this one. */
  readonly program: string | null;
  /** Null where nothing is to be kept. */
  readonly cache: FolderCache | null;
  readonly pause: () => Promise<void>;
  readonly log: (message: string) => void;
}

/** A thread takes a while to start, and much memory: fewer files, or less text, are read without. */
const FEW_FILES = 100;
const LITTLE_TEXT = 1024 * 1024;
const MOST_THREADS = 4;

/** Readers for the files of this machine. */
export function createFileReaders({ program, cache, pause, log }: FileReadersOptions): FileReaders {
  const build = program === null ? null : buildOf(program);
  return {
    async start(folders, options) {
      const name = hash(JSON.stringify([folders, options]));
      // What is kept holds for the very program that made it.
      const kept = cache && build !== null ? await cache.load(name, build) : null;
      const made = new Map<string, KeptFile>();
      const claimed = new Set<string>();
      let threads: ReadingThreads | null = null;
      /** Files whose stamps are not kept as they are now. */
      let changes = 0;

      const take = (file: KeptFile): DigestedFile => {
        claimed.add(file.key);
        made.set(file.uri, file);
        return { uri: file.uri, table: file.table, kept: true };
      };
      const digested = (uri: string, result: ReadingResult, tables: ArrayBuffer): DigestedFile => {
        if (result.key === null) return { uri, table: null, reason: result.reason, error: result.error };
        const { key, stamp, table: place } = result;
        if (stamp !== null || place) changes++;
        const known = place ? undefined : kept?.tables.get(key);
        if (known) return take({ uri, key, stamp, table: known });
        if (!place) return { uri, table: null, reason: 'failed', error: null };
        const table = tableAt(tables, place.start, place.size);
        made.set(uri, { uri, key, stamp, table });
        return { uri, table, kept: false };
      };
      /** What is kept of files that are on the disk as they were. */
      async function unchanged(uris: readonly string[]): Promise<ReadonlyMap<string, KeptFile>> {
        const found = new Map<string, KeptFile>();
        let looked = 0;
        for (const uri of uris) {
          const known = kept?.stamps.get(uri);
          const table = known && kept?.tables.get(known.key);
          if (table && known.stamp === stampAt(uri)) found.set(uri, { uri, ...known, table });
          if (++looked % LOOKED_AT_ONCE === 0) await pause();
        }
        return found;
      }
      async function* answers(uris: readonly string[], withKept: boolean): AsyncGenerator<ThreadAnswer> {
        const reader = { ...options, known: withKept ? [...(kept?.tables.keys() ?? [])] : [] };
        let done = 0;
        if (program !== null && isMuch(uris)) {
          threads = startThreads({ program, reader, threads: Math.min(availableParallelism(), MOST_THREADS) });
          try {
            for await (const answer of threads.read(uris)) {
              yield answer;
              done += answer.uris.length;
            }
            return;
          } catch (error) {
            log(`no reading threads: ${error instanceof Error ? error.message : error}`);
          } finally {
            threads.end();
          }
        }
        yield* readHere(uris.slice(done), reader, pause);
      }
      const reading: FilesReading = {
        terms: kept?.terms ?? [],
        async *read(uris, withKept) {
          const known = withKept && kept ? await unchanged(uris) : new Map<string, KeptFile>();
          const unknown = uris.filter((uri) => !known.has(uri));
          const coming = answers(unknown, withKept);
          // Threads begin at once; what is known goes on its way before they answer.
          let next = unknown.length > 0 ? coming.next() : null;
          next?.catch(() => {});
          let at = 0;
          const knownHere = (): DigestedFiles | null => {
            const files: DigestedFile[] = [];
            for (let file; at < uris.length && (file = known.get(uris[at]!)); at++) files.push(take(file));
            return files.length > 0 ? { reader: KEPT, terms: [], files } : null;
          };
          try {
            for (; next; next = coming.next()) {
              const { value } = await next;
              if (!value) break;
              const { reader, uris: read, results, tables } = value;
              let { terms } = value;
              let files: DigestedFile[] = [];
              for (const [i, result] of results.entries()) {
                const before = knownHere();
                if (before && files.length > 0) {
                  yield { reader, terms, files };
                  terms = [];
                  files = [];
                }
                if (before) yield before;
                files.push(digested(read[i]!, result, tables));
                at++;
              }
              yield { reader, terms, files };
            }
            const rest = knownHere();
            if (rest) yield rest;
          } finally {
            void coming.return(undefined);
          }
        },
        async keep(terms) {
          if (!cache || build === null) return;
          const gone = (kept?.tables.size ?? 0) - claimed.size;
          if (changes * FEW_CHANGES > made.size || gone * FEW_CHANGES > made.size)
            await cache.save(name, build, terms, [...made.values()]);
          made.clear();
        },
        end: () => threads?.end(),
      };
      return reading;
    },
    deleteKept: async () => (await cache?.clear()) ?? 0,
  };
}

/** Where no more than one file in so many is new or gone, it is not worth writing everything anew. */
const FEW_CHANGES = 50;

/** No reader has this number: nothing was read. */
const KEPT = -2;
/** Files that are looked at before others get their turn. */
const LOOKED_AT_ONCE = 200;

/** Null where there is no such file, or none that can be told apart by it. */
function stampAt(uri: string): string | null {
  try {
    const now = Date.now();
    const found = statSync(fileURLToPath(uri));
    return found.isFile() ? stampOf(found, now) : null;
  } catch {
    return null;
  }
}

function isMuch(uris: readonly string[]): boolean {
  if (uris.length >= FEW_FILES) return true;
  let size = 0;
  for (const uri of uris) {
    try {
      size += statSync(fileURLToPath(uri)).size;
    } catch {
      // Whoever reads it will say what is wrong with it.
    }
  }
  return size > LITTLE_TEXT;
}

function buildOf(program: string): string | null {
  try {
    return hash(readFileSync(program));
  } catch {
    return null;
  }
}

const hash = (content: string | Uint8Array): string => createHash('sha1').update(content).digest('hex');
