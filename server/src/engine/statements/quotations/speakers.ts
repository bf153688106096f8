import { NameRole } from '../../language/NameGrammar.ts';
import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { hasRole, isCapital, nextItem, type Passage, type TokenRange } from './Passage.ts';

/** Whether a phrase names somebody who can speak: by a name, an office, a body, a pronoun. */
export const isSpeaker = (passage: Passage, phrase: TokenRange): boolean => canSpeak(passage, phrase) === true;

/** Whether a phrase names something that never speaks: `die Gefahrenabwehr`, `Äußerungen des Ministers`. */
export const isThing = (passage: Passage, phrase: TokenRange): boolean => canSpeak(passage, phrase) === false;

/** What the head of a phrase tells: the nouns before its first complement. Null where it tells nothing. */
function canSpeak(passage: Passage, phrase: TokenRange): boolean | null {
  const { entries, lower, pack } = passage.tagged;
  let thing = false;
  let noun = -1;
  for (let i = phrase.from; i <= phrase.to; i = nextItem(passage, i)) {
    if (passage.quoteAt[i]! >= 0) continue;
    const speech = entries[i]?.speech;
    const roles = speech?.roles ?? 0;
    // `diese Maßnahme`: beside a noun, a word that could be a pronoun is its article.
    if (speech?.person && (phrase.from === phrase.to || !(roles & SpeechRole.determiner))) return true;
    if (noun >= 0 && !isCapital(passage, i) && roles & (SpeechRole.nounLink | SpeechRole.oblique)) break;
    const name = passage.nameAt[i]!;
    // `ein von Weber gezeigtes Bild`: a name inside an attribute.
    if (name >= 0 && noun < 0 && i > phrase.from && hasRole(passage, i - 1, SpeechRole.preposition)) continue;
    if (name >= 0 && passage.names[name]!.kind !== 'place' && !owns(passage, i, phrase.to)) return true;
    if (!isCapital(passage, i)) continue;
    noun = i;
    if (roles & SpeechRole.speakerNoun) return true;
    const told = pack.speakerEndings.of(lower[i]!);
    const title = (entries[i]?.name ?? pack.nameEndings.of(lower[i]!))?.roles ?? 0;
    if (told === true || title & NameRole.title) return true;
    if (told === false) thing = true;
  }
  return thing ? false : null;
}

/** `Trumps Auftrag`: the name is only the owner of the noun behind it. */
function owns(passage: Passage, i: number, to: number): boolean {
  const name = passage.nameAt[i]!;
  let last = i;
  while (last < to && passage.nameAt[last + 1] === name) last++;
  return last < to && isCapital(passage, last + 1) && passage.tagged.lower[last]!.endsWith('s');
}

/** Whether a phrase may name somebody although nothing says so: it has no article, as names have none. */
export const hasNoArticle = (passage: Passage, phrase: TokenRange): boolean =>
  isCapital(passage, phrase.from) &&
  !hasRole(passage, phrase.from, SpeechRole.determiner | SpeechRole.time) &&
  !isThing(passage, phrase);

/** Whether a phrase holds the name of a person or a body. */
export function hasName(passage: Passage, phrase: TokenRange): boolean {
  for (let i = phrase.from; i <= phrase.to; i++) {
    const name = passage.nameAt[i]!;
    if (name >= 0 && passage.names[name]!.kind !== 'place') return true;
  }
  return false;
}
