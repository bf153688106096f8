import { definePack } from '../../engine/language/LanguagePack.ts';
import { calendar } from './calendar.ts';
import { functionWords } from './functionWords.ts';
import { names } from './names/index.ts';
import { numbers } from './numbers.ts';
import { pages } from './pages.ts';
import { sentences } from './sentences.ts';
import { speech } from './speech.ts';
import { terms } from './terms.ts';

export const de = definePack({
  tag: 'de',
  functionWords,
  ownLetters: 'äöüß',
  sentences,
  numbers,
  calendar,
  speech,
  names,
  pages,
  terms,
});
