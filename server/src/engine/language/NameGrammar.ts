/** How a language introduces people, organisations and places. */
export interface NameGrammar {
  /** Titles and forms of address that precede a person's name, lower case (`präsident`, `frau`, `dr`). */
  readonly titles: ReadonlySet<string>;
}

/** What the lexicon knows of a word as part of a name. */
export interface NameWord {
  readonly role: string;
}
