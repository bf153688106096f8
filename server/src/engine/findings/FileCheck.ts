import type { LanguagePack } from '../language/LanguagePack.ts';
import type { CopyDifference } from '../matching/readCopyDifferences.ts';
import type { Match } from '../matching/Match.ts';
import type { PassageWithCounterparts } from '../matching/findCounterparts.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { Statement } from '../statements/Statement.ts';

/** What the rules look at: one file, its passages beside their copies, and its statements with their matches. */
export interface FileCheck {
  readonly reading: SourceReading;
  readonly passages: readonly PassageWithCounterparts[];
  readonly differences: readonly CopyDifference[];
  readonly statements: readonly { readonly statement: Statement; readonly matches: readonly Match[] }[];
  sourceReading(uri: string): SourceReading;
  packAt(passage: PassageWithCounterparts): LanguagePack;
}
