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
  /**
   * Words that one report has in the place of another's, by their stems, to the name of what they mean: synonyms (`~deal`),
   * what stands for a country or its government (`^russia`, for its capital, its adjective, its people too), and who somebody
   * is (`^leader`). A stem with a capital is that noun alone: `Wag` is the car, not what was dared.
   */
  readonly meanings: ReadonlyMap<string, string>;
  /** The same for two words in a row, their stems joined by a space: `united states`. */
  readonly pairMeanings: ReadonlyMap<string, string>;
  /** Words beside the stop words that say little of what a sentence is about, lower case: `week`, `more`, `make`. */
  readonly lightWords: ReadonlySet<string>;
  /** Words that take up what was said before when a sentence opens with them, lower case: `he`, `this`, `so`. */
  readonly backReferences: ReadonlySet<string>;
  /** What an inflected lower-case word may be a form of, beyond its stem: `geliefert` of `liefern`. */
  baseForms(word: string): readonly string[];
  /** The stem of a lower-case word. Pure; the same stem for forms of one word. */
  stem(word: string): string;
  /** The parts of a lower-case compound word as words; empty where it does not come apart. */
  compoundParts(word: string): readonly string[];
}
