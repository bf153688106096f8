import picomatch from 'picomatch';
import type { FileStore } from '../lsp/FileStore.ts';
import { methods, type ListFilesResult, type ReadFileResult } from '../protocol/messages.ts';

/** The files of a client that opens them for the server: in the browser there is no other way to them. */
export function clientFileStore(ask: (method: string, params: unknown) => Promise<unknown>): FileStore {
  return {
    async *list(folder, { sources, exclude }) {
      const { uris } = (await ask(methods.listFiles, { folder, sources, exclude })) as ListFilesResult;
      for (const uri of uris) yield { uri, unreadable: null };
    },
    async includes(folder, uri, { sources, exclude }) {
      const path = decodePath(uri.slice(folder.length).replace(/^\//, ''));
      return picomatch.isMatch(path, [...sources], { dot: true, ignore: [...exclude] });
    },
    async read(uri) {
      const answer = (await ask(methods.readFile, { uri })) as ReadFileResult;
      return answer.ok ? { ok: true, bytes: bytesOf(answer.base64) } : answer;
    },
  };
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
