import { translateTerms, type FileTable } from '../matching/FileTable.ts';
import type { SentenceIndex } from '../matching/SentenceIndex.ts';
import type { Intake } from './Engine.ts';
import type { FileShelf } from './FileShelf.ts';

export function createIntake(index: SentenceIndex, shelf: FileShelf, changed: () => void): Intake {
  let ids = new Int32Array(1024);
  let known = 0;
  return {
    learn(terms) {
      if (known + terms.length > ids.length) {
        const wider = new Int32Array((known + terms.length) * 2);
        wider.set(ids);
        ids = wider;
      }
      for (const term of terms) ids[known++] = index.terms.idOf(term);
    },
    take(uri, table, role) {
      translateTerms(table, (id) => ids[id]!);
      shelf.putTable(uri, table, role);
      changed();
    },
  };
}
