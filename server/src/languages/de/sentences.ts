import type { SentenceRules } from '../../engine/text/sentences.ts';

export const sentences: SentenceRules = {
  abbreviations: new Set(
    `abs art bd bsp bzgl bzw ca dr etc evtl exkl fr geb gem ggf hr hrsg inkl ing jh jr max min mio mrd mr mrs nr prof rd s sog st std str tel tsd usw vgl vs z zzgl o d u a h b i e`.split(
      ' ',
    ),
  ),
  ordinalStop: true,
  afterOrdinal: new Set(
    `januar jänner februar februrar märz april mai juni juli august september oktober november dezember jan feb febr mär apr jun jul aug sept sep okt nov dez jahrhundert jahrestag mal platz tag monat`.split(
      ' ',
    ),
  ),
};
