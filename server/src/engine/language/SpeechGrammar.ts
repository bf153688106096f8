/** How a language attributes speech: its quotation marks, and the words that say that somebody speaks. */
export interface SpeechGrammar {
  /** Opening and closing quotation marks that belong together, as the language's orthography gives them. */
  readonly quotePairs: readonly (readonly [open: string, close: string])[];
}

/** What the lexicon knows of a word as part of an attribution. */
export interface SpeechWord {
  readonly role: string;
}
