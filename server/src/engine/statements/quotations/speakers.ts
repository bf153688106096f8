import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { hasRole, isCapital, type Passage, type TokenRange } from './Passage.ts';

/** Whether a phrase names somebody who can speak: by a name, an office, a body, a pronoun. */
export function isSpeaker(passage: Passage, phrase: TokenRange): boolean {
  const { entries, lower, pack } = passage.tagged;
  for (let i = phrase.from; i <= phrase.to; i++) {
    const name = passage.nameAt[i]!;
    if (name >= 0 && passage.names[name]!.kind !== 'place') return true;
    if (hasRole(passage, i, SpeechRole.speakerNoun)) return true;
    // `diese Maßnahme`: beside a noun, a word that could be a pronoun is its article.
    if (entries[i]?.speech?.person && (phrase.from === phrase.to || !hasRole(passage, i, SpeechRole.determiner))) return true;
    if (isCapital(passage, i) && pack.speech.speakerEndings.some((ending) => lower[i]!.endsWith(ending))) return true;
  }
  return false;
}

/** Whether a phrase may name somebody although nothing says so: it has no article, as names have none. */
export const hasNoArticle = (passage: Passage, phrase: TokenRange): boolean =>
  isCapital(passage, phrase.from) && !hasRole(passage, phrase.from, SpeechRole.determiner | SpeechRole.time);

/** Whether a phrase holds the name of a person or a body. */
export function hasName(passage: Passage, phrase: TokenRange): boolean {
  for (let i = phrase.from; i <= phrase.to; i++) {
    const name = passage.nameAt[i]!;
    if (name >= 0 && passage.names[name]!.kind !== 'place') return true;
  }
  return false;
}
