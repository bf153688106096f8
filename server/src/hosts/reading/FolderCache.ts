import { mkdir, open, readdir, readFile, rename, rm, stat, utimes, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { tableAt, termsIn, translateTerms, type FileTable } from '../../engine/index.ts';
import { createSum } from './createSum.ts';

/** What was read in folders at an earlier time. */
export interface KeptFolder {
  readonly terms: readonly string[];
  /** By the key of a file's content. */
  readonly tables: ReadonlyMap<string, FileTable>;
  /** By URI: the key of what the file held when it had the stamp. */
  readonly stamps: ReadonlyMap<string, StampedKey>;
}

export interface StampedKey {
  readonly key: string;
  /** See `stampOf`. */
  readonly stamp: string;
}

/**
 * Keeps what was read, a file for each set of folders. It is bounded: what was not used for longest goes first. What was
 * written by another program, cut off or damaged counts as not there; nothing here throws for what is on the disk. It holds
 * the texts, so nobody but its owner may read it.
 */
export interface FolderCache {
  load(name: string, build: string): Promise<KeptFolder | null>;
  save(name: string, build: string, terms: readonly string[], files: readonly KeptFile[]): Promise<void>;
  /** Deletes everything; answers with how many bytes that were. */
  clear(): Promise<number>;
}

export interface KeptFile {
  readonly uri: string;
  readonly key: string;
  readonly stamp: string | null;
  readonly table: FileTable;
}

/** All files together, in bytes. */
export const LARGEST_CACHE = 1024 * 1024 * 1024;
const ENDING = '.beleg-cache';
const SUM_BYTES = 20;
/** Bytes that are written at once. */
const PIECE = 4 * 1024 * 1024;

interface Header {
  readonly build: string;
  /** Bytes of the terms, a line each, in UTF-8. */
  readonly terms: number;
  readonly tables: readonly (readonly [key: string, bytes: number])[];
  /** `table`: the number of the file's table. */
  readonly stamps: readonly (readonly [uri: string, stamp: string, table: number])[];
}

/*
 * The file: the length of the header as a 32-bit number, the header in JSON, the terms, the tables, each of these filled up
 * to a multiple of four bytes; then the sum of all that. The numbers in the tables are in the order of this machine.
 */
export function createFolderCache(
  folder: string,
  notKept: (reason: string) => void,
  largest = LARGEST_CACHE,
): FolderCache {
  const pathOf = (name: string): string => join(folder, `${name}${ENDING}`);

  async function shrink(): Promise<void> {
    const files = await filesIn(folder);
    let size = files.reduce((sum, file) => sum + file.size, 0);
    for (const file of files.sort((a, b) => a.used - b.used)) {
      if (size <= largest) return;
      await rm(file.path, { force: true });
      size -= file.size;
    }
  }
  return {
    async load(name, build) {
      try {
        const bytes = await readFile(pathOf(name));
        const now = new Date();
        const kept = await unpack(bytes, build);
        if (kept) await utimes(pathOf(name), now, now).catch(() => {});
        return kept;
      } catch {
        return null;
      }
    },
    async save(name, build, terms, files) {
      const temporary = join(folder, `${name}.${process.pid}.tmp`);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const size = files.reduce((sum, { table }) => sum + table.bytes.length, 0);
        if (size > largest) return;
        const file = await open(temporary, 'w', 0o600);
        try {
          await write(file, build, terms, files);
        } finally {
          await file.close();
        }
        await rename(temporary, pathOf(name));
        await shrink();
      } catch (error) {
        notKept(error instanceof Error ? error.message : String(error));
        await rm(temporary, { force: true }).catch(() => {});
      }
    },
    async clear() {
      const files = await filesIn(folder).catch(() => []);
      for (const { path } of files) await rm(path, { force: true });
      return files.reduce((sum, { size }) => sum + size, 0);
    },
  };
}

async function filesIn(
  folder: string,
): Promise<{ readonly path: string; readonly size: number; readonly used: number }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING) || name.endsWith('.tmp'));
  const files = names.map(async (name) => {
    const path = join(folder, name);
    const { size, mtimeMs } = await stat(path);
    return { path, size, used: mtimeMs };
  });
  return Promise.all(files);
}

async function write(
  file: FileHandle,
  build: string,
  terms: readonly string[],
  files: readonly KeptFile[],
): Promise<void> {
  // A table is written once, however many files say the same, and terms that nothing uses any more are left out.
  const unique = new Map(files.map(({ key, table }) => [key, table]));
  const place = new Map([...unique.keys()].map((key, i) => [key, i]));
  const used = new Int32Array(terms.length);
  for (const table of unique.values()) for (const term of termsIn(table)) used[term] = 1;
  const kept: string[] = [];
  terms.forEach((term, id) => {
    if (used[id]) used[id] = kept.push(term) - 1;
  });
  const lines = new TextEncoder().encode(kept.join('\n'));
  const header: Header = {
    build,
    terms: lines.length,
    tables: [...unique].map(([key, table]) => [key, table.bytes.length]),
    stamps: files.flatMap(({ uri, key, stamp }) => (stamp === null ? [] : [[uri, stamp, place.get(key)!] as const])),
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const sum = createSum();
  const put = async (bytes: Uint8Array): Promise<void> => {
    sum.add(new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2));
    await file.write(bytes);
  };
  await put(new Uint8Array(Int32Array.of(head.length).buffer));
  await put(filledUp(head));
  await put(filledUp(lines));
  let piece = new Uint8Array(PIECE);
  let length = 0;
  for (const { bytes } of unique.values()) {
    if (length + bytes.length > piece.length) {
      await put(piece.subarray(0, length));
      length = 0;
      if (bytes.length > piece.length) piece = new Uint8Array(bytes.length);
    }
    piece.set(bytes, length);
    translateTerms(tableAt(piece.buffer, length, bytes.length), (id) => used[id]!);
    length += bytes.length;
  }
  await put(piece.subarray(0, length));
  await file.write(new Uint8Array(sum.value().buffer));
}

function filledUp(bytes: Uint8Array): Uint8Array {
  const filled = new Uint8Array(upToFour(bytes.length));
  filled.set(bytes);
  return filled;
}

const upToFour = (length: number): number => (length + 3) & ~3;

/** Whether the sum at the end is that of all that stands before it. */
async function isWhole(numbers: Int32Array): Promise<boolean> {
  const end = numbers.length - SUM_BYTES / 4;
  if (end < 1) return false;
  const sum = createSum();
  for (let at = 0; at < end; at += PIECE / 4) {
    sum.add(numbers.subarray(at, Math.min(end, at + PIECE / 4)));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return sum.value().every((value, i) => value === numbers[end + i]);
}

/** Null for what was damaged or cut off, and for what another build wrote. */
async function unpack(bytes: Buffer, build: string): Promise<KeptFolder | null> {
  if (bytes.length % 4 !== 0) return null;
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const numbers = new Int32Array(buffer, byteOffset, bytes.length >> 2);
  if (!(await isWhole(numbers))) return null;
  const length = numbers[0]!;
  let at = 4 + upToFour(length);
  const header = JSON.parse(bytes.toString('utf8', 4, 4 + length)) as Header;
  if (header.build !== build) return null;
  const lines = bytes.toString('utf8', at, at + header.terms);
  at += upToFour(header.terms);
  const tables = new Map<string, FileTable>();
  for (const [key, size] of header.tables) {
    tables.set(key, tableAt(buffer, byteOffset + at, size));
    at += size;
  }
  const keyOf = (table: number): string => header.tables[table]![0];
  const stamps = new Map(header.stamps.map(([uri, stamp, table]) => [uri, { key: keyOf(table), stamp }]));
  return { terms: lines === '' ? [] : lines.split('\n'), tables, stamps };
}
