import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { UnreadableReason } from '../../engine/index.ts';
import { defaultSettings } from '../../protocol/settings.ts';
import { listFiles } from '../files/listFiles.ts';

/** What is read of a folder, as in the editor. */
const defaultFilter = { sources: defaultSettings.sources, exclude: defaultSettings.exclude };

export interface FoundFile {
  /** Absolute or from the working directory; `-` is standard input. */
  readonly path: string;
  /** How it is called in what is written: as the person wrote it, with the way down from there. */
  readonly name: string;
  readonly unreadable: UnreadableReason | null;
}

/**
 * The files that some arguments name, in their order: a file itself, the text files of a folder, or what a pattern
 * (`sources/*.txt`) finds. A pattern takes files that `.gitignore` leaves out and files of every ending, since it names
 * them; an argument that is none of these is a file that is not there.
 */
export async function findFiles(
  places: readonly string[],
  noTextFiles: (place: string) => void,
): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const place of places) {
    const kind = await kindOf(place);
    if (kind === 'file' || (kind === 'none' && !picomatch.scan(place).isGlob)) {
      found.push({ path: place, name: place, unreadable: null });
      continue;
    }
    const before = found.length;
    if (kind === 'folder') await addFolder(place, { ...defaultFilter, gitignore: true }, found);
    else {
      const { base, glob } = picomatch.scan(place.split(sep).join('/'));
      await addFolder(base || '.', { sources: [glob], exclude: defaultFilter.exclude, gitignore: false }, found);
    }
    if (found.length === before) noTextFiles(place);
  }
  return found;
}

async function addFolder(folder: string, options: Parameters<typeof listFiles>[1], found: FoundFile[]): Promise<void> {
  for await (const { path, realPath, unreadable } of listFiles(folder, options))
    found.push({ path: realPath, name: nameIn(folder, path), unreadable });
}

/** The listing answers with absolute paths; people are shown the folder as they wrote it. */
function nameIn(folder: string, path: string): string {
  if (isAbsolute(folder)) return path;
  const inside = relative(resolve(folder), path);
  return inside.startsWith('..') ? path : join(folder, inside);
}

async function kindOf(place: string): Promise<'file' | 'folder' | 'none'> {
  if (place === '-') return 'file';
  try {
    return (await stat(place)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}
