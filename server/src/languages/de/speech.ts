import type { SpeechGrammar } from '../../engine/language/SpeechGrammar.ts';
import { speechVerbs, subjunctives } from './speechVerbs.ts';
import {
  adverbEndings,
  pronouns,
  roles,
  sourceEndings,
  speakerEndings,
  thingEndings,
  titledEndings,
} from './speechWords.ts';

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
  roles: {
    ...roles,
    reportive: `${roles.reportive} ${subjunctives.join(' ')}`,
    speakerNoun: `${roles.speakerNoun} ${speakerEndings.join(' ')}`,
  },
  pronouns,
  refersBack: new Set(['demnach', 'danach', 'demzufolge']),
  titledEndings,
  adverbEndings,
  sourceEndings,
  speakerEndings,
  thingEndings,
};
