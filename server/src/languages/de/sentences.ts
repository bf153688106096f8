import type { SentenceRules } from '../../engine/text/sentences.ts';
import { words } from '../shared/words.ts';
import { functionWords } from './functionWords.ts';

export const sentences: SentenceRules = {
  abbreviations: new Set(
    words(`
      abs art bd bsp bzgl bzw ca dr evtl exkl fr geb gem ggf hr hrsg inkl mr mrs nr prof rd sog st vgl vs z zzgl b bspw dipl ing med jur phil habil hl kath ev allg
      jew lfd max min mind nördl südl östl westl röm gr kl schr tel verh vorm urspr wiss zit zz vizepräs stv gest ehem franz engl amerik dt österr schweiz bayr
    `),
  ),
  closingAbbreviations: new Set(
    words(`
      etc usw jh jhd jr sr std str mio mrd tsd u a d h o i e v chr n s f ff km co min sek mwst ltd inc corp jan feb febr apr jun jul aug sept sep okt nov dez mo di mi do fr sa so uva uvm ua
    `),
  ),
  starters: new Set([
    ...functionWords,
    ...words(`
      am an also so in war was wer wo dies diese dieser dieses diesen damit dabei danach darauf dazu dort da dann denn doch jedoch allerdings zudem außerdem inzwischen bereits bislang bisher heute gestern morgen
      laut seit während nachdem bevor obwohl trotz wegen dagegen dennoch trotzdem deshalb daher darum insgesamt zuvor zuletzt zunächst schließlich später viele einige mehrere alle beide man jeder jede jetzt hier
      demnach zugleich gleichzeitig weil wenn ob sollte würde könnte ferner weiter weitere auch beim bis ohne statt gegen nun
    `),
  ]),
  ordinalStop: true,
  beforeOrdinal: new Set(
    words(
      'am im der den dem des die das zum zur vom beim bis ab seit vor nach ein eine einen einem einer eines ihr ihre ihren ihrem sein seine seinen seinem jeder jede jeden dieser diesem diesen und auf für in mit gegen rund über',
    ),
  ),
  afterOrdinal: new Set(
    words(`
      januar jänner februar märz april mai juni juli august september oktober november dezember jan feb febr mär apr jun jul aug sept sep okt nov dez jahrhundert jahrhunderts jahrestag jahrestages mal platz rang tag tages
      monat monats stock stockwerk klasse bundesliga liga runde minute geburtstag auflage etage lebensjahr lebensjahres quartal quartals halbjahr sitzung weltkrieg weltkriegs weltkrieges fc fsv sc bezirk bataillon division armee
      todestag kapitel artikel absatz legislaturperiode wahlperiode folge staffel etappe spieltag
    `),
  ),
};
