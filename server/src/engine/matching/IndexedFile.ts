import type { Span } from '../text/Span.ts';
import type { TermCounts } from './TermCounts.ts';

/** One sentence of one file, as the index knows it. The same object as long as anybody holds it. */
export interface IndexedSentence {
  readonly uri: string;
  readonly span: Span;
  readonly language: string;
  /** Position among the file's indexed sentences, from 0. */
  readonly ordinal: number;
  /** Distinct terms, with how often each occurs. */
  readonly terms: readonly number[];
  readonly counts: readonly number[];
  /** Number of terms, repetitions counted. */
  readonly length: number;
}

export interface IndexedFile {
  readonly uri: string;
  /** Whether the file's sentences may be evidence for others. */
  readonly evidence: boolean;
  readonly sentences: readonly IndexedSentence[];
  /** In how many of the file's sentences each of its terms occurs. */
  readonly frequencies: TermCounts;
  /** Number of sentences. */
  readonly count: number;
  readonly length: number;
}
