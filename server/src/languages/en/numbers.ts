import type { NumberGrammar } from '../../engine/language/NumberGrammar.ts';

export const numbers: NumberGrammar = { decimal: '.' };
