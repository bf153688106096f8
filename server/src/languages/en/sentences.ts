import type { SentenceRules } from '../../engine/text/sentences.ts';
import { words } from '../shared/words.ts';
import { functionWords } from './functionWords.ts';

export const sentences: SentenceRules = {
  abbreviations: new Set(
    words(`
      adm ave capt cf cmdr col cpl del dr eg est gen gov hon ie lt messrs miss mr mrs ms mt pp prof pvt rep reps rev sen sens sgt supt vs v approx attys atty det insp pres sec secy spec supt lts maj brig brigs fr ste
    `),
  ),
  closingAbbreviations: new Set(
    words(`
      assn co corp inc ltd jr sr etc dept dist st no nos bros cos ala ariz ark calif colo conn fla ga ill ind kan ky la mass md mich minn mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo
      jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun p a m e u s k d c n y j ft hr hrs min sec esq ph al i
    `),
  ),
  starters: new Set([
    ...functionWords,
    ...words(`
      a an i in so was also now then there here today yesterday tomorrow while after before since until once many some most several both all each every another other others such only even still yet instead meanwhile however
      still though although despite during among amid around between under over our your my officials critics experts earlier last next one two three police if when where why how
    `),
  ]),
  ordinalStop: false,
  beforeOrdinal: new Set(),
  afterOrdinal: new Set(),
};
