/** How a language's words become index terms. */
export interface TermGrammar {
  /** Words that carry no subject matter, lower case. */
  readonly stopWords: ReadonlySet<string>;
  /** Words that deny, lower case: losing or gaining one turns a sentence round. */
  readonly negations: ReadonlySet<string>;
  /** Words that say how sure, how binding or how wished a thing is, lower case, to what they say (`must`, `may`, `want`). */
  readonly modals: ReadonlyMap<string, string>;
  /** Signs and abbreviations, lower case, to the word (folded: `ae` for `ä`) that they stand for: `%`, `mrd`. */
  readonly spellings: ReadonlyMap<string, string>;
  /** The stem of a lower-case word. Pure; the same stem for forms of one word. */
  stem(word: string): string;
  /** The parts of a lower-case compound word as words; empty where it does not come apart. */
  compoundParts(word: string): readonly string[];
}
