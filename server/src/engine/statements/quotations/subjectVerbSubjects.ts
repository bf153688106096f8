import { SpeechFrame, SpeechRole } from '../../language/SpeechGrammar.ts';
import { TokenKind } from '../../text/tokens.ts';
import { bracketEnd } from './bracketEnd.ts';
import type { Chunk } from './chunks.ts';
import { nounPhrase } from './nounPhrase.ts';
import {
  hasRole,
  isCapital,
  markAt,
  nextItem,
  rolesAt,
  type Passage,
  type TokenRange,
  CHUNKS_BACK,
} from './Passage.ts';
import { openSentence, type Sentence } from './Sentence.ts';
import { interruptedSubject, isApposition } from './renamings.ts';
import { hasName } from './speakers.ts';
import { hasVerbBefore, subjectEnding } from './subjectPhrase.ts';
import { isAdverb, isVerb, type VerbGroup } from './subjectVerbCue.ts';

/** Who or what a verb group has as its subject, and whether it stands right before the group. */
export interface Subject {
  readonly phrase: TokenRange;
  readonly own: boolean;
}

export function subjectOf(sentence: Sentence, k: number, group: VerbGroup): Subject | null {
  const { passage, chunks } = sentence;
  const chunk = chunks[k]!;
  let end = group.from - 1;
  while (
    end >= chunk.from &&
    passage.quoteAt[end]! < 0 &&
    (isAdverb(passage, end) || (end > chunk.from && /sel(?:f|ves)$/u.test(passage.tagged.lower[end]!))) &&
    !hasRole(passage, end, SpeechRole.pronoun)
  )
    end--;
  if (end < chunk.from) {
    const apart = group.shape === 'gerund' ? null : interruptedSubject(passage, chunks, k);
    return apart ? { phrase: apart, own: true } : borrowed(sentence, k, chunk.from);
  }
  if (group.shape === 'infinitive' && hasRole(passage, group.from, SpeechRole.infinitive))
    return controller(sentence, k, end);
  if (passage.quoteAt[end]! >= 0) return group.shape === 'gerund' ? borrowed(sentence, k, end) : null;
  if (hasRole(passage, end, SpeechRole.coordinator) || hasRole(passage, end, SpeechRole.infinitive))
    return borrowed(sentence, k, end);
  const roles = rolesAt(passage, end);
  if (
    roles & SpeechRole.relative &&
    !(roles & SpeechRole.determiner && roles & SpeechRole.complementizer && end === chunk.from && k === 0)
  )
    return { phrase: { from: end, to: end }, own: true };
  if (group.shape === 'gerund' && !(roles & SpeechRole.pronoun)) {
    if (roles & SpeechRole.preposition || roles & (SpeechRole.subordinator | SpeechRole.auxiliary))
      return borrowed(sentence, k, end);
    const led =
      chunk.from < end && /^with$/u.test(passage.tagged.lower[chunk.from]!)
        ? subjectEnding(passage, chunk.from + 1, end)
        : null;
    return led ? { phrase: led, own: true } : borrowed(sentence, k, end);
  }
  const noun = group.shape === 'finite' && hasRole(passage, group.at, SpeechRole.noun);
  if (noun && hasVerbBefore(passage, chunk.from, group.from)) return null;
  const phrase = subjectEnding(passage, chunk.from, end, !noun);
  if (phrase && phrase.from === chunk.from && k >= 2 && chunk.mark === ',' && isApposition(passage, chunks[k - 1]!))
    return { phrase, own: true };
  return phrase ? { phrase, own: true } : borrowed(sentence, k, group.from);
}

/** Whose infinitive it is: `for X to say`, `told X to say`, else the subject of the verb before it. */
function controller(sentence: Sentence, k: number, end: number): Subject | null {
  const { passage, chunks } = sentence;
  const chunk = chunks[k]!;
  for (let i = end, steps = 0; i >= chunk.from && steps < 12; i--, steps++) {
    if (passage.quoteAt[i]! >= 0) break;
    if (passage.tagged.lower[i] === 'for' && i < end) {
      const phrase = nounPhrase(passage, i + 1, end, { oblique: true });
      return phrase?.to === end ? { phrase, own: false } : borrowed(sentence, k, end);
    }
    const verbs = passage.tagged.entries[i]?.speech?.verbs;
    if (!verbs?.some(({ frames }) => (frames & OBJECT_CONTROL) === OBJECT_CONTROL)) continue;
    const phrase = i < end ? nounPhrase(passage, i + 1, end, { oblique: true }) : null;
    if (phrase?.to === end) return { phrase, own: false };
  }
  return borrowed(sentence, k, end + 1);
}

const OBJECT_CONTROL = SpeechFrame.addressee | SpeechFrame.infinitive;

/** A second verb of the same subject: the subject of the clause that stands before. */
function borrowed({ passage, chunks }: Sentence, k: number, before: number): Subject | null {
  for (let at = k; at >= Math.max(0, k - CHUNKS_BACK); at--) {
    const chunk = chunks[at]!;
    if (
      (chunk.bracketed && at < k) ||
      (passage.quoteAt[chunk.from]! < 0 &&
        hasRole(passage, chunk.from, SpeechRole.relative) &&
        !hasRole(passage, chunk.from, SpeechRole.determiner))
    )
      continue;
    const phrase = clauseSubject(passage, chunk, at === k ? before - 1 : chunk.to);
    if (phrase) return { phrase, own: false };
  }
  return null;
}

/** The subject at the beginning of a clause: a noun phrase with a verb behind it. */
export function clauseSubject(passage: Passage, chunk: Chunk, limit: number): TokenRange | null {
  let i = chunk.from;
  while (
    i < limit &&
    passage.quoteAt[i]! < 0 &&
    (hasRole(passage, i, SpeechRole.coordinator | SpeechRole.subordinator) || isOpeningAdverb(passage, i))
  )
    i++;
  if (i > limit || passage.quoteAt[i]! >= 0) return null;
  const phrase = nounPhrase(passage, i, limit);
  if (!phrase || phrase.to >= chunk.to) return null;
  let next = phrase.to + 1;
  if (markAt(passage, next) === '(') next = bracketEnd(passage, next, chunk.to) + 1;
  while (next < chunk.to && isAdverb(passage, next)) next++;
  return isVerb(passage, next) ? phrase : null;
}

const isOpeningAdverb = (passage: Passage, i: number): boolean =>
  hasRole(passage, i, SpeechRole.adverb) && !hasRole(passage, i, SpeechRole.pronoun | SpeechRole.determiner);

/** Whether a phrase's number fits a verb form: they say, he says. */
export function agrees(passage: Passage, phrase: TokenRange, group: VerbGroup): boolean {
  if (group.shape !== 'finite' || !(group.plain || /s$/u.test(passage.tagged.lower[group.at]!))) return true;
  const { lower, entries } = passage.tagged;
  const person = entries[phrase.from]?.speech?.person;
  const verb = lower[group.at]!;
  const single = phrase.from === phrase.to;
  const and = passage.names.length >= 0 && hasCoordinator(passage, phrase);
  const plural =
    markAt(passage, phrase.to) === '%' ||
    passage.tagged.tokens.kind[phrase.to] === TokenKind.digits ||
    (single && person && /^(?:they|we|I|you|who)$/u.test(person)) ||
    and ||
    /(?:[^s]s|people|men|women|who|that|which|percent|half|media|police|majority|some|many|most|others)$/u.test(
      lower[phrase.to]!,
    ) ||
    headIsPlural(passage, phrase);
  if (group.plain) return plural || false;
  if (/s$/u.test(verb)) return !(single && person && /^(?:they|we|I|you)$/u.test(person));
  return true;
}

function hasCoordinator(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from + 1; i < to; i++) if (passage.tagged.lower[i] === 'and') return true;
  return false;
}

function headIsPlural(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from + 1; i <= to; i++) {
    const word = passage.tagged.lower[i]!;
    if (
      hasRole(passage, i, SpeechRole.preposition | SpeechRole.relative) ||
      /(?:ing|ed)$|^(?:close|familiar)$/u.test(word)
    )
      return /[^s]s$|^(?:people|men|women|children)$/u.test(passage.tagged.lower[i - 1]!);
  }
  return /^(?:many|some|several|few|most|both|these|those|all|two|three|four|others)$/u.test(
    passage.tagged.lower[from]!,
  );
}

/** Who a sentence is about, where its subject is a name or a person's pronoun. */
export function subjectVerbTopic(passage: Passage, unit: TokenRange): TokenRange | null {
  const { chunks } = openSentence(passage, unit);
  for (const chunk of chunks.slice(0, 3)) {
    if (passage.quoteAt[chunk.from]! < 0 && hasRole(passage, chunk.from, SpeechRole.subordinator | SpeechRole.relative))
      continue;
    const phrase = clauseSubject(passage, chunk, chunk.to);
    if (!phrase) continue;
    const person = passage.tagged.entries[phrase.from]?.speech?.person;
    if (
      person
        ? person !== 'it'
        : hasName(passage, phrase) ||
          isCapital(passage, phrase.to) ||
          hasRole(passage, phrase.to, SpeechRole.speakerNoun)
    )
      return phrase;
    return null;
  }
  return null;
}
