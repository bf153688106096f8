import type { LanguagePack } from '../language/LanguagePack.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { Figure, Quotation } from '../statements/Statement.ts';
import { spansTouch, type Span } from '../text/Span.ts';
import type { Recall } from './Recall.ts';
import type { Retrieval } from './Retrieval.ts';
import type { SentenceIndex } from './SentenceIndex.ts';
import type { StyleProfile } from './StyleProfile.ts';

/** What matching may look at: the index, and the reading of every file that is in it. */
export interface MatchingFiles {
  readonly index: SentenceIndex;
  readonly retrieval: Retrieval;
  readonly recall: Recall;
  readonly style: StyleProfile;
  reading(uri: string): SourceReading;
  packOf(language: string): LanguagePack;
}

export const figuresIn = (reading: SourceReading, span: Span): readonly Figure[] =>
  reading.statements.filter((s): s is Figure => s.kind === 'figure' && s.spans.some((part) => spansTouch(part, span)));

export const quotationsIn = (reading: SourceReading, span: Span): readonly Quotation[] =>
  reading.statements.filter(
    (s): s is Quotation => s.kind === 'quote' && s.spans.some((part) => spansTouch(part, span)),
  );
