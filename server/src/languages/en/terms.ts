import type { TermGrammar } from '../../engine/language/TermGrammar.ts';
import { functionWords } from './functionWords.ts';

export const terms: TermGrammar = { stopWords: new Set(functionWords), stem: (word) => word };
