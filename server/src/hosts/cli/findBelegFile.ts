import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of ours in the nearest folder above an article that has one, and how it calls the article. */
export type BelegFile<T> = (uri: string) => { readonly file: string; readonly content: T } | null;

/** Looks for `path` (`.beleg/marks.json`) in the folders above each of the files, the nearest first. */
export async function findBelegFile<T>(
  uris: readonly string[],
  path: string,
  parse: (text: string) => T,
): Promise<BelegFile<T>> {
  const found = new Map<string, { readonly folder: string; readonly content: T } | null>();
  for (const uri of uris) if (uri.startsWith('file:')) await find(dirname(fileURLToPath(uri)));
  return (uri) => {
    if (!uri.startsWith('file:')) return null;
    const name = fileURLToPath(uri);
    const own = found.get(dirname(name));
    return own ? { file: relative(own.folder, name).split(sep).join('/'), content: own.content } : null;
  };

  async function find(folder: string): Promise<{ readonly folder: string; readonly content: T } | null> {
    const known = found.get(folder);
    if (known !== undefined) return known;
    const text = await readFile(join(folder, path), 'utf8').catch(() => null);
    const above = dirname(folder);
    const own = text === null ? (above === folder ? null : await find(above)) : { folder, content: parse(text) };
    found.set(folder, own);
    return own;
  }
}
