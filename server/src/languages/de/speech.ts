import { words } from '../shared/words.ts';
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
import { reference } from './reference.ts';

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
  reference,
  turnLabels: new Set(
    words(
      'f a q frage antwort zwischenfrage nachfrage zwischenruf moderator moderatorin moderation reporter reporterin journalist journalistin interviewer interviewerin sprecher sprecherin publikum stimme',
    ),
  ),
  talkWords: new Set(
    words(
      'ich mich mir mein meine meinen meiner wir uns unser unsere unseren du dich dir dein deine euch euer eure ja nein',
    ),
  ),
  titledEndings,
  adverbEndings,
  sourceEndings,
  speakerEndings,
  thingEndings,
};
