/** How a language's words become index terms. */
export interface TermGrammar {
  /** Words that carry no subject matter, lower case. */
  readonly stopWords: ReadonlySet<string>;
  /** The stem of a lower-case word. Pure; the same stem for forms of one word. */
  stem(word: string): string;
}
