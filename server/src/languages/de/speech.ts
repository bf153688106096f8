import type { SpeechGrammar } from '../../engine/language/SpeechGrammar.ts';

export const speech: SpeechGrammar = {
  quotePairs: [
    ['„', '“'],
    ['»', '«'],
    ['‚', '‘'],
    ['›', '‹'],
    ['"', '"'],
  ],
};
