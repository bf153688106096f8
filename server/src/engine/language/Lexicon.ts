import { buildFigureWords } from './buildFigureWords.ts';
import type { FigureWord } from './FigureWord.ts';
import { nameWords, type NameWord } from './NameGrammar.ts';
import { speechWords, type SpeechWord } from './SpeechGrammar.ts';
import type { LanguageData } from './LanguageData.ts';

/**
 * What one word form means to each scanner. A word is looked up once per token, whatever the number of scanners, which
 * is what keeps reading linear and quick: a scanner does work only at tokens whose entry concerns it.
 */
export interface LexicalEntry {
  readonly figure: FigureWord | null;
  readonly speech: SpeechWord | null;
  readonly name: NameWord | null;
  /** The roles of `speech` and of `name`, 0 without: asked more often than all else of them. */
  readonly speechRoles: number;
  readonly nameRoles: number;
}

/** Lower-case word forms to their entries. */
export type Lexicon = ReadonlyMap<string, LexicalEntry>;

export function buildLexicon(data: LanguageData): Lexicon {
  const lexicon = new Map<string, LexicalEntry>();
  const blank: LexicalEntry = { figure: null, speech: null, name: null, speechRoles: 0, nameRoles: 0 };
  const add = (word: string, part: Partial<LexicalEntry>): void => {
    lexicon.set(word, { ...(lexicon.get(word) ?? blank), ...part });
  };
  for (const [word, figure] of buildFigureWords(data.numbers, data.calendar)) add(word, { figure });
  for (const [word, name] of nameWords(data.names)) add(word, { name, nameRoles: name.roles });
  for (const [word, speech] of speechWords(data.speech)) add(word, { speech, speechRoles: speech.roles });
  return lexicon;
}
