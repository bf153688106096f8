// The only door of the engine: nothing outside imports past it, except language packs (language/, values/) and readers (text/).
export type { Span } from './text/Span.ts';
export type { SourceText, Masthead, ReaderNote } from './text/SourceText.ts';
export { plainText, noMasthead } from './text/SourceText.ts';
export { indexLines, type LineIndex } from './text/LineIndex.ts';
export { toNumber, type Decimal } from './values/Decimal.ts';
export type { FigureType, FigureValue, Hedge, Quantity } from './values/FigureValue.ts';
export type { LanguagePack } from './language/LanguagePack.ts';
export type {
  Figure,
  Mention,
  Quotation,
  QuotationForm,
  SentenceStatement,
  Statement,
} from './statements/Statement.ts';
export type { NameKind, NameMention } from './statements/NameMention.ts';
export type { Paragraph, SourceReading } from './statements/SourceReading.ts';
export type { Difference, Match, MatchReason, Relation, Rule } from './matching/Match.ts';
export type { StyleProfile } from './matching/StyleProfile.ts';
export type { NameGroup, NameVariant } from './matching/NameGroup.ts';
export type { Checked, Evidence, Finding, FindingCode, StatementStatus, UncheckedReason } from './findings/Finding.ts';
export type { FileConflict } from './findings/conflictsBetween.ts';
export type { ComparedPlaces, ExplainedDifference, Explanation } from './findings/Explanation.ts';
export type {
  CheckedStatement,
  Coverage,
  Engine,
  EngineOptions,
  FileRole,
  FileState,
  Intake,
  UnreadableReason,
} from './workspace/Engine.ts';
export { tableAt, termsIn, translateTerms, type FileTable } from './matching/FileTable.ts';
export { createDigester, type Digester } from './workspace/Digester.ts';
export { createEngine } from './workspace/createEngine.ts';
