import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createEngine, type FileRole, type Intake, type UnreadableReason } from '../../engine/index.ts';
import { withIgnores } from '../../features/withIgnores.ts';
import { packs } from '../../languages/index.ts';
import type { FileReaders } from '../../lsp/FileReaders.ts';
import { sourceFromBytes } from '../../readers/readSourceText.ts';
import { createFileReaders } from '../reading/createFileReaders.ts';
import { createFolderCache } from '../reading/FolderCache.ts';
import { readerProgram } from '../reading/readerProgram.ts';
import { findFiles, type FoundFile } from './findFiles.ts';
import { loadIgnores } from './loadIgnores.ts';
import type { Invocation } from './Invocation.ts';
import { readStandardInput } from './readStandardInput.ts';
import type { NamedFile, UnreadFile, Workspace } from './Workspace.ts';

/** As people write it. */
const STANDARD_INPUT = '-';

export interface LoadReport {
  /** A file that could not be read, or a place without any; told as soon as it is known. */
  unreadable(file: UnreadFile): void;
  noTextFiles(place: string): void;
  /** Reading a file went wrong by no fault of the file. */
  broken(name: string, error: string): void;
  /** What was read could not be kept for the next time. */
  notKept(reason: string): void;
}

/**
 * Reads the articles and the sources of an invocation into an engine. A file that is both, by whatever path, is read once
 * and is both. Without sources several articles are sources of one another.
 */
export async function loadWorkspace(invocation: Invocation, report: LoadReport): Promise<Workspace> {
  const { style, referenceDate } = invocation;
  const names = new Map<string, string>();
  const unreadable = new Map<string, UnreadFile>();
  const given = await findFiles(invocation.files, report.noTextFiles);
  const sources = await findFiles(invocation.sources, report.noTextFiles);
  const mutual = invocation.sources.length === 0 && new Set(given.map(({ path }) => path)).size > 1;

  const articleUris = new Map<string, FoundFile>();
  for (const file of given) articleUris.set(uriOf(await realPathOf(file)), file);
  const sourceUris = new Map<string, FoundFile>();
  for (const file of sources) sourceUris.set(uriOf(await realPathOf(file)), file);
  const all = new Map([...sourceUris, ...articleUris]);
  const roleOf = (uri: string): FileRole => {
    if (mutual || (articleUris.has(uri) && sourceUris.has(uri))) return 'both';
    return articleUris.has(uri) ? 'article' : 'source';
  };

  const reading = await readersFor(invocation, report).start(
    [...invocation.sources, ...invocation.files].map((place) => resolve(place)),
    { languages: packs.map(({ tag }) => tag), referenceDate },
  );
  const engine = createEngine({ packs, style, referenceDate });
  const kept = engine.intake();
  kept.learn(reading.terms);
  const cannotRead = (uri: string, reason: UnreadableReason): void => {
    const unread: UnreadFile = { uri, name: all.get(uri)!.name, reason };
    unreadable.set(uri, unread);
    if (sourceUris.has(uri) || mutual) engine.putUnreadable(uri, reason);
    report.unreadable(unread);
  };
  const onDisk: string[] = [];
  for (const [uri, file] of all) {
    names.set(uri, file.name);
    if (file.unreadable !== null) cannotRead(uri, file.unreadable);
    else if (file.path !== STANDARD_INPUT) onDisk.push(uri);
    else {
      const read = await readStandardInput();
      const text = read.ok ? sourceFromBytes(uri, read.bytes) : read;
      if (text.ok) engine.put(text.source, roleOf(uri));
      else cannotRead(uri, text.reason);
    }
  }
  const intakes = new Map<number, Intake>();
  try {
    for await (const { reader, terms, files } of reading.read(onDisk, kept.alike)) {
      const intake = intakes.get(reader) ?? engine.intake();
      intakes.set(reader, intake);
      intake.learn(terms);
      for (const file of files) {
        if (file.table !== null) (file.kept ? kept : intake).take(file.uri, file.table, roleOf(file.uri));
        else {
          if (file.error !== null) report.broken(all.get(file.uri)!.name, file.error);
          cannotRead(file.uri, file.reason);
        }
      }
    }
  } finally {
    reading.end();
  }
  for (const _ of engine.settle());
  await reading.keep(engine.terms());

  const articles: NamedFile[] = [];
  for (const file of given) {
    const uri = uriOf(await realPathOf(file));
    if (!unreadable.has(uri)) articles.push({ uri, name: file.name });
  }
  const ignoresOf = await loadIgnores(articles.map(({ uri }) => uri));
  return {
    engine: withIgnores(engine, ignoresOf),
    articles,
    unreadable: [...unreadable.values()],
    nameOf: (uri) => names.get(uri) ?? uri,
  };
}

const readersFor = ({ cache }: Invocation, { notKept }: LoadReport): FileReaders =>
  createFileReaders({
    program: readerProgram(),
    cache: cache === null ? null : createFolderCache(cache, notKept),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    log: () => {},
  });

const uriOf = (path: string): string => (path === STANDARD_INPUT ? 'stdin:' : pathToFileURL(path).href);

async function realPathOf({ path }: FoundFile): Promise<string> {
  return path === STANDARD_INPUT ? path : realpath(path).catch(() => resolve(path));
}
