import type { LanguagePack } from '../engine/index.ts';
import type { FileStore } from './FileStore.ts';

/** What a host gives the server; the rest of the world is none of its business. */
export interface ServerPorts {
  readonly version: string;
  readonly packs: readonly LanguagePack[];
  readonly files: FileStore;
  /** Resolves in a later macrotask, so that messages (a cancellation, an edit) get in between. */
  readonly pause: () => Promise<void>;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
}
