import { bracketEnd } from './capitalisedPhrase.ts';
import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { TokenKind } from '../../text/tokens.ts';
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

const START = SpeechRole.determiner | SpeechRole.pronoun;
const STOP =
  SpeechRole.auxiliary | SpeechRole.complementizer | SpeechRole.subordinator | SpeechRole.adverb | SpeechRole.negation;

/** A noun phrase of a language that writes its nouns small: any word that nothing else explains may be a noun. */
export function plainPhrase(passage: Passage, from: number, limit: number, options: PhraseOptions): TokenRange | null {
  const { tokens, entries, lower } = passage.tagged;
  let i = from;
  let nouns = 0;
  let last = -1;
  let wantsNoun = true;
  let named = false;
  while (i <= limit) {
    const next = nextItem(passage, i);
    if (passage.quoteAt[i]! >= 0) {
      if (i === from || next - i > 10) break;
      last = next - 1;
      nouns++;
      wantsNoun = false;
      i = next;
      continue;
    }
    const roles = rolesAt(passage, i);
    if (!isWord(passage, i)) {
      if (tokens.kind[i] === TokenKind.digits) {
        i = next;
        continue;
      }
      const mark = markAt(passage, i);
      const joins =
        last >= 0 &&
        ((mark === '-' && touchesNext(passage, i)) || mark === '/' || mark === '&' || mark === "'" || mark === '’');
      if (mark === '(' && last >= 0) {
        const close = bracketEnd(passage, i, limit);
        if (close < 0 || close >= limit) break;
        i = close + 1;
        continue;
      }
      const abbreviates = mark === '.' && last >= 0 && touchesNext(passage, i - 1) && i < limit;
      if (!joins && !abbreviates) break;
      if (!abbreviates && (mark === "'" || mark === '’')) last = i;
      i = next;
      continue;
    }
    const capital = isCapital(passage, i);
    if (i === from && roles & SpeechRole.pronoun && !(roles & SpeechRole.determiner && canBeNoun(passage, next, limit)))
      return { from, to: i };
    if (!wantsNoun && roles & SpeechRole.time) break;
    const name = passage.nameAt[i]!;
    if (name >= 0 && (i === 0 || passage.nameAt[i - 1] !== name)) {
      while (i + 1 <= limit && passage.nameAt[i + 1] === name) i++;
      last = i;
      nouns++;
      wantsNoun = /['’]s$/u.test(lower[i]!);
      i++;
      named = !wantsNoun;
      continue;
    }
    if (capital && (i > from || !(roles & (STOP | SpeechRole.preposition | SpeechRole.question)))) {
      if (i > from || !(roles & START)) {
        last = i;
        nouns++;
        wantsNoun = /['’]s$/u.test(lower[i]!);
        named = false;
      }
      i = next;
      continue;
    }
    if (i === from) {
      if (roles & SpeechRole.oblique && !options.oblique) return null;
      if (!(roles & (START | SpeechRole.oblique)) && roles & (STOP | SpeechRole.preposition | SpeechRole.question))
        return null;
      if (roles & SpeechRole.oblique && !(roles & START)) return { from, to: i };
      if (!(roles & START)) {
        last = i;
        nouns++;
        wantsNoun = false;
      }
      i = next;
      continue;
    }
    if (roles & SpeechRole.coordinator && last >= 0) {
      if (!canContinue(passage, next, limit)) break;
      i = next;
      wantsNoun = true;
      continue;
    }
    if (wantsNoun) {
      if (roles & (STOP & ~SpeechRole.adverb) || roles & SpeechRole.coordinator) break;
      if (roles & SpeechRole.objectPronoun) {
        last = i;
        break;
      }
      if (
        !(roles & (START | SpeechRole.nounLink | SpeechRole.preposition | SpeechRole.adverb)) &&
        !/ly$/u.test(lower[i]!)
      ) {
        last = i;
        nouns++;
        wantsNoun = /['’]s$/u.test(lower[i]!);
      }
      i = next;
      continue;
    }
    if (roles & SpeechRole.nounLink && linkHolds(passage, i, next, limit)) {
      i = next;
      wantsNoun = true;
      continue;
    }
    if (
      roles & (STOP | SpeechRole.preposition | SpeechRole.determiner | SpeechRole.oblique) ||
      entries[i]?.speech?.verbs.length
    )
      break;
    last = i;
    i = next;
  }
  return nouns > 0 && last >= from ? { from, to: last } : null;
}

const canBeNoun = (passage: Passage, i: number, limit: number): boolean =>
  i <= limit &&
  passage.quoteAt[i]! < 0 &&
  isWord(passage, i) &&
  !hasRole(passage, i, SpeechRole.auxiliary | SpeechRole.preposition | SpeechRole.adverb);

function canContinue(passage: Passage, i: number, limit: number): boolean {
  if (i > limit || passage.quoteAt[i]! >= 0 || !isWord(passage, i)) return false;
  if (isCapital(passage, i)) return true;
  if (passage.tagged.entries[i]?.speech?.verbs.some((verb) => verb.shape === 'finite')) return false;
  const roles = rolesAt(passage, i);
  return roles === 0 || (roles & (SpeechRole.determiner | SpeechRole.oblique)) !== 0;
}

const PLACE = /^(?:in|at|on)$/u;

/** Whether the preposition at `i` ties its phrase to the noun before: `of the board`, but not `on Monday`. */
function linkHolds(passage: Passage, i: number, next: number, limit: number): boolean {
  if (next > limit) return false;
  const word = passage.tagged.lower[i]!;
  if (!PLACE.test(word)) return true;
  for (let j = next; j <= Math.min(limit, next + 2); j++)
    if (hasRole(passage, j, SpeechRole.time) || passage.tagged.tokens.kind[j] === TokenKind.digits) return false;
  return word !== 'on';
}
