import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { TokenKind } from '../../text/tokens.ts';
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
  SpeechRole.auxiliary |
  SpeechRole.reportive |
  SpeechRole.complementizer |
  SpeechRole.subordinator |
  SpeechRole.adverb |
  SpeechRole.negation |
  SpeechRole.hearsay;

/**
 * The noun phrase that begins at token `from`, as far as `limit`: determiner, adjectives, nouns and names, with genitives and
 * the prepositional phrases that a noun takes (der Sprecher des Ministeriums, Lena Voss vom Institut). Null where none begins.
 * `oblique` admits phrases whose form says that they are no subject.
 */
export function nounPhrase(passage: Passage, from: number, limit: number, oblique = false): TokenRange | null {
  const german = passage.tagged.pack.speech.order === 'verb-second';
  let i = from;
  let nouns = 0;
  let last = -1;
  let wantsNoun = true;
  while (i <= limit) {
    const next = nextItem(passage, i);
    if (passage.quoteAt[i]! >= 0) {
      if (i === from) return null;
      const quoted = next - i;
      if (quoted > 10) break;
      last = next - 1;
      nouns++;
      wantsNoun = false;
      i = next;
      continue;
    }
    const roles = rolesAt(passage, i);
    if (!isWord(passage, i)) {
      const mark = markAt(passage, i);
      if (passage.tagged.tokens.kind[i] === TokenKind.digits) {
        i = next;
        continue;
      }
      const joins =
        last >= 0 &&
        ((mark === '-' && touchesNext(passage, i)) || mark === '/' || mark === '&' || mark === "'" || mark === '’');
      const abbreviates = mark === '.' && last >= 0 && touchesNext(passage, i - 1) && i < limit;
      if (!joins && !abbreviates) break;
      if (!abbreviates && (mark === "'" || mark === '’')) last = i;
      i = next;
      continue;
    }
    const capital = isCapital(passage, i);
    if (
      i === from &&
      roles & SpeechRole.pronoun &&
      !(roles & SpeechRole.determiner && followsNoun(passage, next, limit, german))
    )
      return { from, to: i };
    if (!wantsNoun && roles & SpeechRole.time && capital) break;
    if (capital && (!german || !(roles & (SpeechRole.determiner | SpeechRole.preposition)) || i > from)) {
      if (i > from || !(roles & (STOP | SpeechRole.preposition | SpeechRole.question))) {
        if (!(i === from && roles & START)) {
          last = i;
          nouns++;
          wantsNoun = false;
        }
        i = next;
        continue;
      }
      return null;
    }
    if (i === from) {
      if (roles & SpeechRole.oblique && !oblique) return null;
      if (!(roles & (START | SpeechRole.oblique)) && roles & (STOP | SpeechRole.preposition | SpeechRole.question))
        return null;
      if (!german && !(roles & START) && !(roles & SpeechRole.oblique)) {
        last = i;
        nouns++;
        wantsNoun = false;
      }
      i = next;
      continue;
    }
    if (roles & SpeechRole.coordinator && last >= 0) {
      if (!continuesWith(passage, next, limit, german)) break;
      i = next;
      wantsNoun = true;
      continue;
    }
    if (wantsNoun) {
      if (roles & (STOP & ~SpeechRole.adverb)) break;
      if (
        !german &&
        !(roles & (START | SpeechRole.oblique | SpeechRole.nounLink | SpeechRole.preposition | SpeechRole.adverb))
      ) {
        last = i;
        nouns++;
        wantsNoun = false;
      }
      i = next;
      continue;
    }
    if (roles & SpeechRole.nounLink && linkHolds(passage, i, next, limit)) {
      i = next;
      wantsNoun = true;
      continue;
    }
    if (german && roles & (SpeechRole.determiner | SpeechRole.oblique) && isGenitive(passage.tagged.lower[i]!)) {
      i = next;
      wantsNoun = true;
      continue;
    }
    if (
      !german &&
      !(roles & (STOP | SpeechRole.preposition | SpeechRole.determiner | SpeechRole.oblique)) &&
      !passage.tagged.entries[i]?.speech?.verbs.length
    ) {
      last = i;
      i = next;
      continue;
    }
    break;
  }
  return nouns > 0 && last >= from ? { from, to: last } : null;
}

const isGenitive = (word: string): boolean =>
  /^(?:der|des|eines|einer|deren|dessen)$|^(?:sein|ihr|dies|unser|jen)(?:er|es)$/u.test(word);

function followsNoun(passage: Passage, i: number, limit: number, german: boolean): boolean {
  if (i > limit || passage.quoteAt[i]! >= 0) return false;
  if (german) return isCapital(passage, i) || (isWord(passage, i) && rolesAt(passage, i) === 0);
  return isWord(passage, i) && !hasRole(passage, i, SpeechRole.auxiliary | SpeechRole.preposition | SpeechRole.adverb);
}

function continuesWith(passage: Passage, i: number, limit: number, german: boolean): boolean {
  if (i > limit) return false;
  if (passage.quoteAt[i]! >= 0) return false;
  if (passage.tagged.entries[i]?.speech?.verbs.some((verb) => verb.shape === 'finite') && !isCapital(passage, i))
    return false;
  const roles = rolesAt(passage, i);
  if (roles & (SpeechRole.determiner | SpeechRole.oblique)) return true;
  if (isCapital(passage, i)) return true;
  return german
    ? roles === 0 && isWord(passage, i) && i + 1 <= limit && isCapital(passage, i + 1)
    : roles === 0 && isWord(passage, i);
}

const LINK_TIME = /^(?:am|im|in|at|on|an)$/u;

/** Whether the preposition at `i` ties its phrase to the noun before: `in Berlin`, but not `am Montag`. */
function linkHolds(passage: Passage, i: number, next: number, limit: number): boolean {
  if (next > limit) return false;
  const word = passage.tagged.lower[i]!;
  if (!LINK_TIME.test(word)) return true;
  for (let j = next; j <= Math.min(limit, next + 2); j++) {
    if (hasRole(passage, j, SpeechRole.time) || passage.tagged.tokens.kind[j] === TokenKind.digits) return false;
  }
  return word !== 'am' && word !== 'on' && word !== 'an';
}
