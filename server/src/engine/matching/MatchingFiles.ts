import type { LanguagePack } from '../language/LanguagePack.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { Figure, Quotation, Statement } from '../statements/Statement.ts';
import { spansTouch, type Span } from '../text/Span.ts';
import type { FileQuestions } from './FileQuestions.ts';
import type { Recall } from './Recall.ts';
import type { Retrieval } from './Retrieval.ts';
import type { SentenceIndex } from './SentenceIndex.ts';
import type { SentenceMemories } from './SentenceMemory.ts';
import type { StyleProfile } from './StyleProfile.ts';
import type { SpeakerWeigher } from './createSpeakerWeigher.ts';
import type { PairMemory } from './createPairMemory.ts';
import type { ThingWeigher } from './createThingWeigher.ts';

/** What matching may look at: the index, and the reading of every file that is in it. */
export interface MatchingFiles {
  readonly index: SentenceIndex;
  readonly retrieval: Retrieval;
  readonly recall: Recall;
  readonly style: StyleProfile;
  readonly things: ThingWeigher;
  readonly pairs: PairMemory;
  readonly questions: FileQuestions;
  readonly memories: SentenceMemories;
  readonly speakers: SpeakerWeigher;
  /** How near each source is to what was said, as far as `inEvidenceOrder` asked. */
  readonly ranks: WeakMap<SourceReading, number>;
  reading(uri: string): SourceReading;
  packOf(language: string): LanguagePack;
  /** The statements of a file whose hull touches a span of it. */
  statementsIn(reading: SourceReading, span: Span): readonly Statement[];
}

export const figuresIn = (files: MatchingFiles, reading: SourceReading, span: Span): readonly Figure[] =>
  files
    .statementsIn(reading, span)
    .filter((s): s is Figure => s.kind === 'figure' && s.spans.some((part) => spansTouch(part, span)));

export const quotationsIn = (files: MatchingFiles, reading: SourceReading, span: Span): readonly Quotation[] =>
  files
    .statementsIn(reading, span)
    .filter((s): s is Quotation => s.kind === 'quote' && s.spans.some((part) => spansTouch(part, span)));
