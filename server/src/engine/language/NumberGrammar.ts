/** How a language writes numbers and units. */
export interface NumberGrammar {
  /** The decimal mark that the language's style books give, `,` or `.`. */
  readonly decimal: ',' | '.';
}

/** What the lexicon knows of a word as part of a figure. */
export interface FigureWord {
  readonly role: string;
}
