import type { FileTable, UnreadableReason } from '../engine/index.ts';

/** What a reader made of one file, or why it could not. `kept`: it is as it was at an earlier time. */
export type DigestedFile =
  | { readonly uri: string; readonly table: FileTable; readonly kept: boolean }
  | { readonly uri: string; readonly table: null; readonly reason: UnreadableReason; readonly error: string | null };

/** Files that one reader read one after the other. Its terms have to be learned before its tables that are not kept. */
export interface DigestedFiles {
  readonly reader: number;
  readonly terms: readonly string[];
  readonly files: readonly DigestedFile[];
}

/** What the tables depend on besides the files. */
export interface ReadingOptions {
  /** Tags of the languages, in the order in which the engine has them. */
  readonly languages: readonly string[];
  readonly referenceDate: string | null;
}

/** Reads many files apart from the server's own thread, and only those that are not kept from an earlier time. */
export interface FileReaders {
  /** Begins the reading of some folders. */
  start(folders: readonly string[], options: ReadingOptions): Promise<FilesReading>;
  /** Deletes all that is kept; answers with how many bytes that were. */
  deleteKept(): Promise<number>;
}

/** One reading of some folders. */
export interface FilesReading {
  /** The terms of the tables that are kept: to be learned by a new engine before anything is put into it. */
  readonly terms: readonly string[];
  /**
   * Reads files, and answers in their order, as they come. Tables that are kept may stand for several files and must not be
   * written to: `withKept` only where the engine has the same ids for their terms.
   */
  read(uris: readonly string[], withKept: boolean): AsyncIterable<DigestedFiles>;
  /** Keeps what was read, for the next time; `terms` are those of the engine that took it in. */
  keep(terms: readonly string[]): Promise<void>;
  /** Ends the readers, whatever they are at. */
  end(): void;
}
