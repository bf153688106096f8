import { version } from '../../../package.json';
import { packs } from '../languages/index.ts';
import type { ServerPorts } from '../lsp/ServerPorts.ts';
import { LARGEST_FILE } from '../readers/readSourceText.ts';
import { createNodeFileStore } from './files/nodeFileStore.ts';

/** The world as the language server sees it on Node. */
export const nodePorts = (): ServerPorts => ({
  version,
  packs,
  files: createNodeFileStore(LARGEST_FILE),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  now: () => performance.now(),
});
