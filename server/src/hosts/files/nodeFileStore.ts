import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileStore } from '../../lsp/FileStore.ts';
import { readIgnoreRules, rulesAbove } from './ignoreRules.ts';
import { fileFilter, listFiles } from './listFiles.ts';
import { readFileBytes } from './readFileBytes.ts';

/** The files of this machine. Other schemes than `file:` hold nothing here. */
export function createNodeFileStore(largest: number): FileStore {
  return {
    async *list(folder, filter) {
      const path = toPath(folder);
      if (path === null) return;
      for await (const found of listFiles(path, { ...filter, gitignore: true }))
        yield { uri: pathToFileURL(found.path).href, unreadable: found.unreadable };
    },
    async includes(folder, uri, filter) {
      const root = toPath(folder);
      const path = toPath(uri);
      if (root === null || path === null) return false;
      const inside = relative(root, path).split(sep);
      if (inside[0] === '..' || inside[0] === '') return false;
      const { takesFile, entersFolder } = fileFilter(filter);
      if (!takesFile(inside.join('/'))) return false;
      let rules = await readIgnoreRules(root, await rulesAbove(await realpath(root).catch(() => root)));
      let at = root;
      for (const [i, name] of inside.entries()) {
        const isFolder = i < inside.length - 1;
        at = `${at}${at.endsWith(sep) ? '' : sep}${name}`;
        if (rules.ignores(at, isFolder)) return false;
        if (!isFolder) return true;
        if (!entersFolder(inside.slice(0, i + 1).join('/'))) return false;
        rules = await readIgnoreRules(at, rules);
      }
      return true;
    },
    async read(uri) {
      const path = toPath(uri);
      return path === null ? { ok: false, reason: 'not-found' } : readFileBytes(path, largest);
    },
  };
}

function toPath(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}
