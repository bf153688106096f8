import type { UnreadableReason } from '../../engine/index.ts';
import type { ReadingOptions } from '../../lsp/FileReaders.ts';

/** What a reader has to know before it reads. */
export interface ReaderOptions extends ReadingOptions {
  /** Keys of files whose tables are kept: they are not read again. */
  readonly known: readonly string[];
}

export interface ReadingJob {
  readonly uris: readonly string[];
}

/**
 * What became of one file. `key` tells its content: the same key, the same table; the stamp is what it had before. Null for
 * the table of a key that is known.
 */
export type ReadingResult =
  | { readonly key: string; readonly stamp: string | null; readonly table: TablePlace | null }
  | { readonly key: null; readonly reason: UnreadableReason; readonly error: string | null };

/** A stretch of an answer's tables, in bytes. */
export interface TablePlace {
  readonly start: number;
  readonly size: number;
}

export interface ReadingAnswer {
  /** New terms of the reader, one a line. */
  readonly terms: string;
  readonly results: readonly ReadingResult[];
  /** All tables in a row: thousands of small pieces of memory would leave holes between them. */
  readonly tables: ArrayBuffer;
}
