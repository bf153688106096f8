import { readFile, stat } from 'node:fs/promises';
import type { FileBytes } from '../../lsp/FileStore.ts';
import { reasonOf } from './reasonOf.ts';

/** The bytes of one file of at most `largest` bytes; a pipe or a device is no file and is never opened. */
export async function readFileBytes(path: string, largest: number): Promise<FileBytes> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { ok: false, reason: 'failed' };
    if (found.size > largest) return { ok: false, reason: 'too-large' };
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}
