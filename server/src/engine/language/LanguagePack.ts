import type { LanguageData } from './LanguageData.ts';
import type { Endings } from './endings.ts';
import { buildLexicon, type LexicalEntry, type Lexicon } from './Lexicon.ts';
import { nameEndings, type NameWord } from './NameGrammar.ts';
import { buildWordTable, type WordTable } from './wordTable.ts';

/** A language with its lexicon built. Immutable; safe to share between engines. */
export interface LanguagePack extends LanguageData {
  readonly lexicon: Lexicon;
  /** The same, for looking a word up where it stands in a text. */
  readonly words: WordTable<LexicalEntry>;
  /** `functionWords`, for looking them up. */
  readonly functionWordSet: ReadonlySet<string>;
  /** What the ending of a capitalised word tells where the lexicon does not know the whole. */
  readonly nameEndings: Endings<NameWord>;
  /** `furnitureOpenings` by their first character. */
  readonly furnitureOpeningsAt: ReadonlyMap<string, readonly string[]>;
}

export function definePack(data: LanguageData): LanguagePack {
  const lexicon = buildLexicon(data);
  return {
    ...data,
    lexicon,
    words: buildWordTable(lexicon),
    functionWordSet: new Set(data.functionWords),
    nameEndings: nameEndings(data.names),
    furnitureOpeningsAt: byFirstCharacter(data.pages.furnitureOpenings),
  };
}

function byFirstCharacter(openings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const opening of openings) {
    const group = groups.get(opening.charAt(0));
    if (group) group.push(opening);
    else groups.set(opening.charAt(0), [opening]);
  }
  return groups;
}
