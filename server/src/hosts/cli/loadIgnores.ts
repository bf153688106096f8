import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IgnoresOf } from '../../features/withIgnores.ts';
import { ignoresPath, type Ignore } from '../../marks/Ignore.ts';
import { parseIgnores } from '../../marks/ignoresFile.ts';

interface List {
  readonly folder: string;
  readonly ignores: readonly Ignore[];
}

/** What people ignore of each article: the list in the nearest folder above it that has one. */
export async function loadIgnores(uris: readonly string[]): Promise<IgnoresOf> {
  const lists = new Map<string, List | null>();
  for (const uri of uris) if (uri.startsWith('file:')) await find(dirname(fileURLToPath(uri)));
  return (uri) => {
    if (!uri.startsWith('file:')) return null;
    const path = fileURLToPath(uri);
    const list = lists.get(dirname(path));
    return list ? { file: relative(list.folder, path).split(sep).join('/'), ignores: list.ignores } : null;
  };

  async function find(folder: string): Promise<List | null> {
    const known = lists.get(folder);
    if (known !== undefined) return known;
    const text = await readFile(join(folder, ignoresPath), 'utf8').catch(() => null);
    const above = dirname(folder);
    const list =
      text === null
        ? above === folder
          ? null
          : await find(above)
        : { folder, ignores: parseIgnores(text).ignores.map(({ entry }) => entry) };
    lists.set(folder, list);
    return list;
  }
}
