import type { Span } from '../../text/Span.ts';
import type { QuotationForm } from '../Statement.ts';

/** Reported speech as one paragraph shows it; offsets count from the paragraph's start. */
export interface SpeechCandidate {
  readonly form: QuotationForm;
  readonly spans: readonly Span[];
  readonly speaker: readonly Span[];
  readonly cue: readonly Span[];
  readonly addressee: readonly Span[];
  /** The rule that found it: the name by which its attribution is explained. */
  readonly rule: string;
  /** No speaker is named, but the one of the speech before goes on. */
  readonly continues: boolean;
}
