import { fileURLToPath } from 'node:url';
import { version } from '../../../package.json';
import { packs } from '../languages/index.ts';
import type { ServerPorts } from '../lsp/ServerPorts.ts';
import { LARGEST_FILE } from '../readers/readSourceText.ts';
import { createNodeFileStore } from './files/nodeFileStore.ts';
import { createFileReaders } from './reading/createFileReaders.ts';
import { createFolderCache } from './reading/FolderCache.ts';
import { readerProgram } from './reading/readerProgram.ts';

/** The world as the language server sees it on Node. `ownCache` is for clients that name no folder to keep things in. */
export const nodePorts = (ownCache: string | null = null): ServerPorts => ({
  version,
  packs,
  files: createNodeFileStore(LARGEST_FILE),
  makeReaders(cacheFolder, log) {
    const folder = cacheFolder === null ? ownCache : toPath(cacheFolder);
    const cache =
      folder === null ? null : createFolderCache(folder, (reason) => log(`what was read could not be kept: ${reason}`));
    return createFileReaders({ program: readerProgram(), cache, pause, log });
  },
  pause,
  now: () => performance.now(),
});

function toPath(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
