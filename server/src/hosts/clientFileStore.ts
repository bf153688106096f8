import picomatch from 'picomatch';
import type { FileStore } from '../lsp/FileStore.ts';
import { methods, type ListFilesResult, type ReadFileResult } from '../protocol/messages.ts';

/** The files of a client that opens them for the server: in the browser there is no other way to them. */
export function clientFileStore(ask: (method: string, params: unknown) => Promise<unknown>): FileStore {
  return {
    async *list(folder, { sources, exclude }) {
      const { uris } = (await ask(methods.listFiles, { folder, sources, exclude })) as ListFilesResult;
      const wanted = picomatch([...sources], { dot: true, ignore: [...exclude] });
      // A client that can only walk through its folders names more than was asked for.
      for (const uri of uris) if (wanted(pathBelow(folder, uri))) yield { uri, unreadable: null };
    },
    async includes(folder, uri, { sources, exclude }) {
      return picomatch.isMatch(pathBelow(folder, uri), [...sources], { dot: true, ignore: [...exclude] });
    },
    async read(uri) {
      const answer = (await ask(methods.readFile, { uri })) as ReadFileResult;
      return answer.ok ? { ok: true, bytes: bytesOf(answer.base64) } : answer;
    },
  };
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));

const pathBelow = (folder: string, uri: string): string => decodePath(uri.slice(folder.length).replace(/^\//, ''));

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
