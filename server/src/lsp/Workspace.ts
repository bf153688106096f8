import type { Engine, UnreadableReason } from '../engine/index.ts';
import type { IgnoresOf } from '../features/withIgnores.ts';
import type { FolderReading } from '../protocol/messages.ts';
import type { Settings } from '../protocol/settings.ts';

/** A document that an editor holds open; it wins over the file. */
export interface OpenDocument {
  /** As the editor spells it. */
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

export type FileChange = { readonly uri: string; readonly kind: 'changed' | 'deleted' };

/** Watches the reading of a folder, and may break it off. */
export interface ReadingProgress {
  readonly report: (done: number, total: number) => void;
  readonly done: () => void;
  readonly stopped: () => boolean;
  /** Has something done as soon as the reading is broken off. */
  readonly onStop: (act: () => void) => void;
}

/** The folders with all their files, open documents included, and the engine that knows them. All URIs are canonical. */
export interface Workspace {
  /** What answers. While folders are read again this is still the old one: nothing that stood there is cleared. */
  readonly engine: Engine;
  /** Tells the engines of one session apart. */
  readonly generation: number;
  readonly reading: FolderReading;
  /** Whether the engine that answers knows all files; false during the first reading and after one that was stopped. */
  readonly complete: boolean;
  /** Milliseconds that the last reading to the end took; null before it. */
  readonly readingTook: number | null;
  /** Applies edits that the engine has not seen yet. To be called before anything is asked. */
  settle(): void;
  open(uri: string, document: OpenDocument): void;
  close(uri: string): void;
  document(uri: string): OpenDocument | null;
  documents(): readonly string[];
  setFolders(folders: readonly string[]): void;
  folders(): readonly string[];
  /** What nobody wants to hear of in an article; null for a text in no folder. */
  readonly ignoresOf: IgnoresOf;
  setIgnores(ignoresOf: IgnoresOf): void;
  setSettings(settings: Settings): void;
  filesChanged(changes: readonly FileChange[]): void;
  /** Reads all files again; done when they are read, or when another reading took over. */
  readAgain(): Promise<void>;
  unreadable(): readonly { readonly uri: string; readonly reason: UnreadableReason }[];
  /** A file's name relative to its folder, for people. */
  nameOf(uri: string): string;
  /** A person has told that a file is a source and nothing else: it is not checked. */
  isSource(uri: string): boolean;
  /** Done when what was read is kept. */
  dispose(): Promise<void>;
}
