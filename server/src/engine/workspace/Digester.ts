import { createWordForms, FORMS_OF_A_FOLDER } from '../language/WordForms.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';
import type { FileTable } from '../matching/FileTable.ts';
import { createTableReader } from '../matching/TableReader.ts';
import { createTermDictionary } from '../matching/TermDictionary.ts';
import { createReadingPacker } from '../statements/packed/packReading.ts';
import { readSource } from '../statements/readSource.ts';
import type { SourceText } from '../text/SourceText.ts';

/** Reads files apart from an engine, in another thread perhaps; what it makes is taken in by an `Intake`. */
export interface Digester {
  digest(source: SourceText): FileTable;
  /** The terms that came up since the last call. */
  newTerms(): readonly string[];
}

export function createDigester(options: {
  readonly packs: readonly LanguagePack[];
  readonly referenceDate: string | null;
}): Digester {
  const { packs } = options;
  const terms = createTermDictionary();
  const forms = createWordForms(packs, FORMS_OF_A_FOLDER);
  const tables = createTableReader({ packs, terms, packer: createReadingPacker(), forms });
  const reads = { ...options, forms };
  let told = 0;
  return {
    digest(source) {
      const { reading, words } = readSource(source, reads, null);
      return tables.read(reading, words);
    },
    newTerms() {
      const fresh = terms.since(told);
      told = terms.size;
      return fresh;
    },
  };
}
