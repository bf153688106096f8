import { translateTerms, type FileTable } from '../matching/FileTable.ts';
import type { SentenceIndex } from '../matching/SentenceIndex.ts';
import type { Intake } from './Engine.ts';
import type { FileShelf } from './FileShelf.ts';

export function createIntake(index: SentenceIndex, shelf: FileShelf, changed: () => void): Intake {
  let ids = new Int32Array(1024);
  let known = 0;
  /** Whether all ids are the same on both sides, so that there is nothing to translate. */
  let alike = true;
  return {
    get alike() {
      return alike;
    },
    learn(terms) {
      if (known + terms.length > ids.length) {
        const wider = new Int32Array((known + terms.length) * 2);
        wider.set(ids);
        ids = wider;
      }
      for (const term of terms) {
        const id = index.terms.idOf(term);
        if (id !== known) alike = false;
        ids[known++] = id;
      }
    },
    take(uri, table, role) {
      if (!alike) translateTerms(table, (id) => ids[id]!);
      shelf.putTable(uri, table, role);
      changed();
    },
  };
}
