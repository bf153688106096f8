import type { NameGrammar } from '../../engine/language/NameGrammar.ts';

export const names: NameGrammar = { titles: new Set() };
