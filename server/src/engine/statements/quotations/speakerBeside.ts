import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { splitChunks } from './chunks.ts';
import { nounPhrase } from './nounPhrase.ts';
import { hasRole, isCapital, isWord, markAt, type Passage, rolesAt, type TokenRange } from './Passage.ts';
import { interruptedSubject, withRenamings } from './renamings.ts';
import { hasName } from './speakers.ts';
import { isAdverb, isVerb, lacksParticle } from './subjectVerbCue.ts';

/** How far behind quoted words the clause that attributes them may reach, in tokens. */
const REACH = 40;

export interface Beside {
  readonly speaker: TokenRange;
  /** The token of the verb. */
  readonly verb: number;
}

/**
 * Who speaks quoted words, which begin in sentence `unit`, by where the clause stands, whatever its verb: `“…,” Weber sighed`, `“…!” beamed Anna Weber`. For
 * languages whose subject precedes its verb. Null where no clause with a possible speaker stands right behind them.
 */
export function speakerBeside(passage: Passage, quote: number, unit: number): Beside | null {
  const { tokens, text } = passage.tagged;
  let from = passage.quoteTokens[quote]!.to + 1;
  const inner = text.charAt(passage.stretches[quote]!.inner.end - 1);
  const comma = from < tokens.count && markAt(passage, from) === ',';
  if (comma) from++;
  if (!comma && !',!?…-—'.includes(inner)) return null;
  if (from >= tokens.count || passage.quoteAt[from]! >= 0 || !isWord(passage, from)) return null;
  const limit = Math.min(tokens.count - 1, from + REACH, sentenceEnd(passage, from, unit));
  const chunks = splitChunks(passage, { from, to: limit });
  const first = chunks[0];
  if (!first || first.from !== from) return null;
  const said = isDeed(passage, from) && !isCapital(passage, from);
  if (said) {
    const phrase = nounPhrase(passage, from + 1, first.to);
    if (!phrase || !canSpeak(passage, phrase)) return null;
    return { speaker: withRenamings(passage, chunks, 0, phrase).speaker, verb: from };
  }
  const phrase = nounPhrase(passage, from, first.to);
  if (!phrase || !canSpeak(passage, phrase)) return null;
  if (phrase.to < first.to) {
    let verb = phrase.to + 1;
    while (verb < first.to && isAdverb(passage, verb)) verb++;
    return isDeed(passage, verb) ? { speaker: phrase, verb } : null;
  }
  for (let k = 2; k < Math.min(chunks.length, 5); k++) {
    const verb = chunks[k]!.from;
    if (!isDeed(passage, verb)) continue;
    const speaker = interruptedSubject(passage, chunks, k);
    if (speaker?.from === phrase.from) return { speaker, verb };
  }
  return null;
}

function sentenceEnd({ units }: Passage, at: number, unit: number): number {
  let u = unit;
  while (u + 1 < units.length && units[u]!.to < at) u++;
  return units[u]?.to ?? at;
}

/** A finite verb in the past or present that can stand for saying something: sighed, chuckles. */
const isDeed = (passage: Passage, i: number): boolean =>
  isVerb(passage, i) &&
  !hasRole(passage, i, SpeechRole.auxiliary) &&
  !lacksParticle(passage, i) &&
  !isCapital(passage, i) &&
  !/ing$/u.test(passage.tagged.lower[i]!);

const canSpeak = (passage: Passage, phrase: TokenRange): boolean => {
  const person = passage.tagged.entries[phrase.from]?.speech?.person;
  if (person) return person !== 'it' || phrase.from === phrase.to;
  return (
    hasName(passage, phrase) ||
    isCapital(passage, phrase.to) ||
    hasRole(passage, phrase.to, SpeechRole.speakerNoun) ||
    (rolesAt(passage, phrase.from) & SpeechRole.determiner) !== 0
  );
};
