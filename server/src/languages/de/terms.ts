import type { TermGrammar } from '../../engine/language/TermGrammar.ts';
import { compoundParts } from './compounds.ts';
import { functionWords } from './functionWords.ts';
import { stem } from './stem.ts';

export const terms: TermGrammar = { stopWords: new Set(functionWords), stem, compoundParts };
