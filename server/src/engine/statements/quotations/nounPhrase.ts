import { capitalisedPhrase } from './capitalisedPhrase.ts';
import type { Passage, TokenRange } from './Passage.ts';
import type { PhraseOptions } from './PhraseOptions.ts';
import { plainPhrase } from './plainPhrase.ts';

/** A noun phrase is followed over at most so many tokens, which keeps every rule's work in proportion to the text. */
const LONGEST = 80;

/**
 * The noun phrase that begins at token `from`, as far as `limit`: determiner, adjectives, nouns and names, with genitives and
 * the prepositional phrases that a noun takes (der Sprecher des Ministeriums, Lena Voss vom Institut). Null where none begins.
 */
export const nounPhrase = (
  passage: Passage,
  from: number,
  limit: number,
  options: PhraseOptions = {},
): TokenRange | null =>
  passage.tagged.pack.names.capitalisesNouns
    ? capitalisedPhrase(passage, from, Math.min(limit, from + LONGEST), options)
    : plainPhrase(passage, from, Math.min(limit, from + LONGEST), options);
