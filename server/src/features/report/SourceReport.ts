import type {
  Checked,
  CheckedStatement,
  FindingCode,
  NameKind,
  Relation,
  StatementStatus,
  UnreadableReason,
} from '../../engine/index.ts';
import type { MarkKind } from '../../marks/Mark.ts';
import type { Piece } from '../showDifferences.ts';

/** A place as people look it up: lines and columns count from 1. */
export interface Place {
  readonly uri: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** Right after the last character. */
  readonly endColumn: number;
  /** UTF-16 offsets into the file. */
  readonly start: number;
  readonly end: number;
}

/** What another file has to say about a statement. */
export interface ReportEvidence extends Place {
  readonly relation: Relation;
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly speaker: string | null;
  readonly origin: string | null;
  readonly score: number;
}

export interface ReportFinding extends Place {
  readonly code: FindingCode;
  readonly status: StatementStatus;
  readonly message: string;
  /** What a person may do next. */
  readonly advice: string;
  readonly written: string;
  /** What stands in the article, with its sentence. */
  readonly excerpt: Excerpt;
  readonly evidence: readonly (Place & { readonly text: string; readonly around: Excerpt })[];
}

/** Findings of one kind about one sentence against one source, shown together. */
export interface ReportContradiction extends Place {
  readonly code: FindingCode;
  readonly messages: readonly string[];
  readonly advice: string;
  readonly here: readonly Piece[];
  readonly there: readonly (Place & { readonly pieces: readonly Piece[] })[];
}

/** What a person has noted at a statement, in words for people. */
export interface ReportMark {
  readonly kind: MarkKind;
  /** `reopened`: the statement has been edited since. */
  readonly state: 'standing' | 'reopened';
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** `ticked (RA, Nov 21, 2026)` */
  readonly label: string;
  /** Empty where there is none. */
  readonly note: string;
}

/** Words with the sentence around them: a figure means little without. */
export interface Excerpt {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

export interface ReportStatement extends Place {
  /** Counts from 1 within its article, in text order. */
  readonly number: number;
  readonly checked: CheckedStatement;
  readonly excerpt: Excerpt;
  readonly speaker: string | null;
  readonly evidence: readonly ReportEvidence[];
  readonly findings: readonly ReportFinding[];
  readonly mark: ReportMark | null;
  /** Agencies and houses by name; a file that carries nobody else's copy counts, and has no name here. */
  readonly originNames: readonly string[];
}

export interface StatusCounts {
  readonly statements: number;
  readonly withEvidence: number;
  readonly byStatus: Readonly<Record<StatementStatus, number>>;
}

export interface ReportArticle {
  readonly uri: string;
  readonly file: string;
  readonly language: string;
  readonly published: string | null;
  readonly originNames: readonly string[];
  readonly counts: StatusCounts;
  readonly statements: readonly ReportStatement[];
  /** All that contradict, in text order; without `uncorroborated`, which is a status and no reproach. */
  readonly findings: readonly ReportFinding[];
  readonly contradictions: readonly ReportContradiction[];
  /** What contradicts and was left out by people. */
  readonly ignored: readonly ReportFinding[];
  /** Borne out by one source and contradicted by another: no finding, and no peace either. */
  readonly disputed: readonly ReportStatement[];
  readonly checked: Checked['state'];
  /** Who let it go, and what is open again, in a sentence; null where nobody has. */
  readonly signOff: string | null;
}

/** A file that the articles were checked against. */
export interface ReportSource {
  readonly uri: string;
  readonly file: string;
  readonly language: string;
  readonly published: string | null;
  readonly originNames: readonly string[];
  /** How many statements of the articles it bears out, and how many it contradicts. */
  readonly bearsOut: number;
  readonly contradicts: number;
}

/** What was read only in part or by a guess. */
export interface ReportNote {
  readonly uri: string;
  readonly file: string;
  readonly text: string;
}

export interface ReportName {
  readonly name: string;
  readonly kind: NameKind;
  /** Every spelling with the files it stands in, the most frequent first. */
  readonly variants: readonly { readonly text: string; readonly count: number; readonly files: readonly string[] }[];
}

/** Files that carry copy of one agency or house: together they are one origin. */
export interface ReportOrigin {
  readonly name: string;
  readonly files: readonly string[];
}

/** What the files say of one day, month or year. */
export interface ReportDate {
  /** EDTF: `2024-03-14`, `2024-03`, `2024`. */
  readonly date: string;
  readonly places: readonly (Place & { readonly excerpt: Excerpt })[];
}

/** Everything that a report tells, before anybody knows in which format. */
export interface SourceReport {
  /** When it was written, in words for people; null where the host does not say. */
  readonly written: string | null;
  readonly articles: readonly ReportArticle[];
  readonly sources: readonly ReportSource[];
  /** What sources say against each other, whether or not an article says anything about it. */
  readonly sourceConflicts: readonly ReportContradiction[];
  /** How many sources were not compared among themselves, because together they are too much text. */
  readonly notCompared: { readonly left: number; readonly of: number };
  readonly origins: readonly ReportOrigin[];
  readonly names: readonly ReportName[];
  /** Of a whole folder, in order of time; empty for an article. */
  readonly timeline: readonly ReportDate[];
  readonly notes: readonly ReportNote[];
  readonly unread: readonly { readonly uri: string; readonly file: string; readonly reason: UnreadableReason }[];
}
