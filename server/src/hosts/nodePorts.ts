import { version } from '../../../package.json';
import { packs } from '../languages/index.ts';
import type { ServerPorts } from '../lsp/ServerPorts.ts';
import { temporaryFileStore } from './temporaryFileStore.ts';

/** The world as the language server sees it on Node. */
export const nodePorts = (): ServerPorts => ({
  version,
  packs,
  files: temporaryFileStore,
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  now: () => performance.now(),
});
