/** How a language's words become index terms. */
export interface TermGrammar {
  /** Words that carry no subject matter, lower case. */
  readonly stopWords: ReadonlySet<string>;
  /** The stem of a lower-case word. Pure; the same stem for forms of one word. */
  stem(word: string): string;
  /** The parts of a lower-case compound word as words; empty where it does not come apart. */
  compoundParts(word: string): readonly string[];
}
