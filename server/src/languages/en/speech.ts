import type { SpeechGrammar } from '../../engine/language/SpeechGrammar.ts';
import { words } from '../shared/words.ts';
import { speechVerbs } from './speechVerbs.ts';
import { pronouns, roles } from './speechWords.ts';
import { reference } from './reference.ts';

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
  reference,
  turnLabels: new Set(
    words('q a question answer interviewer moderator host reporter journalist audience speaker operator'),
  ),
  talkWords: new Set(words('i me my mine we us our you your yours')),
  titledEndings: [],
  adverbEndings: [],
  sourceEndings: [],
  speakerEndings: [],
  thingEndings: [],
};
