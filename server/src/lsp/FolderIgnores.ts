import type { IgnoresOf } from '../features/withIgnores.ts';
import { ignoresPath, type Ignore } from '../marks/Ignore.ts';
import { parseIgnores } from '../marks/ignoresFile.ts';
import { canonicalUri, isInside, pathBelow } from './canonicalUri.ts';
import type { Log } from './guard.ts';
import type { ServerPorts } from './ServerPorts.ts';

/** Reads what people ignore in each of the folders. */
export async function loadFolderIgnores(ports: ServerPorts, folders: readonly string[], log: Log): Promise<IgnoresOf> {
  const lists = new Map<string, readonly Ignore[]>();
  for (const folder of folders) {
    const bytes = await ports.files.read(`${folder}/${ignoresPath}`);
    if (bytes.ok)
      lists.set(
        folder,
        parseIgnores(new TextDecoder().decode(bytes.bytes)).ignores.map(({ entry }) => entry),
      );
    else if (bytes.reason !== 'not-found') log(`reading ${folder}/${ignoresPath}: ${bytes.reason}`);
  }
  return (uri) => {
    const folder = folderOf(folders, canonicalUri(uri));
    return folder === null ? null : { file: pathBelow(folder, canonicalUri(uri)), ignores: lists.get(folder) ?? [] };
  };
}

/** The innermost folder that a file lies in. */
const folderOf = (folders: readonly string[], uri: string): string | null =>
  folders
    .filter((folder) => isInside(folder, uri) && folder !== uri)
    .reduce<string | null>((best, one) => (best !== null && best.length > one.length ? best : one), null);
