import type { VerbShape } from '../../engine/language/SpeechGrammar.ts';

/**
 * The forms of an English verb. `irregular` gives the past tense, and after a comma the participle where it differs
 * (`wrote,written`).
 */
export function conjugate(
  infinitive: string,
  irregular: string | undefined,
): readonly (readonly [string, VerbShape])[] {
  const [past, participle = past] = irregular?.split(',') ?? [regularPast(infinitive)];
  return [
    [infinitive, 'finite'],
    [infinitive, 'infinitive'],
    [thirdPerson(infinitive), 'finite'],
    [past ?? '', 'finite'],
    [participle ?? '', 'participle'],
    [gerund(infinitive), 'gerund'],
  ];
}

const DOUBLED =
  /^(?:beg|admit|refer|plan|drop|rip|slam|pan|tap|rap|commit|quip|permit|concur|infer|nod|stop|prefer|rebut|chat|pin)$/u;

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLED.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|go)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

function gerund(verb: string): string {
  if (verb.endsWith('ee')) return `${verb}ing`;
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}ing`;
  return DOUBLED.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
