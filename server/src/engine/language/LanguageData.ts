import type { SentenceRules } from '../text/sentences.ts';
import type { CalendarGrammar } from './CalendarGrammar.ts';
import type { NameGrammar } from './NameGrammar.ts';
import type { NumberGrammar } from './NumberGrammar.ts';
import type { PageGrammar } from './PageGrammar.ts';
import type { SpeechGrammar } from './SpeechGrammar.ts';
import type { TermGrammar } from './TermGrammar.ts';

/** Everything the engine knows of one language, as data. The scanners that use it live in the engine. */
export interface LanguageData {
  /** BCP 47 primary language subtag: `de`, `en`. */
  readonly tag: string;
  /** Frequent closed-class words, lower case, by which a paragraph's language is told. */
  readonly functionWords: readonly string[];
  /** Lower-case letters that tell the language from the others: `äöüß`; `''` where there are none. */
  readonly ownLetters: string;
  readonly sentences: SentenceRules;
  readonly numbers: NumberGrammar;
  readonly calendar: CalendarGrammar;
  readonly speech: SpeechGrammar;
  readonly names: NameGrammar;
  readonly pages: PageGrammar;
  readonly terms: TermGrammar;
}
