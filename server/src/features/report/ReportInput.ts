import type { Engine, SourceReading, Span } from '../../engine/index.ts';
import type { Messages } from '../../messages/en.ts';
import type { ArticleMarks } from '../marks/articleMarks.ts';
import type { Piece } from '../showDifferences.ts';
import type { Excerpt, Place } from './SourceReport.ts';

export interface ReportInput {
  readonly engine: Engine;
  readonly messages: Messages;
  readonly fileName: (uri: string) => string;
  readonly written: string | null;
  /** On everything in a folder, rather than on an article. */
  readonly folder: boolean;
  readonly marksOf: MarksOf;
}

/** What people have written about a file; null where nothing is kept. */
export type MarksOf = (reading: SourceReading) => ArticleMarks | null;

/** Looks places up, with the lines of each file counted once. */
export interface Places {
  place(uri: string, span: Span): Place;
  /** A span with what stands around it in its sentence. */
  excerpt(uri: string, span: Span): Excerpt;
  /** The sentence at an offset, or nothing at that place. */
  sentence(uri: string, offset: number): Span;
  /** Several spans (of kind `there`) with what stands around and between them, cut before and after. */
  passage(uri: string, spans: readonly Span[]): readonly Piece[];
}
