import type { ReferenceWords } from '../../engine/language/SpeechGrammar.ts';
import { words } from '../shared/words.ts';

export const reference: ReferenceWords = {
  definite: new Set(words(`der die das dem den dieser diese dieses diesem diesen`)),
  bodies: new Set(
    words(`unternehmen konzern firma hersteller organisation gruppe betreiber anbieter autobauer betrieb`),
  ),
  kinds: new Set(
    words(
      `universität hochschule schule institut ministerium amt gericht bundestag landtag senat rat ausschuss kommission partei polizei armee behörde agentur stiftung zeitung nachrichten haus`,
    ),
  ),
  documents: new Set(
    words(
      `bericht studie umfrage gutachten brief schreiben erklärung mitteilung stellungnahme papier dokument untersuchung analyse artikel buch klage gesetz`,
    ),
  ),
};
