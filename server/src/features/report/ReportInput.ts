import type { Engine, Span } from '../../engine/index.ts';
import type { Messages } from '../../messages/en.ts';
import type { Excerpt, Place } from './SourceReport.ts';

export interface ReportInput {
  readonly engine: Engine;
  readonly messages: Messages;
  readonly fileName: (uri: string) => string;
  readonly written: string | null;
}

/** Looks places up, with the lines of each file counted once. */
export interface Places {
  place(uri: string, span: Span): Place;
  /** A span with what stands around it in its sentence. */
  excerpt(uri: string, span: Span): Excerpt;
}
