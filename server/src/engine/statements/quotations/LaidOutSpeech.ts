import type { Span } from '../../text/Span.ts';

/** Speech that no cue tells, but the page's layout: a transcript's turn, a block quotation. Offsets count in the file. */
export interface LaidOutSpeech {
  readonly rule: 'turn' | 'block-quotation';
  /** The words that are said in this paragraph, without label and marks. */
  readonly span: Span;
  /** Where the speaker is named, null where nobody is. */
  readonly speaker: Span | null;
  /** The speaker's name as the label gives it, in proper case; null where the label is no name (Frage, Q). */
  readonly label: string | null;
  /** It goes on with the speech of the paragraph before. */
  readonly continues: boolean;
}
