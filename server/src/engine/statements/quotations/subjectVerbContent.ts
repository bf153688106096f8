import { SpeechFrame, SpeechRole } from '../../language/SpeechGrammar.ts';
import type { Chunk } from './chunks.ts';
import { nounPhrase } from './nounPhrase.ts';
import { hasRole, isWord, nextItem, type Passage, rolesAt, type TokenRange } from './Passage.ts';
import { isRelative } from './renamings.ts';
import type { Sentence } from './Sentence.ts';
import { isAdverb, isSpoken, isVerb, takes, type VerbGroup } from './subjectVerbCue.ts';
import { clauseSubject } from './subjectVerbSubjects.ts';

/** `…, who says that X, …`: a clause that is about the noun before it. */
export const isRelativeSubject = (passage: Passage, phrase: TokenRange, chunk: Chunk): boolean =>
  phrase.from === chunk.from && phrase.to === phrase.from && chunk.mark === ',' && isRelative(passage, chunk);

/** The end of a relative clause: where the sentence's own verb goes on behind a comma. */
export function relativeEnd({ passage, chunks, last }: Sentence, k: number): number {
  for (let j = k + 1; j < chunks.length; j++) {
    const { from, mark } = chunks[j]!;
    if (mark === ',' && passage.quoteAt[from]! < 0 && isVerb(passage, from) && !isGerund(passage, from))
      return from - 2;
  }
  return last;
}

const isGerund = (passage: Passage, i: number): boolean => /ing$/u.test(passage.tagged.lower[i]!);

export interface Right {
  readonly chunk: number;
  readonly from: number;
  readonly kind: 'quotation' | 'colon' | 'clause' | 'question' | 'infinitive' | 'bare' | 'object';
  readonly cueTo: number;
  readonly addressee: TokenRange | null;
}

/** What is said, to the right of the verb: behind adverbials, the addressee, a comma or a colon. */
export function contentRight(sentence: Sentence, k: number, group: VerbGroup): Right | null {
  const { passage, chunks } = sentence;
  const { lower } = passage.tagged;
  const limit = chunks[k]!.to;
  let i = group.to + 1;
  let cueTo = group.to;
  let addressee: TokenRange | null = null;
  let addressed = false;
  const make = (kind: Right['kind'], from: number, chunk = k): Right => ({ chunk, from, kind, cueTo, addressee });
  for (let steps = 0; i <= limit && steps < 12; steps++) {
    if (passage.quoteAt[i]! >= 0)
      return takes(group, SpeechFrame.quote | SpeechFrame.object | SpeechFrame.naming) ? make('quotation', i) : null;
    const roles = rolesAt(passage, i);
    if (
      roles & SpeechRole.complementizer &&
      takes(group, SpeechFrame.clause) &&
      (lower[i] !== 'if' || /^(?:ask|wonder|see|know|doubt)/u.test(lower[group.at]!))
    )
      return make('clause', i);
    if (
      roles & SpeechRole.question &&
      takes(group, SpeechFrame.clause) &&
      lower[i] !== 'when' &&
      lower[i] !== 'where' &&
      lower[i] !== 'which'
    )
      return make('question', i);
    if (roles & SpeechRole.infinitive) {
      const phrase = nounPhrase(passage, i + 1, limit, { oblique: true });
      if (
        takes(group, SpeechFrame.infinitive) &&
        i < limit &&
        isWord(passage, i + 1) &&
        !(phrase && rolesAt(passage, i + 1) & (SpeechRole.determiner | SpeechRole.objectPronoun | SpeechRole.oblique))
      )
        return make('infinitive', addressee && !addressed ? addressee.from : i);
      if (!phrase) return null;
      addressee = phrase;
      addressed = true;
      i = phrase.to + 1;
      continue;
    }
    if ((roles & SpeechRole.time || isAdverb(passage, i)) && !(roles & (SpeechRole.determiner | SpeechRole.pronoun))) {
      if (roles & SpeechRole.time) cueTo = i;
      i++;
      continue;
    }
    if (roles & SpeechRole.preposition && !(roles & SpeechRole.subordinator && clauseAt(passage, i + 1, limit))) {
      const phrase = nounPhrase(passage, i + 1, limit, { oblique: true });
      if (phrase) cueTo = phrase.to;
      i = phrase ? phrase.to + 1 : i + 1;
      continue;
    }
    if (takes(group, SpeechFrame.addressee) && !addressee && !group.passive) {
      const phrase = nounPhrase(passage, i, limit, { oblique: true });
      if (phrase && (phrase.to >= limit || opensContent(passage, phrase.to + 1, limit, group))) {
        addressee = phrase;
        i = phrase.to + 1;
        continue;
      }
    }
    if (group.passive && !takes(group, SpeechFrame.addressee)) return null;
    if (takes(group, SpeechFrame.bare) && clauseAt(passage, i, limit, saysOnly(passage, group))) return make('bare', i);
    // `which critics said was unlawful`: the clause lacks the subject that stands before.
    if (takes(group, SpeechFrame.bare) && i < limit && isVerb(passage, i) && opensGap(passage, chunks[k]!))
      return make('bare', i);
    if (takes(group, SpeechFrame.object | SpeechFrame.naming) && nounPhrase(passage, i, limit, { oblique: true }))
      return make('object', i);
    return null;
  }
  if (i <= limit) return null;
  const next = chunks[k + 1];
  if (!next) return null;
  if (passage.quoteAt[next.from]! >= 0)
    return takes(group, SpeechFrame.quote) && next.mark !== '–' ? make('quotation', next.from, k + 1) : null;
  if (next.mark === ':') return isSpoken(group) ? make('colon', next.from, k + 1) : null;
  for (const at of [k + 1, k + 2]) {
    const chunk = chunks[at];
    if (
      chunk &&
      chunk.mark === ',' &&
      lower[chunk.from] === 'that' &&
      takes(group, SpeechFrame.clause) &&
      takes(group, SpeechFrame.quote)
    )
      return make('clause', chunk.from, at);
  }
  return null;
}

/** A relative clause or a question whose first word is part of what is said in it. */
const opensGap = (passage: Passage, chunk: Chunk): boolean => {
  for (let i = chunk.from; i <= chunk.to; i = nextItem(passage, i))
    if (passage.quoteAt[i]! < 0 && /^(?:which|that|what|who)$/u.test(passage.tagged.lower[i]!)) return true;
  return false;
};

function opensContent(passage: Passage, i: number, limit: number, group: VerbGroup): boolean {
  if (passage.quoteAt[i]! >= 0) return true;
  const roles = rolesAt(passage, i);
  if (roles & (SpeechRole.complementizer | SpeechRole.question | SpeechRole.time | SpeechRole.preposition)) return true;
  if (roles & SpeechRole.infinitive) return takes(group, SpeechFrame.infinitive);
  return clauseAt(passage, i, limit);
}

/** Whether a clause with its own subject begins at `i`. */
function clauseAt(passage: Passage, i: number, limit: number, only = false): boolean {
  if (i > limit || passage.quoteAt[i]! >= 0) return false;
  const phrase = nounPhrase(passage, i, limit);
  if (phrase && phrase.to > i && passage.quoteAt[phrase.to]! >= 0) return true;
  if (!phrase)
    return (
      isWord(passage, i) &&
      !hasRole(passage, i, SpeechRole.oblique | SpeechRole.objectPronoun | SpeechRole.preposition) &&
      limit - i > 4
    );
  if (passage.tagged.entries[i]?.speech?.person && phrase.from === phrase.to) return true;
  let next = phrase.to + 1;
  while (next < limit && isAdverb(passage, next)) next++;
  if (next <= limit && (isVerb(passage, next) || passage.quoteAt[next]! >= 0 || limit - next > 3)) return true;
  // `said people know …`: a verb nobody listed; where nothing but a clause can follow, it is one.
  return only && limit - i >= 2;
}

/** Verbs behind which a noun phrase can only be the subject of what is said: said, thinks; not reported, wants. */
const saysOnly = (passage: Passage, group: VerbGroup): boolean =>
  takes(group, SpeechFrame.bare) &&
  !takes(group, SpeechFrame.object | SpeechFrame.addressee | SpeechFrame.infinitive) &&
  /^(?:said|says?|saying|thinks?|thought|insist(?:s|ed)?|argue[sd]?)$/u.test(passage.tagged.lower[group.at]!);

/** The content ends with the sentence, or where another attribution takes over. */
export function contentEnd(sentence: Sentence, { chunk: k, from, kind }: Right): number {
  const { passage, chunks, last } = sentence;
  const { lower } = passage.tagged;
  for (let j = k; j < chunks.length; j++) {
    const chunk = chunks[j]!;
    if (j > k && (kind === 'object' || kind === 'infinitive') && leaves(passage, chunk)) return chunk.from - 2;
    if (j > k && chunk.mark === ';' && passage.quoteAt[chunk.from]! < 0) return chunk.from - 2;
    for (let i = Math.max(chunk.from, from + 1); i <= chunk.to; i = nextItem(passage, i)) {
      if (passage.quoteAt[i]! >= 0) continue;
      const speech = passage.tagged.entries[i]?.speech;
      if (i === chunk.from && j > k) {
        if (
          speech?.verbs.some(
            (verb) => verb.shape === 'gerund' && verb.frames & (SpeechFrame.quote | SpeechFrame.clause),
          )
        )
          return i - 2;
        if (/^(?:and|but|while|though|although)$/u.test(lower[i]!) && hasOwnCue(passage, chunk, i + 1)) return i - 2;
        if (chunk.mark === ',' && hasOwnCue(passage, chunk, i, 6)) return i - 2;
        if (kind === 'object' && lower[i] === 'which' && hasOwnCue(passage, chunk, i + 1, 6)) return i - 2;
      }
      if (/^(?:and|but)$/u.test(lower[i]!) && i < chunk.to && takesOver(passage, i + 1, kind)) return i - 1;
    }
  }
  return last;
}

/** Whether the clause of a speaker's deed is over: another subject and verb, or another deed. */
const leaves = (passage: Passage, chunk: Chunk): boolean =>
  passage.quoteAt[chunk.from]! < 0 &&
  (clauseSubject(passage, chunk, chunk.to) !== null ||
    (hasRole(passage, chunk.from, SpeechRole.subordinator | SpeechRole.coordinator) &&
      !/^(?:or|and)$/u.test(passage.tagged.lower[chunk.from]!)) ||
    /ing$/u.test(passage.tagged.lower[chunk.from]!) ||
    chunk.mark === '–');

const takesOver = (passage: Passage, i: number, kind: Right['kind']): boolean =>
  passage.quoteAt[i]! < 0 &&
  (passage.tagged.entries[i]?.speech?.verbs.some(
    (verb) =>
      verb.shape === 'finite' &&
      verb.frames & (SpeechFrame.bare | SpeechFrame.naming | (kind === 'object' ? SpeechFrame.object : 0)),
  ) ??
    false) &&
  (/(?:ed|said|told|says|wrote)$/u.test(passage.tagged.lower[i]!) ||
    (/[^s]s$/u.test(passage.tagged.lower[i]!) && !hasRole(passage, i, SpeechRole.noun)));

function hasOwnCue(passage: Passage, chunk: Chunk, from: number, longest = Infinity): boolean {
  const phrase = nounPhrase(passage, from, chunk.to);
  if (!phrase || phrase.to - phrase.from >= longest) return false;
  let i = phrase.to + 1;
  while (i <= chunk.to && (isAdverb(passage, i) || hasRole(passage, i, SpeechRole.auxiliary | SpeechRole.time))) i++;
  return (
    i <= chunk.to &&
    !hasRole(passage, i, SpeechRole.noun) &&
    !!passage.tagged.entries[i]?.speech?.verbs.some((verb) => verb.frames & SpeechFrame.bare)
  );
}
