import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { bracketEnd } from './bracketEnd.ts';
import { chunkHas, type Chunk } from './chunks.ts';
import { nounPhrase } from './nounPhrase.ts';
import {
  hasRole,
  isCapital,
  isWord,
  markAt,
  nextItem,
  rolesAt,
  type Passage,
  type TokenRange,
  CHUNKS_BACK,
  TOKENS_BACK,
} from './Passage.ts';
import { openSentence, type Sentence } from './Sentence.ts';
import { hasName } from './speakers.ts';
import { isAdverb, type VerbGroup } from './subjectVerbCue.ts';

const BREAK = SpeechRole.subordinator | SpeechRole.coordinator | SpeechRole.complementizer | SpeechRole.question;

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
    isAdverb(passage, end) &&
    !hasRole(passage, end, SpeechRole.pronoun)
  )
    end--;
  if (end < chunk.from) {
    const apart = group.shape === 'gerund' ? null : interrupted(sentence, k);
    return apart ? { phrase: apart, own: true } : borrowed(sentence, k, chunk.from);
  }
  if (passage.quoteAt[end]! >= 0) return null;
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
        ? phraseEnding(passage, chunk.from + 1, end)
        : null;
    return led ? { phrase: led, own: true } : borrowed(sentence, k, end);
  }
  if (markAt(passage, end) === ')') {
    for (let i = end - 1; i > Math.max(chunk.from, end - 8); i--)
      if (markAt(passage, i) === '(') return wrap(phraseEnding(passage, chunk.from, i - 1));
  }
  const phrase = phraseEnding(passage, chunk.from, end);
  if (phrase && phrase.from === chunk.from && k >= 2 && chunk.mark === ',' && isApposition(passage, chunks[k - 1]!))
    return { phrase, own: true };
  return phrase ? { phrase, own: true } : borrowed(sentence, k, group.from);
}

const wrap = (phrase: TokenRange | null): Subject | null => (phrase ? { phrase, own: true } : null);

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

export const isVerb = (passage: Passage, i: number): boolean =>
  passage.quoteAt[i]! < 0 &&
  isWord(passage, i) &&
  (hasRole(passage, i, SpeechRole.auxiliary | SpeechRole.verb) ||
    (passage.tagged.entries[i]?.speech?.verbs.length ?? 0) > 0 ||
    /ed$/u.test(passage.tagged.lower[i]!) ||
    /['’](?:s|d|re|ve|ll|m)$/u.test(passage.tagged.lower[i - 1] ?? ''));

/** `X, a spokesman for Y, said`: the head with its apposition; a relative clause between is left out. */
function interrupted({ passage, chunks }: Sentence, k: number): TokenRange | null {
  if (k < 2) return null;
  let at = k - 1;
  let renamed = -1;
  while (at > 0 && k - at < 4) {
    const middle = chunks[at]!;
    const mark = middle.mark;
    if (mark !== ',' && mark !== '–' && mark !== '(' && mark !== ')') return null;
    const relative = hasRole(passage, middle.from, SpeechRole.relative);
    if (
      !relative &&
      hasRole(passage, middle.from, SpeechRole.subordinator | SpeechRole.coordinator) &&
      middle.mark === ','
    )
      return null;
    if (!relative && isApposition(passage, middle)) renamed = at;
    const head = chunks[at - 1]!;
    const start = phraseEnding(passage, head.from, head.to);
    if (
      start &&
      !(isApposition(passage, head) && at - 1 > 0 && phraseEnding(passage, chunks[at - 2]!.from, chunks[at - 2]!.to))
    )
      return renamed >= 0 ? { from: start.from, to: chunks[renamed]!.to } : start;
    at--;
  }
  return null;
}

/** The token before a short bracket that ends at `end`: `Quill (D-Maine)`. */
function beforeBracket(passage: Passage, from: number, end: number): number {
  if (markAt(passage, end) !== ')') return end;
  for (let i = end - 1; i > Math.max(from, end - 8); i--) if (markAt(passage, i) === '(') return i - 1;
  return end;
}

/** The longest noun phrase within `[from, end]` that ends at `end`. */
export function phraseEnding(passage: Passage, from: number, close: number): TokenRange | null {
  const end = beforeBracket(passage, from, close);
  if (passage.quoteAt[end]! >= 0) return null;
  let start = end;
  while (start > Math.max(from, end - TOKENS_BACK)) {
    const before = start - 1;
    if (passage.quoteAt[before]! >= 0) break;
    const roles = rolesAt(passage, before);
    const word = passage.tagged.lower[before]!;
    if (roles & BREAK && word !== 'and' && word !== 'or') break;
    if (roles & SpeechRole.auxiliary || markAt(passage, before) === ',' || markAt(passage, before) === ')') break;
    start = before;
  }
  for (let at = start; at <= end; at = nextItem(passage, at)) {
    const phrase = nounPhrase(passage, at, end);
    if (phrase && phrase.to === end) return phrase;
    if (phrase && phrase.to > at && phrase.to < end) at = phrase.to;
  }
  return null;
}

/** A chunk between commas that renames the phrase before it. */
export function isApposition(passage: Passage, chunk: Chunk): boolean {
  if (
    passage.quoteAt[chunk.from]! >= 0 ||
    hasRole(
      passage,
      chunk.from,
      SpeechRole.pronoun | SpeechRole.auxiliary | SpeechRole.subordinator | SpeechRole.coordinator,
    )
  )
    return false;
  const phrase = nounPhrase(passage, chunk.from, chunk.to);
  if (!phrase) return false;
  if (phrase.to < chunk.to && isVerb(passage, phrase.to + 1) && !/ed$/u.test(passage.tagged.lower[phrase.to + 1]!))
    return false;
  return !chunkHas(passage, { from: chunk.from, to: Math.min(chunk.to, phrase.to + 2) }, SpeechRole.auxiliary);
}

/** Whether a phrase's number fits a verb form: they say, he says. */
export function agrees(passage: Passage, phrase: TokenRange, group: VerbGroup): boolean {
  if (group.shape !== 'finite' || !(group.plain || /s$/u.test(passage.tagged.lower[group.at]!))) return true;
  const { lower, entries } = passage.tagged;
  const person = entries[phrase.from]?.speech?.person;
  const verb = lower[group.at]!;
  const single = phrase.from === phrase.to;
  const and = passage.names.length >= 0 && hasCoordinator(passage, phrase);
  const plural =
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
  for (let i = from + 1; i <= to; i++)
    if (hasRole(passage, i, SpeechRole.preposition)) return /[^s]s$/u.test(passage.tagged.lower[i - 1]!);
  return /^(?:many|some|several|few|most|both|these|those|all|two|three|four|others)$/u.test(
    passage.tagged.lower[from]!,
  );
}

/** Who a sentence is about, where its subject is a name or a person's pronoun. */
export function subjectVerbTopic(passage: Passage, unit: TokenRange): TokenRange | null {
  const { chunks } = openSentence(passage, unit);
  for (const chunk of chunks.slice(0, 3)) {
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
