import type { LanguageData } from './LanguageData.ts';
import { buildLexicon, type Lexicon } from './Lexicon.ts';

/** A language with its lexicon built. Immutable; safe to share between engines. */
export interface LanguagePack extends LanguageData {
  readonly lexicon: Lexicon;
  /** `functionWords`, for looking them up. */
  readonly functionWordSet: ReadonlySet<string>;
}

export const definePack = (data: LanguageData): LanguagePack => ({
  ...data,
  lexicon: buildLexicon(data),
  functionWordSet: new Set(data.functionWords),
});
