import type { LanguagePack } from '../language/LanguagePack.ts';
import type { CopyDifference } from '../matching/readCopyDifferences.ts';
import type { Match } from '../matching/Match.ts';
import type { PassageWithCounterparts } from '../matching/findCounterparts.ts';
import type { SpeakerWeigher } from '../matching/createSpeakerWeigher.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { Statement } from '../statements/Statement.ts';

/** What the rules look at: one file, what it has otherwise than its copies, and its statements with their matches. */
export interface FileCheck {
  readonly reading: SourceReading;
  readonly differences: readonly CopyDifference[];
  readonly statements: readonly { readonly statement: Statement; readonly matches: readonly Match[] }[];
  sourceReading(uri: string): SourceReading;
  readonly speakers: SpeakerWeigher;
  packAt(passage: PassageWithCounterparts): LanguagePack;
  /** The language at a place of the file. */
  packOf(offset: number): LanguagePack;
}
