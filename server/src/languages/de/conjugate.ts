import type { VerbShape } from '../../engine/language/SpeechGrammar.ts';

/** One form of a German verb; `subjunctive` tells the Konjunktiv I forms that differ from the indicative. */
export interface VerbForm {
  readonly form: string;
  readonly shape: VerbShape;
  readonly subjunctive: boolean;
}

const UNSTRESSED = /^(?:be|emp|ent|er|ge|miss|ver|zer|wider|unter|über|wieder)/u;

/**
 * The forms of a verb that occur in reports: third person singular and plural, present and past, Konjunktiv I, participle,
 * infinitive. `strong` gives third person present, past singular and participle of a strong verb as `spricht,sprach,gesprochen`.
 */
export function conjugate(infinitive: string, strong: string | undefined): readonly VerbForm[] {
  const bare = /(?:er|el)n$/u.test(infinitive) ? infinitive.slice(0, -1) : infinitive.slice(0, -2);
  const joint = /(?:[td]|ch[nm]|[^aeiouäöülmnrh][nm])$/u.test(bare) ? 'e' : '';
  const [present, past, participle] = strong?.split(',') ?? [];
  const finite = (form: string, subjunctive = false): VerbForm => ({ form, shape: 'finite', subjunctive });
  const noGe = UNSTRESSED.test(infinitive) || infinitive.endsWith('ieren');
  const weakPast = `${bare}${joint}te`;
  const first = past ?? weakPast;
  return [
    finite(present ?? `${bare}${joint}t`),
    finite(infinitive),
    finite(first),
    finite(first.endsWith('e') ? `${first}n` : `${first}en`),
    ...(infinitive.endsWith('en') ? [finite(`${bare}e`, true)] : []),
    { form: participle ?? `${noGe ? '' : 'ge'}${bare}${joint}t`, shape: 'participle', subjunctive: false },
    { form: infinitive, shape: 'infinitive', subjunctive: false },
  ];
}
