import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { TokenKind } from '../../text/tokens.ts';
import { bracketEnd } from './bracketEnd.ts';
import type { PhraseOptions } from './PhraseOptions.ts';
import {
  hasRole,
  isCapital,
  isWord,
  markAt,
  nextItem,
  rolesAt,
  touchesNext,
  type Passage,
  type TokenRange,
} from './Passage.ts';

const STOP =
  SpeechRole.auxiliary |
  SpeechRole.reportive |
  SpeechRole.complementizer |
  SpeechRole.subordinator |
  SpeechRole.negation |
  SpeechRole.hearsay;
const DETERMINER = SpeechRole.determiner | SpeechRole.oblique;

/** Longest name or title in quotation marks inside a noun phrase, in tokens. */
const LONGEST_QUOTED = 12;

/** A noun phrase of a language that writes its nouns with capitals, where a lower-case word can be no noun. */
export function capitalisedPhrase(
  passage: Passage,
  from: number,
  limit: number,
  options: PhraseOptions,
): TokenRange | null {
  if (from > limit || from < 0) return null;
  const first = opening(passage, from, limit, options.oblique === true);
  if (first === null) return null;
  if (first < 0) return { from, to: from };
  let i = first;
  let last = -1;
  while (i <= limit) {
    const noun = nounsFrom(passage, i, limit, last >= 0);
    if (noun < 0) break;
    last = noun;
    const next = last + 1;
    if (next > limit || passage.quoteAt[next]! >= 0) break;
    const link = linkAfter(passage, next, limit, options.tight === true, last);
    if (link < 0) break;
    i = link;
  }
  return last >= from ? { from, to: last } : null;
}

/** Where the nouns may begin behind a determiner: a token, -1 for a pronoun that stands alone, null for no phrase. */
function opening(passage: Passage, from: number, limit: number, oblique: boolean): number | null {
  if (passage.quoteAt[from]! >= 0) return isNameLike(passage, from) ? from : null;
  if (!isWord(passage, from))
    return passage.tagged.tokens.kind[from] === TokenKind.digits && from < limit ? from : null;
  // `Von der Leyen`: a name, whatever its first word is elsewhere.
  if (isCapital(passage, from) && passage.nameAt[from]! >= 0 && passage.nameAt[from + 1] === passage.nameAt[from])
    return from;
  const roles = rolesAt(passage, from);
  const behind = from + 1;
  // sowohl X als auch Y, weder X noch Y
  const word = passage.tagged.lower[from]!;
  if (word === 'sowohl' || word === 'weder') return behind <= limit ? behind : null;
  if (roles & SpeechRole.objectPronoun) return oblique ? -1 : null;
  if (roles & SpeechRole.pronoun) {
    if (!(roles & DETERMINER) || behind > limit || !leadsToNoun(passage, behind, limit)) return -1;
    return behind;
  }
  if (/^einer$/u.test(passage.tagged.lower[from]!) && behind < limit && GENITIVE.test(passage.tagged.lower[behind]!))
    return behind + 1;
  if (roles & SpeechRole.oblique && !(roles & SpeechRole.determiner))
    return (oblique || OWNER.test(passage.tagged.lower[from]!)) && behind <= limit ? behind : null;
  if (roles & SpeechRole.determiner) return behind <= limit ? behind : null;
  if (isCapital(passage, from)) {
    if (roles & (STOP | SpeechRole.preposition | SpeechRole.question | SpeechRole.coordinator | SpeechRole.adverb))
      return null;
    return opensWithAdverb(passage, from) ? null : from;
  }
  if (isSmallName(passage, from, limit)) return from;
  if (
    roles & ~(SpeechRole.conditional | SpeechRole.speakerNoun | SpeechRole.cueNoun) ||
    passage.tagged.entries[from]?.speech?.verbs.length
  )
    return null;
  return leadsToNoun(passage, from, limit) ? from : null;
}

/** dessen Anwalt, deren Sprecherin: a genitive that opens a phrase in any case. */
const OWNER = /^(?:dessen|deren)$/u;

/** A sentence's first word may be an adverb with a capital: `Sinngemäß sagte sie`. */
const opensWithAdverb = (passage: Passage, i: number): boolean =>
  passage.nameAt[i]! < 0 &&
  (i === 0 || markAt(passage, i - 1) !== '') &&
  passage.tagged.pack.speech.adverbEndings.some((ending) => passage.tagged.lower[i]!.endsWith(ending));

/** A name written small: an address (beispiel.de), a compound whose head is a noun (ai-Bericht). */
function isSmallName(passage: Passage, i: number, limit: number): boolean {
  if (i + 2 > limit || !touchesNext(passage, i) || !touchesNext(passage, i + 1) || !isWord(passage, i + 2))
    return false;
  const mark = markAt(passage, i + 1);
  return mark === '.' ? !isCapital(passage, i + 2) : mark === '-' && isCapital(passage, i + 2);
}

const isNameLike = (passage: Passage, i: number): boolean => nextItem(passage, i) - i <= LONGEST_QUOTED;

/** Whether attributes from `i` on end in a noun within a few words. */
function leadsToNoun(passage: Passage, i: number, limit: number): boolean {
  for (let at = i; at <= Math.min(limit, i + 4); at++) {
    if (passage.quoteAt[at]! >= 0) return false;
    if (isCapital(passage, at) || isSmallName(passage, at, limit)) return true;
    if (markAt(passage, at) === '-' && at > i && touchesNext(passage, at - 1) && touchesNext(passage, at)) continue;
    if (!isWord(passage, at) && passage.tagged.tokens.kind[at] !== TokenKind.digits) return false;
    if (rolesAt(passage, at) & (STOP | SpeechRole.preposition | SpeechRole.coordinator | DETERMINER)) return false;
  }
  return false;
}

/** The last token of the nouns that begin at `i` behind their attributes, or -1. */
function nounsFrom(passage: Passage, i: number, limit: number, linked: boolean): number {
  const { tokens, entries } = passage.tagged;
  let last = -1;
  let attributes = 0;
  for (let at = i; at <= limit;) {
    const next = nextItem(passage, at);
    if (passage.quoteAt[at]! >= 0) {
      // Behind its noun only a name is part of the phrase: `der Sender „Nord“`, but not `Weber „auch morgen“`.
      if (next - at > LONGEST_QUOTED || (last >= 0 && !isCapital(passage, at + 1))) break;
      last = next - 1;
      at = next;
      continue;
    }
    const name = passage.nameAt[at]!;
    if (name >= 0 && last < at) {
      let end = at;
      while (end + 1 <= limit && passage.nameAt[end + 1] === name) end++;
      last = end;
      at = end + 1;
      continue;
    }
    const mark = markAt(passage, at);
    if (mark) {
      if (mark === '(' && last >= 0) {
        const close = bracketEnd(passage, at, limit);
        if (close < 0) break;
        last = close;
        at = close + 1;
        continue;
      }
      if (mark === '-' && last < 0 && at > i && touchesNext(passage, at - 1) && touchesNext(passage, at)) {
        at = next;
        continue;
      }
      const joins =
        last === at - 1 &&
        (mark === '-' || mark === '/' || mark === '&' || mark === "'" || mark === '’' || mark === '.');
      if (!joins || (mark !== '&' && !touchesNext(passage, at - 1)) || at === limit) break;
      if (
        mark === '.' &&
        (touchesNext(passage, at)
          ? isCapital(passage, at + 1)
          : !isCapital(passage, at + 1) || !abbreviates(passage, at - 1))
      )
        break;
      if (mark === '-' || mark === '.') {
        if (touchesNext(passage, at) && isWord(passage, at + 1)) last = at + 1;
        at += touchesNext(passage, at) && isWord(passage, at + 1) ? 2 : 1;
        continue;
      }
      if (mark === "'" || mark === '’') last = at;
      at = next;
      continue;
    }
    if (tokens.kind[at] === TokenKind.digits) {
      if (last >= 0) break;
      if (at + 2 <= limit && markAt(passage, at + 1) === '-' && touchesNext(passage, at) && isWord(passage, at + 2)) {
        const whole = isCapital(passage, at + 2) || !(at + 3 <= limit && isCapital(passage, at + 3));
        if (whole) last = at + 2;
        at += 3;
        if (whole && !isCapital(passage, at - 1)) break;
        continue;
      }
      at = next;
      continue;
    }
    const roles = rolesAt(passage, at);
    if (isSmallName(passage, at, limit)) {
      last = at + 2;
      at += 3;
      continue;
    }
    if (isCapital(passage, at)) {
      if (last >= 0 && roles & SpeechRole.time) break;
      last = at;
      at = next;
      continue;
    }
    if (last >= 0) break;
    if (roles & SpeechRole.coordinator && attributes > 0 && leadsToNoun(passage, next, limit)) {
      at = next;
      continue;
    }
    if (roles & STOP || roles & SpeechRole.coordinator) break;
    if (roles & SpeechRole.preposition && attributes === 0 && !linked) {
      const inner = capitalisedPhrase(passage, next, limit, { oblique: true, tight: true });
      if (!inner || inner.to + 1 > limit || rolesAt(passage, inner.to + 1) !== 0 || isCapital(passage, inner.to + 1))
        break;
      at = inner.to + 1;
      attributes++;
      continue;
    }
    if (roles & (SpeechRole.preposition | SpeechRole.pronoun)) break;
    if (roles & DETERMINER && (attributes > 0 || at > i)) break;
    if (
      entries[at]?.speech?.verbs.some((verb) => verb.shape === 'finite') &&
      !/(?:e|er|es|en|em)$/u.test(passage.tagged.lower[at]!)
    )
      break;
    attributes++;
    if (attributes > 6) break;
    at = next;
  }
  return last;
}

/** Dr., J., Prof.: a full stop after so short a word ends no sentence. */
const abbreviates = (passage: Passage, i: number): boolean =>
  isCapital(passage, i) && passage.tagged.lower[i]!.length <= 4;

const GENITIVE = /^(?:der|des|eines|einer|deren|dessen)$|^(?:sein|ihr|dies|unser|jen)(?:er|es)$/u;
const PLACE = /^(?:in|im|an|am|zur|zum|auf|unter|über)$/u;

/** Where a phrase goes on behind its noun: a genitive, a prepositional phrase, a co-ordinated noun. -1 where it ends. */
function linkAfter(passage: Passage, next: number, limit: number, tight: boolean, last: number): number {
  if (next >= limit) return -1;
  const roles = rolesAt(passage, next);
  const word = passage.tagged.lower[next]!;
  const person = passage.nameAt[last]! >= 0 && passage.names[passage.nameAt[last]!]!.kind === 'person';
  // `Webers neuer Sprecher Otto Brandt`
  if (
    roles === 0 &&
    passage.nameAt[last]! >= 0 &&
    passage.tagged.lower[last]!.endsWith('s') &&
    /(?:e|er|es|en|em)$/u.test(word) &&
    !passage.tagged.entries[next]?.speech?.verbs.length &&
    leadsToNoun(passage, next, limit)
  )
    return next;
  if (roles & SpeechRole.coordinator && /^(?:und|oder|sowie|bzw)$/u.test(word)) {
    const behind = next + 1;
    if (passage.quoteAt[behind]! >= 0) return -1;
    if (isCapital(passage, behind) && !hasRole(passage, behind, STOP)) return behind;
    if (hasRole(passage, behind, DETERMINER) && !(tight && person) && leadsToNoun(passage, behind + 1, limit))
      return behind + 1;
    return rolesAt(passage, behind) === 0 && isWord(passage, behind) && behind < limit && isCapital(passage, behind + 1)
      ? behind
      : -1;
  }
  const correlative =
    word === 'als' && passage.tagged.lower[next + 1] === 'auch' ? next + 2 : word === 'noch' ? next + 1 : -1;
  if (correlative > 0)
    return correlative <= limit &&
      leadsToNoun(passage, hasRole(passage, correlative, DETERMINER) ? correlative + 1 : correlative, limit)
      ? correlative
      : -1;
  if (GENITIVE.test(word))
    return person && (tight || word === 'der') ? -1 : leadsToNoun(passage, next + 1, limit) ? next + 1 : -1;
  if (!(roles & SpeechRole.nounLink)) return -1;
  if (PLACE.test(word) && (tight || word === 'am')) return -1;
  const body = passage.nameAt[last]! >= 0 && passage.names[passage.nameAt[last]!]!.kind === 'organisation';
  if (passage.nameAt[last]! >= 0 && !(body ? /^(?:von|vom|aus|in|im|bei)$/u : /^(?:von|vom|aus)$/u).test(word))
    return -1;
  let behind = next + 1;
  if (hasRole(passage, behind, DETERMINER)) behind++;
  for (let at = behind; at <= Math.min(limit, behind + 2); at++)
    if (hasRole(passage, at, SpeechRole.time) && isCapital(passage, at)) return -1;
  if (passage.tagged.tokens.kind[behind] === TokenKind.digits) return -1;
  return behind <= limit &&
    (passage.quoteAt[behind]! >= 0 ? isCapital(passage, behind + 1) : leadsToNoun(passage, behind, limit))
    ? behind
    : -1;
}
