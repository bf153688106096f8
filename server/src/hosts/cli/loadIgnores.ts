import type { IgnoresOf } from '../../features/withIgnores.ts';
import { ignoresPath } from '../../marks/Ignore.ts';
import { parseIgnores } from '../../marks/ignoresFile.ts';
import { findBelegFile } from './findBelegFile.ts';

/** What people ignore of each article: the list in the nearest folder above it that has one. */
export async function loadIgnores(uris: readonly string[]): Promise<IgnoresOf> {
  const lists = await findBelegFile(uris, ignoresPath, (text) => parseIgnores(text).ignores.map(({ entry }) => entry));
  return (uri) => {
    const found = lists(uri);
    return found && { file: found.file, ignores: found.content };
  };
}
