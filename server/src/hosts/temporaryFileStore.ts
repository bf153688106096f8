import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileStore } from '../lsp/FileStore.ts';

export const temporaryFileStore: FileStore = {
  async *list(folder) {
    const root = fileURLToPath(folder);
    for (const name of await readdir(root, { recursive: true }))
      if (/\.(txt|md)$/.test(name)) yield { uri: pathToFileURL(join(root, name)).href, unreadable: null };
  },
  includes: async (_folder, uri) => /\.(txt|md)$/.test(uri),
  async read(uri) {
    try {
      return { ok: true, bytes: await readFile(fileURLToPath(uri)) };
    } catch {
      return { ok: false, reason: 'not-found' };
    }
  },
};
