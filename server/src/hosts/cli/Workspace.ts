import type { Engine, UnreadableReason } from '../../engine/index.ts';

export interface NamedFile {
  readonly uri: string;
  /** As the person wrote it, or as found in a folder that the person named. */
  readonly name: string;
}

export interface UnreadFile extends NamedFile {
  readonly reason: UnreadableReason;
}

/** The files that a person named, read. */
export interface Workspace {
  readonly engine: Engine;
  /** What is to be answered, in the order given, without the unreadable ones. */
  readonly articles: readonly NamedFile[];
  readonly unreadable: readonly UnreadFile[];
  nameOf(uri: string): string;
}
