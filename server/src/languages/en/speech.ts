import type { SpeechGrammar } from '../../engine/language/SpeechGrammar.ts';
import { speechVerbs } from './speechVerbs.ts';
import { pronouns, roles } from './speechWords.ts';

export const speech: SpeechGrammar = {
  quotePairs: [
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
  ],
  order: 'subject-verb',
  continuesAfterCue: true,
  verbs: speechVerbs,
  roles,
  pronouns,
  refersBack: new Set(),
  titledEndings: [],
  adverbEndings: [],
  sourceEndings: [],
  speakerEndings: [],
  thingEndings: [],
};
