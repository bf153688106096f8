import type { UnreadableReason } from '../engine/index.ts';

/** Which files of a folder are read: globs relative to the folder. */
export interface FileFilter {
  readonly sources: readonly string[];
  readonly exclude: readonly string[];
}

export type FileBytes =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: UnreadableReason };

/** A file that belongs to a folder, or one that would and cannot be listed properly (a broken link, a closed folder). */
export interface ListedFile {
  readonly uri: string;
  /** Null where it can be read as far as the listing tells. */
  readonly unreadable: UnreadableReason | null;
}

/**
 * The files of the workspace as a host sees them. URIs are the editor's (`file:///…`), each file once, however many links
 * lead to it. Nothing here throws: what went wrong is in the answer.
 */
export interface FileStore {
  /** Text files under a folder that the filter lets in, neither ignored by `.gitignore` nor binary; in a stable order. */
  list(folder: string, filter: FileFilter): AsyncIterable<ListedFile>;
  /** Whether `list` would name this file: for files that were created or changed since. */
  includes(folder: string, uri: string, filter: FileFilter): Promise<boolean>;
  read(uri: string): Promise<FileBytes>;
}
