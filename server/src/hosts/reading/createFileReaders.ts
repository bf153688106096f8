import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { FileTable } from '../../engine/index.ts';
import type { DigestedFile, DigestedFiles, FileReaders, FilesReading } from '../../lsp/FileReaders.ts';
import type { FolderCache } from './FolderCache.ts';
import { readHere } from './readHere.ts';
import { startThreads, type ReadingThreads, type ThreadAnswer } from './readInThreads.ts';

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
      const made = new Map<string, { readonly key: string; readonly table: FileTable }>();
      const claimed = new Set<string>();
      let threads: ReadingThreads | null = null;
      let fresh = 0;

      const digested = (uri: string, result: ThreadAnswer['results'][number]): DigestedFile => {
        if (result.key === null) return { uri, table: null, reason: result.reason, error: result.error };
        const { key, table: bytes } = result;
        const table = bytes ? undefined : kept?.tables.get(key);
        if (table) {
          claimed.add(key);
          made.set(uri, { key, table });
          return { uri, table, kept: true };
        }
        if (!bytes) return { uri, table: null, reason: 'failed', error: null };
        fresh++;
        const own = { numbers: new Int32Array(bytes.buffer), bytes };
        made.set(uri, { key, table: own });
        return { uri, table: own, kept: false };
      };
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
          for await (const { reader, terms, uris: read, results } of answers(uris, withKept)) {
            const files = read.map((uri, i) => digested(uri, results[i]!));
            yield { reader, terms, files } satisfies DigestedFiles;
          }
        },
        async keep(terms) {
          if (!cache || build === null) return;
          const gone = (kept?.tables.size ?? 0) - claimed.size;
          if (fresh * FEW_CHANGES > made.size || gone * FEW_CHANGES > made.size)
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
