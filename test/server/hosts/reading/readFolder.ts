import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createEngine, type Engine, type Intake } from '../../../../server/src/engine/index.ts';
import { createFileReaders } from '../../../../server/src/hosts/reading/createFileReaders.ts';
import { createFolderCache } from '../../../../server/src/hosts/reading/FolderCache.ts';
import { packs } from '../../../../server/src/languages/index.ts';

export const PROGRAM = resolve(import.meta.dirname, '../../../../dist/server.reader.js');

export interface ReadFolder {
  readonly engine: Engine;
  /** How many files came from the cache, and how many were read. */
  readonly kept: number;
  readonly read: number;
  /** What could not be read, with what went wrong. */
  readonly failed: readonly (readonly [uri: string, reason: string, error: string | null])[];
  readonly logged: readonly string[];
}

export const urisIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => pathToFileURL(resolve(folder, name)).href);

/** Reads a folder as the hosts do. */
export async function readFolder(
  uris: readonly string[],
  { program = PROGRAM, cache = null }: { readonly program?: string | null; readonly cache?: string | null } = {},
): Promise<ReadFolder> {
  const logged: string[] = [];
  const log = (line: string) => void logged.push(line);
  const pause = () => new Promise<void>((done) => setImmediate(done));
  const readers = createFileReaders({
    program,
    cache: cache === null ? null : createFolderCache(cache, log),
    pause,
    log,
  });
  const reading = await readers.start(['here'], { languages: packs.map(({ tag }) => tag), referenceDate: null });
  const engine = createEngine({ packs, style: 'lenient', referenceDate: null });
  const ofCache = engine.intake();
  ofCache.learn(reading.terms);
  const intakes = new Map<number, Intake>();
  let [kept, read] = [0, 0];
  const failed: (readonly [string, string, string | null])[] = [];
  for await (const { reader, terms, files } of reading.read(uris, ofCache.alike)) {
    const intake = intakes.get(reader) ?? engine.intake();
    intakes.set(reader, intake);
    intake.learn(terms);
    for (const file of files) {
      if (file.table === null) failed.push([file.uri, file.reason, file.error]);
      else {
        (file.kept ? ofCache : intake).take(file.uri, file.table, 'both');
        if (file.kept) kept++;
        else read++;
      }
    }
  }
  reading.end();
  for (const _ of engine.settle());
  await reading.keep(engine.terms());
  return { engine, kept, read, failed, logged };
}
