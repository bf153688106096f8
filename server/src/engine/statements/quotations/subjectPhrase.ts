import { SpeechFrame, SpeechRole } from '../../language/SpeechGrammar.ts';
import { TokenKind } from '../../text/tokens.ts';
import { nounPhrase } from './nounPhrase.ts';
import { hasRole, isCapital, isWord, markAt, nextItem, rolesAt, type Passage, type TokenRange } from './Passage.ts';
import { isAdverb } from './subjectVerbCue.ts';

/** No subject is longer, in tokens. */
const LONGEST = 40;

const BREAK = SpeechRole.subordinator | SpeechRole.coordinator | SpeechRole.complementizer | SpeechRole.question;

/**
 * The subject that ends at token `close` right before its verb, with what stands behind its noun: `polls released on Sunday`,
 * `people who knew him`. A point in time between subject and verb is no part of it. Null where none ends there.
 */
export function subjectEnding(passage: Passage, from: number, close: number, qualified = true): TokenRange | null {
  const end = beforeBracket(passage, from, close);
  if (passage.quoteAt[end]! >= 0) return null;
  if (end < close) {
    const bare = subjectEnding(passage, from, end, qualified);
    return bare && isCapital(passage, end + 2) ? { from: bare.from, to: close } : bare;
  }
  const start = clauseStart(passage, from, end);
  const share = shareEnding(passage, start, end);
  if (share) return share;
  let governed = start > from && hasRole(passage, start - 1, SpeechRole.preposition);
  for (let at = start; at <= end; at = nextItem(passage, at)) {
    const phrase = nounPhrase(passage, at, end);
    if (phrase) {
      if (phrase.to === end || (phrase.to === close && close > end))
        return phrase.from < end && isTime(passage, phrase) ? null : phrase;
      if (!governed) {
        if (isTimeOnly(passage, phrase.to + 1, end)) return phrase;
        if (qualified && qualifies(passage, phrase.to + 1, end)) return { from: phrase.from, to: end };
      }
      if (phrase.to > at) at = phrase.to;
      governed = false;
      continue;
    }
    governed = passage.quoteAt[at]! < 0 && hasRole(passage, at, SpeechRole.preposition);
  }
  return null;
}

/** `42%`, `more than 4 in 10`: a share of those asked, said of itself. */
function shareEnding(passage: Passage, start: number, end: number): TokenRange | null {
  const { kind } = passage.tagged.tokens;
  const percent = markAt(passage, end) === '%';
  if (!percent && kind[end] !== TokenKind.digits) return null;
  const number = percent ? end - 1 : end - 2;
  if (number < start || (!percent && !/^(?:in|of)$/u.test(passage.tagged.lower[end - 1]!))) return null;
  let from = number;
  while (
    from > start &&
    isWord(passage, from - 1) &&
    /^(?:more|fewer|less|than|about|nearly|some|at|least|almost|out|just|only|another|the|other|over|roughly|around|up|to)$/u.test(
      passage.tagged.lower[from - 1]!,
    )
  )
    from--;
  return { from, to: end };
}

/** The token before a short bracket that ends at `end`: `Quill (D-Maine)`. */
function beforeBracket(passage: Passage, from: number, end: number): number {
  if (markAt(passage, end) !== ')') return end;
  for (let i = end - 1; i > Math.max(from, end - 8); i--) if (markAt(passage, i) === '(') return Math.max(from, i - 1);
  return end;
}

/** Where the words that can belong to a subject begin: behind a conjunction, an auxiliary, a comma. */
function clauseStart(passage: Passage, from: number, end: number): number {
  let start = end;
  while (start > Math.max(from, end - LONGEST)) {
    const before = start - 1;
    if (passage.quoteAt[before]! >= 0) break;
    const word = passage.tagged.lower[before]!;
    const mark = markAt(passage, before);
    if (mark === ',' || mark === ')') break;
    const relative = opensRelative(passage, before, end);
    if (!relative && hasRole(passage, before, BREAK) && word !== 'and' && word !== 'or') break;
    if (!relative && hasRole(passage, before, SpeechRole.auxiliary) && !inRelative(passage, before, from)) break;
    start = before;
  }
  return start;
}

/** who, which, that with a verb of its own behind it: `people who have left`. */
const opensRelative = (passage: Passage, i: number, end: number): boolean =>
  hasRole(passage, i, SpeechRole.relative) &&
  i + 1 < end &&
  (isFinite(passage, i + 1) || (isAdverb(passage, i + 1) && isFinite(passage, i + 2)));

const isFinite = (passage: Passage, i: number): boolean =>
  hasRole(passage, i, SpeechRole.auxiliary | SpeechRole.verb) ||
  (passage.tagged.entries[i]?.speech?.verbs.length ?? 0) > 0 ||
  /[^aeiou]ed$/u.test(passage.tagged.lower[i]!);

function inRelative(passage: Passage, at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
    if (passage.quoteAt[i]! >= 0 || markAt(passage, i) !== '') return false;
    if (hasRole(passage, i, SpeechRole.relative)) return i > from;
    if (!isAdverb(passage, i) && !hasRole(passage, i, SpeechRole.auxiliary)) return false;
  }
  return false;
}

/** Whether `[from, to]` only says when: `on Tuesday`, `late last week`. */
function isTimeOnly(passage: Passage, from: number, to: number): boolean {
  let time = false;
  for (let i = from; i <= to; i++) {
    if (passage.quoteAt[i]! >= 0) return false;
    const roles = rolesAt(passage, i);
    if (roles & SpeechRole.time) time = true;
    else if (
      !(roles & (SpeechRole.preposition | SpeechRole.adverb)) &&
      !/^(?:this|last|early|late|the|next|that|mid)$/u.test(passage.tagged.lower[i]!) &&
      passage.tagged.tokens.kind[i] !== TokenKind.digits
    )
      return false;
  }
  return time;
}

function isTime(passage: Passage, { from, to }: TokenRange): boolean {
  if (!hasRole(passage, to, SpeechRole.time)) return false;
  for (let i = from; i <= to; i++) if (isCapital(passage, i) && !hasRole(passage, i, SpeechRole.time)) return false;
  return true;
}

/** Whether what stands from `from` to `end` qualifies the noun before it: a participle, a relative clause, a preposition. */
function qualifies(passage: Passage, from: number, end: number): boolean {
  const { lower } = passage.tagged;
  if (passage.quoteAt[from]! >= 0 || !isWord(passage, from)) return false;
  const relative = opensRelative(passage, from, end);
  if (!relative && !opensQualifier(passage, from)) return false;
  for (let i = from; i <= end; i = nextItem(passage, i)) {
    if (passage.quoteAt[i]! >= 0) continue;
    if (markAt(passage, i) === ',' || markAt(passage, i) === ';' || markAt(passage, i) === ':') return false;
    if (relative || hasRole(passage, i, SpeechRole.relative)) continue;
    if (hasRole(passage, i, SpeechRole.auxiliary)) return false;
    const verbs = passage.tagged.entries[i]?.speech?.verbs ?? [];
    if (verbs.some((verb) => verb.shape === 'finite' && verb.frames & SpeechFrame.bare) && lower[i + 1] !== 'by')
      return false;
  }
  return true;
}

const opensQualifier = (passage: Passage, i: number): boolean => {
  const word = passage.tagged.lower[i]!;
  const roles = rolesAt(passage, i);
  if (roles & SpeechRole.preposition) return !(roles & SpeechRole.subordinator);
  return /[^aeiou]ed$|ing$/u.test(word) || QUALIFIER.test(word);
};

/** Adjectives and irregular participles that stand behind their noun. */
const QUALIFIER =
  /^(?:close|familiar|involved|such|responsible|loyal|opposed|critical|sympathetic|able|present|available|likely|made|held|taken|seen|written|led|given|shown|known|sent|driven|drawn|built|run|sponsored|put)$/u;

/** Whether a finite verb stands in the clause before token `i`, so that what looks like one there is a noun: `won their support`. */
export function hasVerbBefore(passage: Passage, from: number, i: number): boolean {
  const start = clauseStart(passage, from, i);
  for (let at = i - 1; at > start; at--) {
    if (passage.quoteAt[at]! >= 0) return false;
    if (hasRole(passage, at, SpeechRole.relative)) return false;
    if (hasRole(passage, at, SpeechRole.verb) || /[^aeiou]ed$/u.test(passage.tagged.lower[at]!)) return true;
  }
  return false;
}
