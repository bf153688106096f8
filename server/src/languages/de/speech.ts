import type { SpeechGrammar } from '../../engine/language/SpeechGrammar.ts';
import { speechVerbs } from './speechVerbs.ts';
import { pronouns, roles, sourceEndings, speakerEndings, titledEndings } from './speechWords.ts';

export const speech: SpeechGrammar = {
  quotePairs: [
    ['„', '“'],
    ['»', '«'],
    ['‚', '‘'],
    ['›', '‹'],
    ['"', '"'],
  ],
  order: 'verb-second',
  continuesAfterCue: false,
  verbs: speechVerbs,
  roles,
  pronouns,
  titledEndings,
  sourceEndings,
  speakerEndings,
};
