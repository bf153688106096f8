import type { SentenceRules } from '../../engine/text/sentences.ts';

export const sentences: SentenceRules = {
  abbreviations: new Set(
    `adm ala ariz ark assn ave capt cf cmdr co col colo conn corp cpl del dept dist dr e eg est etc fla ft ga gen gov hon ie inc jan feb mar apr jun jul aug sept sep oct nov dec jr kan ky la lt ltd maj mass md messrs mich minn miss mo mr mrs ms mt neb nev no nos okla ore pa penn pp prof pvt rep reps rev sen sens sgt sr st supt tenn tex u.s u.k va vs vt wash wis wyo p`.split(
      ' ',
    ),
  ),
  ordinalStop: false,
  afterOrdinal: new Set(),
};
