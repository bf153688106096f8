import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createEngine, type FileRole } from '../../engine/index.ts';
import { withIgnores } from '../../features/withIgnores.ts';
import { packs } from '../../languages/index.ts';
import { LARGEST_FILE, sourceFromBytes, type SourceTextResult } from '../../readers/readSourceText.ts';
import { readFileBytes } from '../files/readFileBytes.ts';
import { findFiles, type FoundFile } from './findFiles.ts';
import { loadIgnores } from './loadIgnores.ts';
import type { Invocation } from './Invocation.ts';
import { readStandardInput } from './readStandardInput.ts';
import type { NamedFile, UnreadFile, Workspace } from './Workspace.ts';

/** Files that are read at once. */
const OPEN_FILES = 16;

export interface LoadReport {
  /** A file that could not be read, or a place without any; told as soon as it is known. */
  unreadable(file: UnreadFile): void;
  noTextFiles(place: string): void;
}

/**
 * Reads the articles and the sources of an invocation into an engine. A file that is both, by whatever path, is read once
 * and is both. Without sources several articles are sources of one another.
 */
export async function loadWorkspace(invocation: Invocation, report: LoadReport): Promise<Workspace> {
  const engine = createEngine({ packs, style: invocation.style, referenceDate: invocation.referenceDate });
  const names = new Map<string, string>();
  const unreadable = new Map<string, UnreadFile>();
  const given = await findFiles(invocation.files, report.noTextFiles);
  const sources = await findFiles(invocation.sources, report.noTextFiles);
  const mutual = invocation.sources.length === 0 && new Set(given.map(({ path }) => path)).size > 1;

  const articleUris = new Map<string, FoundFile>();
  for (const file of given) articleUris.set(uriOf(await realPathOf(file)), file);
  const sourceUris = new Map<string, FoundFile>();
  for (const file of sources) sourceUris.set(uriOf(await realPathOf(file)), file);

  const all = new Map([...sourceUris, ...articleUris]);
  for await (const { key: uri, file, result } of readAll(all)) {
    names.set(uri, file.name);
    if (result.ok) {
      const role: FileRole =
        mutual || (articleUris.has(uri) && sourceUris.has(uri)) ? 'both' : roleOf(articleUris.has(uri));
      engine.put(result.source, role);
    } else {
      const unread: UnreadFile = { uri, name: file.name, reason: result.reason };
      unreadable.set(uri, unread);
      if (sourceUris.has(uri) || mutual) engine.putUnreadable(uri, result.reason);
      report.unreadable(unread);
    }
  }
  const articles: NamedFile[] = [];
  for (const file of given) {
    const uri = uriOf(await realPathOf(file));
    if (!unreadable.has(uri)) articles.push({ uri, name: file.name });
  }
  const ignoresOf = await loadIgnores(articles.map(({ uri }) => uri));
  return {
    engine: withIgnores(engine, ignoresOf),
    articles,
    unreadable: [...unreadable.values()],
    nameOf: (uri) => names.get(uri) ?? uri,
  };
}

const roleOf = (isArticle: boolean): FileRole => (isArticle ? 'article' : 'source');

const uriOf = (path: string): string => (path === '-' ? 'stdin:' : pathToFileURL(path).href);

async function realPathOf({ path }: FoundFile): Promise<string> {
  return path === '-' ? path : realpath(path).catch(() => resolve(path));
}

type Read = SourceTextResult | { readonly ok: false; readonly reason: UnreadFile['reason'] };

/** Reads files a few at a time and yields them in their order. */
async function* readAll(
  files: ReadonlyMap<string, FoundFile>,
): AsyncGenerator<{ readonly key: string; readonly file: FoundFile; readonly result: Read }> {
  const waiting: { key: string; file: FoundFile; result: Promise<Read> }[] = [];
  const next = async (): Promise<{ key: string; file: FoundFile; result: Read } | null> => {
    const first = waiting.shift();
    return first ? { ...first, result: await first.result } : null;
  };
  for (const [key, file] of files) {
    waiting.push({ key, file, result: readOne(key, file) });
    if (waiting.length < OPEN_FILES) continue;
    const done = await next();
    if (done) yield done;
  }
  for (let done = await next(); done; done = await next()) yield done;
}

export async function readOne(uri: string, file: FoundFile): Promise<Read> {
  if (file.unreadable !== null) return { ok: false, reason: file.unreadable };
  const read = file.path === '-' ? await readStandardInput() : await readFileBytes(file.path, LARGEST_FILE);
  return read.ok ? sourceFromBytes(uri, read.bytes) : read;
}
