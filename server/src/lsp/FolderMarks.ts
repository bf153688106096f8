import type { SourceReading } from '../engine/index.ts';
import { articleMarks, type ArticleMarks } from '../features/marks/articleMarks.ts';
import { marksPath, noMarks, type MarksFile } from '../marks/Mark.ts';
import { parseMarks } from '../marks/parseMarks.ts';
import { canonicalUri, isInside } from './canonicalUri.ts';
import type { Log } from './guard.ts';
import type { ServerPorts } from './ServerPorts.ts';

/** Where an article's marks are written. */
export interface MarksPlace {
  /** Of the file of marks. */
  readonly uri: string;
  /** What that file calls the article. */
  readonly file: string;
}

/** What people have written about the articles of the folders. */
export interface FolderMarks {
  /** Reads the files of marks again. */
  load(): Promise<void>;
  /** Null for a text in no folder. */
  placeOf(uri: string): MarksPlace | null;
  /** The marks on an article; empty where there are none. Remembered as long as neither text nor marks change. */
  of(reading: SourceReading): ArticleMarks;
}

export function makeFolderMarks(ports: ServerPorts, folders: () => readonly string[], log: Log): FolderMarks {
  let files = new Map<string, MarksFile>();
  let known = new WeakMap<SourceReading, ArticleMarks>();
  let turn = 0;

  const placeOf = (uri: string): MarksPlace | null => {
    const around = folders().filter((folder) => isInside(folder, uri) && folder !== uri);
    const folder = around.reduce<string | null>((best, one) => (best && best.length > one.length ? best : one), null);
    return folder === null ? null : { uri: `${folder}/${marksPath}`, file: pathBelow(folder, uri) };
  };

  return {
    placeOf,
    async load() {
      const mine = ++turn;
      const read = await Promise.all(
        folders().map(async (folder): Promise<[string, MarksFile]> => {
          const uri = `${folder}/${marksPath}`;
          const bytes = await ports.files.read(uri);
          if (bytes.ok) return [uri, parseMarks(new TextDecoder().decode(bytes.bytes))];
          if (bytes.reason !== 'not-found') log(`reading ${uri}: ${bytes.reason}`);
          // What cannot be read just now is not thereby gone.
          return [uri, (bytes.reason === 'not-found' ? undefined : files.get(uri)) ?? noMarks];
        }),
      );
      if (mine !== turn) return;
      files = new Map(read);
      known = new WeakMap();
    },
    of(reading) {
      const before = known.get(reading);
      if (before) return before;
      const place = placeOf(canonicalUri(reading.uri));
      const marks = (place && files.get(place.uri)) ?? noMarks;
      const now = articleMarks(reading, marks, place?.file ?? '');
      known.set(reading, now);
      return now;
    },
  };
}

function pathBelow(folder: string, uri: string): string {
  const path = uri.slice(folder.length).replace(/^\/+/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
