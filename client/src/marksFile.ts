import { FileType, Uri, workspace } from 'vscode';
import type { MarksStore } from '../../server/src/marks/saveMarks.ts';
import { attributes } from '../../server/src/marks/writeMarks.ts';
import { readTextFile } from './readTextFile.ts';

/** Milliseconds after which a file that was written aside belongs to nobody any more. */
const abandoned = 60_000;

/** A file of marks in any file system that the editor reaches. */
export function openMarksFile(uri: Uri): MarksStore {
  const folder = Uri.joinPath(uri, '..');
  const attributesFile = Uri.joinPath(folder, '.gitattributes');

  /** New texts that were written aside and never put in place, because the editor was ended just then. */
  async function leftovers(): Promise<readonly Uri[]> {
    const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
    return entries
      .filter(([name, type]) => type === FileType.File && /^marks\.[\w-]+\.tmp$/.test(name))
      .map(([name]) => Uri.joinPath(folder, name));
  }

  return {
    async read() {
      const text = await readTextFile(uri);
      if (text !== null) return text;
      // A file system may take the old file away before it puts the new one there. What was written aside then has all.
      const aside = (await Promise.all((await leftovers()).map(readTextFile))).filter((one) => one !== null);
      return aside.length > 0 ? aside.join('\n') : null;
    },
    async replace(text) {
      await workspace.fs.createDirectory(folder);
      if ((await readTextFile(attributesFile)) === null) await writeText(attributesFile, attributes);
      const aside = Uri.joinPath(folder, `marks.${crypto.randomUUID()}.tmp`);
      try {
        await writeText(aside, text);
        await workspace.fs.rename(aside, uri, { overwrite: true });
      } catch (error) {
        await Promise.resolve(workspace.fs.delete(aside)).catch(() => undefined);
        throw error;
      }
      for (const leftover of await leftovers()) {
        const { mtime } = await workspace.fs.stat(leftover);
        if (mtime < Date.now() - abandoned) await workspace.fs.delete(leftover);
      }
    },
  };
}

const writeText = (uri: Uri, text: string): Thenable<void> =>
  workspace.fs.writeFile(uri, new TextEncoder().encode(text));
