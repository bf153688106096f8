import type { ReferenceWords } from '../../engine/language/SpeechGrammar.ts';
import { words } from '../shared/words.ts';

export const reference: ReferenceWords = {
  definite: new Set(words(`the this that`)),
  bodies: new Set(words(`company firm group organization organisation`)),
  kinds: new Set(
    words(
      `university college school institute ministry department court parliament senate congress council committee commission party police army agency bureau office board foundation times post journal news house`,
    ),
  ),
  documents: new Set(
    words(
      `report study survey poll letter statement memo paper document article analysis review filing book lawsuit complaint bill`,
    ),
  ),
};
