import type { LanguagePack } from '../engine/index.ts';
import type { FileReaders } from './FileReaders.ts';
import type { FileStore } from './FileStore.ts';

/** What a host gives the server; the rest of the world is none of its business. */
export interface ServerPorts {
  readonly version: string;
  readonly packs: readonly LanguagePack[];
  readonly files: FileStore;
  /**
   * Readers of the host's own, which keep what they read under a folder (a URI; null for nowhere). Null where files are read
   * through `files` alone, in the server's own thread.
   */
  readonly makeReaders: ((cacheFolder: string | null, log: (message: string) => void) => FileReaders) | null;
  /** Resolves in a later macrotask, so that messages (a cancellation, an edit) get in between. */
  readonly pause: () => Promise<void>;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
}
