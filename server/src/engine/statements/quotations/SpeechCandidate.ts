import type { Span } from '../../text/Span.ts';
import type { QuotationForm } from '../Statement.ts';

/** Reported speech as one paragraph shows it; offsets count from the paragraph's start. */
export interface SpeechCandidate {
  readonly form: QuotationForm;
  readonly spans: readonly Span[];
  readonly speaker: readonly Span[];
  readonly cue: readonly Span[];
  readonly addressee: readonly Span[];
  readonly rule: string;
  /** Where the speaker is not said here: whether the one before goes on speaking. */
  readonly continues: boolean;
  /** The quoted stretch that this is made of, where it is one alone; -1 otherwise. */
  readonly stretch: number;
}
