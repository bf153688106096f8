import { readdir, realpath, stat } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import type { UnreadableReason } from '../../engine/index.ts';
import type { FileFilter } from '../../lsp/FileStore.ts';
import { reasonOf } from './reasonOf.ts';
import { ignoreNothing, readIgnoreRules, rulesAbove, type IgnoreRules } from './ignoreRules.ts';

export interface ListedPath {
  /** Where it was found: under the folder, by its own name or by a link's. */
  readonly path: string;
  /** The same for every link to one file. */
  readonly realPath: string;
  /** Null where it can be read as far as the listing tells. */
  readonly unreadable: UnreadableReason | null;
}

export interface ListOptions extends FileFilter {
  /** Whether `.gitignore` files in and above the folder leave files out. */
  readonly gitignore: boolean;
}

/** How many folders are opened at once. */
const OPEN_FOLDERS = 16;

/**
 * The files under `folder` that the globs of `options` let in, in the order of their names, folders after files, links
 * last; each real file and each real folder once, so that a circle of links ends. What cannot be entered is named with
 * its reason; what vanishes meanwhile is left out.
 */
export async function* listFiles(folder: string, options: ListOptions): AsyncGenerator<ListedPath> {
  const filter = fileFilter(options);
  const seen = new Set<string>();
  const links: string[] = [];
  const gate = limit(OPEN_FOLDERS);

  const open = async (path: string, rel: string, above: IgnoreRules): Promise<OpenFolder> =>
    gate(async () => {
      try {
        const entries = await readdir(path, { withFileTypes: true });
        const own = options.gitignore && entries.some(({ name }) => name === '.gitignore');
        const rules = own ? await readIgnoreRules(path, above) : above;
        return { path, rel, rules, entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)), failed: null };
      } catch (error) {
        return { path, rel, rules: above, entries: [], failed: reasonOf(error) };
      }
    });

  const walk = async function* (opening: Promise<OpenFolder>): AsyncGenerator<ListedPath> {
    const { path, rel, rules, entries, failed } = await opening;
    if (failed !== null) {
      if (failed !== 'not-found' || rel === '') yield { path, realPath: path, unreadable: failed };
      return;
    }
    const folders: Promise<OpenFolder>[] = [];
    for (const entry of entries) {
      const at = join(path, entry.name);
      const relative = rel === '' ? entry.name : `${rel}/${entry.name}`;
      if (entry.isDirectory()) {
        if (filter.entersFolder(relative) && !rules.ignores(at, true) && !seen.has(at)) {
          seen.add(at);
          folders.push(open(at, relative, rules));
        }
      } else if (entry.isSymbolicLink()) {
        if (!rules.ignores(at, false)) links.push(relative);
      } else if (entry.isFile() && filter.takesFile(relative) && !rules.ignores(at, false) && !seen.has(at)) {
        seen.add(at);
        yield { path: at, realPath: at, unreadable: null };
      }
    }
    for (const next of folders) yield* walk(next);
  };

  let root: string;
  try {
    root = await realpath(folder);
  } catch (error) {
    yield { path: folder, realPath: folder, unreadable: reasonOf(error) };
    return;
  }
  seen.add(root);
  const rules = options.gitignore ? await rulesAbove(root) : ignoreNothing;
  yield* walk(open(root, '', rules));
  for (let relative = links.shift(); relative !== undefined; relative = links.shift()) {
    const path = join(root, relative);
    const target = await follow(path);
    if (target.kind === 'broken') {
      if (filter.takesFile(relative)) yield { path, realPath: path, unreadable: target.reason };
    } else if (!seen.has(target.realPath)) {
      if (target.kind === 'folder' ? !filter.entersFolder(relative) : !filter.takesFile(relative)) continue;
      seen.add(target.realPath);
      if (target.kind === 'file') yield { path, realPath: target.realPath, unreadable: null };
      else
        for await (const file of walk(open(target.realPath, relative, ignoreNothing)))
          yield { ...file, path: join(path, file.path.slice(target.realPath.length)) };
    }
  }
}

interface OpenFolder {
  readonly path: string;
  /** From the listed folder, with `/`; empty for itself. */
  readonly rel: string;
  readonly rules: IgnoreRules;
  readonly entries: readonly Dirent[];
  readonly failed: UnreadableReason | null;
}

type Target =
  | { readonly kind: 'file' | 'folder'; readonly realPath: string }
  | { readonly kind: 'broken'; readonly reason: UnreadableReason };

async function follow(path: string): Promise<Target> {
  try {
    const realPath = await realpath(path);
    return { kind: (await stat(realPath)).isDirectory() ? 'folder' : 'file', realPath };
  } catch (error) {
    const reason = reasonOf(error);
    return { kind: 'broken', reason: reason === 'not-found' ? 'broken-link' : reason };
  }
}

/** What the globs of a filter let in; paths are relative to the folder, with `/`. */
export function fileFilter({ sources, exclude }: FileFilter): {
  takesFile(relative: string): boolean;
  entersFolder(relative: string): boolean;
} {
  const wanted = picomatch([...sources], { nocase: true });
  const unwanted = exclude.length ? picomatch([...exclude], { nocase: true, dot: true }) : () => false;
  return {
    takesFile: (relative) => wanted(relative) && !unwanted(relative),
    entersFolder: (relative) => !unwanted(relative) && !unwanted(`${relative}/_`),
  };
}

function limit(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    running++;
    try {
      return await task();
    } finally {
      running--;
      waiting.shift()?.();
    }
  };
}
