export interface PhraseOptions {
  /** Admit phrases whose form says that they are no subject. */
  readonly oblique?: boolean;
  /** End before phrases of place and after a person's name, where the sentence's subject may follow at once. */
  readonly tight?: boolean;
}
