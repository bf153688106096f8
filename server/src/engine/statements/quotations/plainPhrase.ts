import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { TokenKind } from '../../text/tokens.ts';
import { bracketEnd } from './bracketEnd.ts';
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
import type { PhraseOptions } from './PhraseOptions.ts';
import { lacksParticle, looksLikeAdverb } from './subjectVerbCue.ts';

const START = SpeechRole.determiner | SpeechRole.pronoun | SpeechRole.oblique;
const STOP =
  SpeechRole.auxiliary |
  SpeechRole.verb |
  SpeechRole.complementizer |
  SpeechRole.subordinator |
  SpeechRole.adverb |
  SpeechRole.negation |
  SpeechRole.infinitive;

/** Longest name in quotation marks inside a noun phrase, in tokens. */
const LONGEST_QUOTED = 10;

/** A noun phrase of a language that writes its nouns small: any word that nothing else explains may be a noun. */
export function plainPhrase(passage: Passage, from: number, limit: number, options: PhraseOptions): TokenRange | null {
  if (from > limit || from < 0 || passage.quoteAt[from]! >= 0 || !opens(passage, from, options)) return null;
  const { tokens, lower } = passage.tagged;
  const roles = rolesAt(passage, from);
  if (roles & SpeechRole.objectPronoun) return { from, to: from };
  if (roles & SpeechRole.pronoun && !(roles & SpeechRole.determiner && canBeNoun(passage, from + 1, limit)))
    return { from, to: from };
  let last = -1;
  let wantsNoun = true;
  let named = false;
  for (let i = roles & START && !isPossessive(lower[from]!) ? from + 1 : from; i <= limit;) {
    const next = nextItem(passage, i);
    if (passage.quoteAt[i]! >= 0) {
      if (next - i > LONGEST_QUOTED) break;
      last = next - 1;
      wantsNoun = false;
      i = next;
      continue;
    }
    if (!isWord(passage, i)) {
      if (tokens.kind[i] === TokenKind.digits) {
        if (!wantsNoun) break;
        last = Math.max(last, -1);
        i = next;
        continue;
      }
      const after = markAfter(passage, i, limit, last);
      if (after < 0) break;
      // `Sen. Anna Weber (R-Ohio)`: what a bracket adds to a name belongs to it.
      if (after > i + 1 && last >= 0 && passage.nameAt[last]! >= 0 && isCapital(passage, i + 1)) last = after - 1;
      if (after === i + 1 && /^['’]$/u.test(markAt(passage, i))) {
        last = i;
        wantsNoun = true;
      }
      i = after;
      continue;
    }
    if (!wantsNoun && hasRole(passage, i, SpeechRole.time)) break;
    const name = passage.nameAt[i]!;
    if (name >= 0 || isCapital(passage, i)) {
      let end = i;
      while (name >= 0 && end + 1 <= limit && passage.nameAt[end + 1] === name) end++;
      last = end;
      wantsNoun = isPossessive(lower[end]!);
      named = name >= 0 && !wantsNoun;
      i = end + 1;
      continue;
    }
    const step = wantsNoun ? attribute(passage, i) : follow(passage, i, limit, named);
    if (step === 'end') break;
    if (step === 'noun') {
      last = i;
      wantsNoun = isPossessive(lower[i]!);
      named = false;
    } else if (step === 'link') {
      wantsNoun = true;
      named = false;
    }
    i = next;
  }
  if (last < 0 && ALONE.test(lower[from]!)) return { from, to: from };
  if (last < 0 && options.oblique && lower[from] === 'her') return { from, to: from };
  if (last < 0 && from < limit && ALONE.test(lower[from + 1]!)) return { from, to: from + 1 };
  return last >= from ? { from, to: last } : null;
}

/** Determiners that stand for people or things by themselves. */
const ALONE =
  /^(?:some|many|most|few|several|all|both|others|those|these|this|that|each|none|everyone|half|another|one|two|three|four|five|six|seven|eight|nine|ten)$/u;

const isPossessive = (word: string): boolean => /['’]s$/u.test(word);

function opens(passage: Passage, from: number, options: PhraseOptions): boolean {
  if (!isWord(passage, from)) return passage.tagged.tokens.kind[from] === TokenKind.digits;
  const roles = rolesAt(passage, from);
  if (roles & (SpeechRole.objectPronoun | SpeechRole.oblique) && !(roles & SpeechRole.determiner))
    return options.oblique === true;
  if (roles & (SpeechRole.determiner | SpeechRole.pronoun)) return true;
  if (passage.nameAt[from]! >= 0) return true;
  return (
    !(roles & (STOP | SpeechRole.preposition | SpeechRole.question | SpeechRole.coordinator)) &&
    !looksLikeAdverb(passage, from)
  );
}

/** A word before the noun of a phrase: an attribute, or the noun itself. */
function attribute(passage: Passage, i: number): 'noun' | 'skip' | 'end' {
  const roles = rolesAt(passage, i);
  if (roles & SpeechRole.adverb || looksLikeAdverb(passage, i)) return 'skip';
  if (roles & SpeechRole.objectPronoun) return 'noun';
  if (roles & (STOP | SpeechRole.coordinator)) return 'end';
  return roles & (START | SpeechRole.nounLink | SpeechRole.preposition) ? 'skip' : 'noun';
}

/** A word behind the noun: another noun, a preposition or conjunction that goes on, or the end. */
function follow(passage: Passage, i: number, limit: number, named: boolean): 'noun' | 'link' | 'end' {
  const roles = rolesAt(passage, i);
  const word = passage.tagged.lower[i]!;
  if (roles & SpeechRole.coordinator) return canContinue(passage, i + 1, limit) ? 'link' : 'end';
  if (roles & SpeechRole.nounLink && linkHolds(passage, i, limit))
    return named && !/^(?:of|from|for)$/u.test(word) ? 'end' : 'link';
  if (roles & (STOP | START | SpeechRole.preposition | SpeechRole.objectPronoun | SpeechRole.relative)) return 'end';
  const verbs = passage.tagged.entries[i]?.speech?.verbs.length ?? 0;
  if ((verbs > 0 && !lacksParticle(passage, i)) || word.endsWith('ed') || looksLikeAdverb(passage, i)) return 'end';
  return 'noun';
}

/** Where a phrase goes on behind a mark inside it: a hyphen, an initial's full stop, a bracket; -1 where it ends. */
function markAfter(passage: Passage, i: number, limit: number, last: number): number {
  if (last < 0) return markAt(passage, i) === '$' ? i + 1 : -1;
  const mark = markAt(passage, i);
  if (mark === '(') {
    const close = bracketEnd(passage, i, limit);
    return close < 0 || close > limit ? -1 : close + 1;
  }
  if (mark === '.') return touchesNext(passage, i - 1) && i < limit ? i + 1 : -1;
  if (mark === '-') return touchesNext(passage, i) ? i + 1 : -1;
  return mark === '/' || mark === '&' || mark === "'" || mark === '’' ? i + 1 : -1;
}

const canBeNoun = (passage: Passage, i: number, limit: number): boolean =>
  i <= limit &&
  passage.quoteAt[i]! < 0 &&
  isWord(passage, i) &&
  !hasRole(passage, i, STOP | SpeechRole.preposition | SpeechRole.coordinator);

function canContinue(passage: Passage, i: number, limit: number): boolean {
  if (i > limit || passage.quoteAt[i]! >= 0 || !isWord(passage, i)) return false;
  if (isCapital(passage, i)) return true;
  if (passage.tagged.entries[i]?.speech?.verbs.some((verb) => verb.shape === 'finite')) return false;
  const roles = rolesAt(passage, i);
  return roles === 0 || (roles & (SpeechRole.determiner | SpeechRole.oblique)) !== 0;
}

const PLACE = /^(?:in|at|on|to)$/u;

/** Whether the preposition at `i` ties its phrase to the noun before: `of the board`, but not `on Monday`. */
function linkHolds(passage: Passage, i: number, limit: number): boolean {
  if (i + 1 > limit) return false;
  const word = passage.tagged.lower[i]!;
  if (!PLACE.test(word)) return true;
  for (let j = i + 1; j <= Math.min(limit, i + 3); j++)
    if (hasRole(passage, j, SpeechRole.time) || passage.tagged.tokens.kind[j] === TokenKind.digits) return false;
  return word !== 'on' && word !== 'to';
}
