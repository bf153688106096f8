import type { Engine, FileRole, Intake, SourceText, UnreadableReason } from '../engine/index.ts';
import { sourceFromBytes } from '../readers/readSourceText.ts';
import { canonicalUri } from './canonicalUri.ts';
import type { FilesReading } from './FileReaders.ts';
import type { FileBytes, FileFilter } from './FileStore.ts';
import { makeCheckpoint } from './Checkpoint.ts';
import { describeError, type Log } from './guard.ts';
import type { ServerPorts } from './ServerPorts.ts';

export interface FolderFile {
  readonly uri: string;
  readonly unreadable: UnreadableReason | null;
}

/** How many files are on their way from the disk while the engine reads one. */
const ahead = 16;

/** All files of all folders, each once. A folder that cannot be listed is an unreadable file of that name. */
export async function listFolders(
  ports: ServerPorts,
  folders: readonly string[],
  filter: FileFilter,
  stop: () => boolean,
): Promise<readonly FolderFile[]> {
  const files = new Map<string, FolderFile>();
  const checkpoint = makeCheckpoint(ports);
  for (const folder of folders) {
    for await (const { uri: found, unreadable } of ports.files.list(folder, filter)) {
      if (stop()) return [...files.values()];
      const uri = canonicalUri(found);
      if (!files.has(uri)) files.set(uri, { uri, unreadable });
      await checkpoint();
    }
  }
  return [...files.values()];
}

/** What a reading looks at and tells while it goes on. */
export interface ReadingWatch {
  readonly stop: () => boolean;
  readonly isOpen: (uri: string) => boolean;
  readonly roleOf: (uri: string) => FileRole;
  readonly report: (done: number) => void;
  readonly log: Log;
}

/** Reads files into the engine, letting others in between. Open documents are in the engine already. */
export async function readFiles(
  ports: ServerPorts,
  engine: Engine,
  files: readonly FolderFile[],
  watch: ReadingWatch,
): Promise<void> {
  const checkpoint = makeCheckpoint(ports);
  const coming = new Map<FolderFile, Promise<FileBytes>>();
  const fetch = (file: FolderFile | undefined): void => {
    if (file && !file.unreadable && !watch.isOpen(file.uri)) coming.set(file, ports.files.read(file.uri));
  };
  files.slice(0, ahead).forEach(fetch);
  for (const [i, file] of files.entries()) {
    if (watch.stop()) return;
    fetch(files[i + ahead]);
    const bytes = await coming.get(file);
    coming.delete(file);
    if (file.unreadable) engine.putUnreadable(file.uri, file.unreadable);
    else if (bytes && !watch.isOpen(file.uri)) putBytes(engine, file.uri, bytes, watch.roleOf(file.uri), watch.log);
    watch.report(i + 1);
    await checkpoint();
  }
}

/**
 * The same where the host has readers of its own: what they made is taken in as it comes. `kept` takes what is kept from an
 * earlier time, and has learned its terms.
 */
export async function takeInFiles(
  ports: ServerPorts,
  engine: Engine,
  files: readonly FolderFile[],
  { reading, kept }: { readonly reading: FilesReading; readonly kept: Intake },
  watch: ReadingWatch,
): Promise<void> {
  const checkpoint = makeCheckpoint(ports);
  const intakes = new Map<number, Intake>();
  for (const { uri, unreadable } of files) if (unreadable) engine.putUnreadable(uri, unreadable);
  const readable = files.filter(({ uri, unreadable }) => !unreadable && !watch.isOpen(uri)).map(({ uri }) => uri);
  let done = files.length - readable.length;
  if (done > 0) watch.report(done);
  try {
    for await (const { reader, terms, files: digested } of reading.read(readable, kept.alike)) {
      if (watch.stop()) return;
      let intake = intakes.get(reader);
      if (!intake) intakes.set(reader, (intake = engine.intake()));
      intake.learn(terms);
      for (const file of digested) {
        if (file.table === null) {
          if (file.error !== null) watch.log(`reading ${file.uri}: ${file.error}`);
          if (!watch.isOpen(file.uri)) engine.putUnreadable(file.uri, file.reason);
        } else if (!watch.isOpen(file.uri))
          (file.kept ? kept : intake).take(file.uri, file.table, watch.roleOf(file.uri));
        await checkpoint();
      }
      watch.report((done += digested.length));
    }
  } finally {
    reading.end();
  }
}

/** A step is one file, and takes some microseconds. */
const STEPS = 16;

/** Puts the engine's index in order once a folder is read, letting others in between. */
export async function settleEngine(ports: ServerPorts, engine: Engine): Promise<void> {
  const checkpoint = makeCheckpoint(ports);
  let steps = 0;
  for (const _ of engine.settle()) if (++steps % STEPS === 0) await checkpoint();
}

export async function readOneFile(
  ports: ServerPorts,
  engine: Engine,
  uri: string,
  role: FileRole,
  log: Log,
): Promise<void> {
  const bytes = await ports.files.read(uri);
  if (!bytes.ok && bytes.reason === 'not-found') engine.remove(uri);
  else putBytes(engine, uri, bytes, role, log);
}

function putBytes(engine: Engine, uri: string, bytes: FileBytes, role: FileRole, log: Log): void {
  if (!bytes.ok) {
    engine.putUnreadable(uri, bytes.reason);
    return;
  }
  const text = sourceFromBytes(uri, bytes.bytes);
  if (text.ok) putSafely(engine, text.source, role, log);
  else engine.putUnreadable(uri, text.reason);
}

/** A text on which the engine fails is named as unreadable; the others are still read. */
export function putSafely(engine: Engine, source: SourceText, role: FileRole, log: Log): void {
  try {
    engine.put(source, role);
  } catch (error) {
    log(`reading ${source.uri}: ${describeError(error)}`);
    engine.putUnreadable(source.uri, 'failed');
  }
}
