import type { SourceText } from '../text/SourceText.ts';
import type { SentenceStatement, Statement } from '../statements/Statement.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { Match } from '../matching/Match.ts';
import type { Checked, Finding, StatementStatus, UncheckedReason } from '../findings/Finding.ts';
import type { FileConflict } from '../findings/conflictsBetween.ts';
import type { Explanation } from '../findings/Explanation.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';
import type { StyleProfile } from '../matching/StyleProfile.ts';
import type { FileTable } from '../matching/FileTable.ts';
import type { NameGroup } from '../matching/NameGroup.ts';

export interface EngineOptions {
  readonly packs: readonly LanguagePack[];
  readonly style: StyleProfile;
  /** Anchors relative dates in files that state no date of publication; EDTF, null for none. */
  readonly referenceDate: string | null;
}

/** `article` is checked and is no evidence for others; `source` is evidence; `both`, the default, is either. */
export type FileRole = 'article' | 'source' | 'both';

export type UnreadableReason =
  'too-large' | 'binary' | 'no-permission' | 'not-found' | 'broken-link' | 'undecodable' | 'failed';

export type FileState =
  | { readonly uri: string; readonly state: 'read'; readonly role: FileRole; readonly reading: SourceReading }
  | { readonly uri: string; readonly state: 'unreadable'; readonly reason: UnreadableReason };

/** A statement with what the other files make of it. */
export interface CheckedStatement {
  readonly statement: Statement;
  readonly status: StatementStatus;
  /** Why it is `unchecked`; null for every other status. */
  readonly reason: UncheckedReason | null;
  /** Best first. */
  readonly matches: readonly Match[];
  readonly findings: readonly Finding[];
  /** How many other files, and how many independent origins among them, bear it out. */
  readonly files: number;
  readonly origins: readonly string[];
}

export interface Coverage {
  readonly statements: number;
  /** Borne out in the same or in other words; a statement that is contradicted is not among them. */
  readonly withEvidence: number;
  readonly conflicting: number;
  readonly unchecked: number;
}

/**
 * Takes in what one digester made, wherever and whenever it did. Its terms have to be learned, in their order, before the
 * tables that use them are taken.
 */
export interface Intake {
  /** Whether the engine has the same ids for all that was learned, so that tables are taken as they are. */
  readonly alike: boolean;
  learn(terms: readonly string[]): void;
  /** The table is the engine's from then on: its ids become those of the engine. */
  take(uri: string, table: FileTable, role: FileRole): void;
}

/**
 * The whole engine: synchronous, without clock, randomness or input and output. Files are put in and taken out; everything
 * else is derived from them, memoised, and dropped when it no longer holds.
 */
export interface Engine {
  /** Grows with every change of the files. */
  readonly revision: number;
  put(source: SourceText, role?: FileRole): SourceReading;
  /** For files that a `Digester` read; one intake for each of them. */
  intake(): Intake;
  /** Puts in order what many puts left behind, in steps, so that answers come quicker; they stay what they were. */
  settle(): Generator<void, void>;
  putUnreadable(uri: string, reason: UnreadableReason): void;
  remove(uri: string): void;
  files(): readonly FileState[];
  reading(uri: string): SourceReading | null;
  /**
   * Works out what checking a file asks of the others, in steps, so that `check` answers soon. To be left when `revision`
   * has grown; what was done by then is remembered.
   */
  prepare(uri: string): Generator<void, void>;
  /** All statements of a file with status, evidence and findings, in text order; empty for a file that is not there. */
  check(uri: string): readonly CheckedStatement[];
  /** One statement, without checking the rest of its file. */
  checkStatement(uri: string, statement: Statement): CheckedStatement;
  /** The innermost statement at an offset (UTF-16), or null. */
  statementAt(uri: string, offset: number): Statement | null;
  /** Matches of a statement or sentence in the other files, best first, at most `limit` (20 unless told). */
  matches(uri: string, statement: Statement | SentenceStatement, limit?: number): readonly Match[];
  /** Findings of a file as a whole; `unchecked` where there are no other files. */
  findings(uri: string): Checked;
  /**
   * What some files say against each other, and against the other files of `sources`, whether or not an article is among
   * them; only `uris` are checked for it.
   */
  conflicts(uris: readonly string[], sources?: readonly string[]): readonly FileConflict[];
  /** Why one of its matches stands beside a statement of a file; null for a file that is not there. */
  explainMatch(uri: string, statement: Statement | SentenceStatement, match: Match): Explanation | null;
  /** Why one of a file's findings was raised; null for a file that is not there. */
  explainFinding(uri: string, finding: Finding): Explanation | null;
  coverage(uri: string): Coverage;
  /** The register of names over all files. */
  names(): readonly NameGroup[];
  /** All terms in the order of their ids, which tables count by. */
  terms(): readonly string[];
  /** Bytes that the index and the packed files take. */
  readonly bytes: number;
}
