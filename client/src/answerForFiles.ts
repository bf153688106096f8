import { FileSystemError, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  methods,
  type ListFilesParams,
  type ListFilesResult,
  type ReadFileParams,
  type ReadFileResult,
} from '../../server/src/protocol/messages.ts';

/** Files beyond this size (bytes) are not carried to the server. */
const largest = 20 * 1024 * 1024;

/** How many entries of folders are looked at where there is no search. */
const mostEntries = 20_000;
const unlistedFolders = new Set(['node_modules', '.git']);

/** Lists and reads files for a server that cannot. */
export function answerForFiles(client: BaseLanguageClient): void {
  client.onRequest(
    methods.listFiles,
    async ({ folder, sources, exclude }: ListFilesParams): Promise<ListFilesResult> => {
      const base = Uri.parse(folder);
      const found = await workspace.findFiles(new RelativePattern(base, anyOf(sources)), anyOf(exclude));
      // A file system of the web that cannot be searched finds nothing; it can still be walked through.
      const uris = found.length > 0 ? found : await walk(base);
      return { uris: uris.map((uri) => client.code2ProtocolConverter.asUri(uri)).sort() };
    },
  );
  client.onRequest(methods.readFile, async ({ uri }: ReadFileParams): Promise<ReadFileResult> => {
    const file = Uri.parse(uri);
    try {
      const { size, type } = await workspace.fs.stat(file);
      if ((type & FileType.File) === 0) return { ok: false, reason: 'failed' };
      if (size > largest) return { ok: false, reason: 'too-large' };
      return { ok: true, base64: toBase64(await workspace.fs.readFile(file)) };
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  });
}

/** All files below a folder, breadth first, up to `mostEntries`; links are not followed. */
async function walk(base: Uri): Promise<readonly Uri[]> {
  const files: Uri[] = [];
  const folders = [base];
  let entries = 0;
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    const parent = folder;
    // A folder that cannot be listed does not keep the others from being so.
    const listed = await Promise.resolve(workspace.fs.readDirectory(parent)).catch(() => []);
    for (const [name, type] of listed) {
      if (++entries > mostEntries) return files;
      const child = Uri.joinPath(parent, name);
      if (type === FileType.File) files.push(child);
      else if (type === FileType.Directory && !unlistedFolders.has(name)) folders.push(child);
    }
  }
  return files;
}

/** One glob for several; braces do not nest everywhere, so a single one stays as it is. */
const anyOf = (globs: readonly string[]): string => (globs.length === 1 ? (globs[0] ?? '') : `{${globs.join(',')}}`);

function reasonOf(error: unknown): 'no-permission' | 'not-found' | 'failed' {
  const code = error instanceof FileSystemError ? error.code : '';
  if (code === 'FileNotFound') return 'not-found';
  return code === 'NoPermissions' ? 'no-permission' : 'failed';
}

/** In pieces, because a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}
