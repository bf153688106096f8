import type { Span } from '../text/Span.ts';
import type { FigureType, FigureValue, Hedge } from '../values/FigureValue.ts';

export type QuotationForm = 'direct' | 'mixed' | 'indirect';

/** A stretch of text that names somebody or something; `name` is the resolved full name, null where the text leaves it open. */
export interface Mention {
  readonly spans: readonly Span[];
  readonly text: string;
  readonly name: string | null;
}

/** An attributed quotation or reported speech. Spans are UTF-16 offsets into the file, several where it is interrupted. */
export interface Quotation {
  readonly kind: 'quote';
  readonly form: QuotationForm;
  readonly spans: readonly Span[];
  readonly text: string;
  /** Null where the text does not tell who speaks. */
  readonly speaker: Mention | null;
  readonly cue: Mention | null;
  readonly addressee: Mention | null;
  /** The rule that told this from a title, a term or plain text, for explanation. */
  readonly rule: string;
}

export interface Figure {
  readonly kind: 'figure';
  readonly type: FigureType;
  readonly spans: readonly Span[];
  readonly text: string;
  readonly value: FigureValue;
  /** A UCUM symbol, `%`, `pp`, an ISO 4217 code, or null. */
  readonly unit: string | null;
  readonly hedge: Hedge | null;
  /** What is counted or measured: the head noun as written, null where none stands near. */
  readonly counted: Mention | null;
  /** `um 3` / `by 3` against `auf 3` / `to 3`. */
  readonly change: 'by' | 'to' | null;
  /** `pro Tag`: what the figure is per, as written. */
  readonly per: string | null;
  /** Whether the sentence around a date speaks of what is to come. */
  readonly tense: 'past' | 'future';
  /** The text allows two readings (1.234 in a mixed file); such a figure is never called wrong. */
  readonly ambiguous: boolean;
}

export type Statement = Quotation | Figure;

/** A plain sentence, for matching every sentence. */
export interface SentenceStatement {
  readonly kind: 'sentence';
  readonly spans: readonly Span[];
  readonly text: string;
}
