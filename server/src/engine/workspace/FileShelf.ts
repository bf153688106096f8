import { createHold, nothingHeld, type Held } from '../matching/createHold.ts';
import { packedReading, type FileTable } from '../matching/FileTable.ts';
import type { SentenceIndex } from '../matching/SentenceIndex.ts';
import type { TableReader } from '../matching/TableReader.ts';
import { unpackReading } from '../statements/packed/packReading.ts';
import { readSource, type ParagraphMemo, type ReadOptions } from '../statements/readSource.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { SourceText } from '../text/SourceText.ts';
import type { FileRole, FileState, UnreadableReason } from './Engine.ts';
import { remember } from './remember.ts';

/** All files with what they say. Packed they take little room; those that were asked for last are kept as objects. */
export interface FileShelf {
  put(source: SourceText, role: FileRole): SourceReading;
  /** A file that was read elsewhere; its terms are those of the index. */
  putTable(uri: string, table: FileTable, role: FileRole): void;
  putUnreadable(uri: string, reason: UnreadableReason): void;
  /** Whether it was there. */
  remove(uri: string): boolean;
  /** In the order in which they came first. */
  states(): readonly FileState[];
  reading(uri: string): SourceReading | null;
  /** Whether any file but this one may be evidence. */
  hasSources(uri: string): boolean;
}

type Kept =
  | { readonly state: 'read'; readonly role: FileRole; readonly opened: Held<SourceReading> }
  | { readonly state: 'unreadable'; readonly reason: UnreadableReason };

/** Readings that are kept as objects, and files whose paragraphs are remembered: those in which a person types. */
const KEPT_READINGS = 1024;
const KEPT_MEMOS = 8;

export function createFileShelf(options: ReadOptions, index: SentenceIndex, tables: TableReader): FileShelf {
  const files = new Map<string, Kept>();
  const memos = new Map<string, ParagraphMemo>();
  const hold = createHold<SourceReading>(KEPT_READINGS);
  let states: readonly FileState[] | null = null;
  let sources = 0;

  const isSource = (file: Kept | undefined): boolean => file?.state === 'read' && file.role !== 'article';
  const set = (uri: string, file: Kept | null): void => {
    sources += Number(isSource(file ?? undefined)) - Number(isSource(files.get(uri)));
    if (file) files.set(uri, file);
    else files.delete(uri);
    states = null;
  };
  const reading = (uri: string): SourceReading | null => {
    const file = files.get(uri);
    if (file?.state !== 'read') return null;
    return file.opened.strong ?? hold(file.opened, () => unpackReading(uri, packedReading(index.table(uri)!)));
  };
  return {
    put(source, role) {
      const { uri } = source;
      const { reading: read, memo, words } = readSource(source, options, memos.get(uri));
      memos.delete(uri);
      remember(memos, uri, KEPT_MEMOS, () => memo);
      index.put(uri, tables.read(read, words), role !== 'article');
      const opened = nothingHeld<SourceReading>();
      set(uri, { state: 'read', role, opened });
      return hold(opened, () => read);
    },
    putTable(uri, table, role) {
      memos.delete(uri);
      index.put(uri, table, role !== 'article');
      set(uri, { state: 'read', role, opened: nothingHeld() });
    },
    putUnreadable(uri, reason) {
      memos.delete(uri);
      index.remove(uri);
      set(uri, { state: 'unreadable', reason });
    },
    remove(uri) {
      memos.delete(uri);
      index.remove(uri);
      const known = files.has(uri);
      if (known) set(uri, null);
      return known;
    },
    states() {
      return (states ??= [...files].map(([uri, file]): FileState => {
        if (file.state === 'unreadable') return { uri, state: 'unreadable', reason: file.reason };
        return {
          uri,
          state: 'read',
          role: file.role,
          get reading() {
            return reading(uri)!;
          },
        };
      }));
    },
    reading,
    hasSources: (uri) => sources - Number(isSource(files.get(uri))) > 0,
  };
}
