import type { ReferenceWords } from '../../engine/language/SpeechGrammar.ts';
import { words } from '../shared/words.ts';

export const reference: ReferenceWords = {
  definite: new Set(words(`le la ce cet cette`)),
  bodies: new Set(words(`entreprise société groupe organisation association fabricant`)),
  kinds: new Set(
    words(`université école institut ministère tribunal cour conseil commission parti police armée agence fondation`),
  ),
  documents: new Set(words(`rapport étude sondage lettre communiqué document article analyse livre`)),
};
