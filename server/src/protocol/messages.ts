// What client and server say to each other beyond the Language Server Protocol. Positions are LSP's: lines and UTF-16 columns from 0.

export interface PlacePosition {
  readonly line: number;
  readonly character: number;
}

export interface PlaceRange {
  readonly start: PlacePosition;
  readonly end: PlacePosition;
}

export interface Place {
  readonly uri: string;
  readonly range: PlaceRange;
}

export const statuses = ['corroborated', 'variant', 'conflicting', 'uncorroborated', 'unchecked'] as const;
export type Status = (typeof statuses)[number];

/** One stretch to underline. The stretches of an answer never overlap; the innermost statement has the place. */
export interface Underline {
  readonly status: Status;
  readonly range: PlaceRange;
}

/** A statement as lists show it. */
export interface ListedStatement {
  readonly kind: 'quote' | 'figure';
  readonly status: Status;
  readonly range: PlaceRange;
  /** Shortened, on one line, plain text. */
  readonly text: string;
  /** Speaker, counts and reason without the status, in the interface language; may be empty. */
  readonly detail: string;
  /** How many places in other files are listed as evidence. */
  readonly evidence: number;
}

/** Something that contradicts or does not add up, as lists show it; texts in the interface language. */
export interface ListedFinding {
  readonly range: PlaceRange;
  /** `altered quotation`, `spelling of a name` … */
  readonly name: string;
  readonly message: string;
}

export interface UnreadableFile {
  readonly uri: string;
  readonly name: string;
  /** In the interface language. */
  readonly reason: string;
}

/** How far the folder is known. `stopped`: somebody broke the reading off. */
export type FolderReading = 'reading' | 'read' | 'stopped';

export interface FolderState {
  readonly reading: FolderReading;
  readonly files: number;
  readonly unreadable: readonly UnreadableFile[];
}

/** `beleg/statements`: everything that is drawn and listed for one document. */
export interface StatementsParams {
  readonly textDocument: { readonly uri: string };
}

export interface StatementsResult {
  /** The document version that the positions belong to; null for a file that is not open. */
  readonly version: number | null;
  readonly underlines: readonly Underline[];
  readonly statements: readonly ListedStatement[];
  /** In text order; empty while the folder is not read. */
  readonly findings: readonly ListedFinding[];
  /** What the statuses are called in the interface language. */
  readonly statusNames: Readonly<Record<Status, string>>;
  readonly coverage: {
    readonly statements: number;
    readonly withEvidence: number;
    readonly conflicting: number;
    readonly unchecked: number;
    /** `41 of 58 with evidence`, in the interface language. */
    readonly label: string;
    /** The same in full sentences, with the unreadable files. */
    readonly description: string;
  };
  readonly folder: FolderState;
}

/** `beleg/evidence`: where the statement at a position is borne out or contradicted, best first. */
export interface EvidenceParams {
  readonly textDocument: { readonly uri: string };
  readonly position: PlacePosition;
}

export interface EvidenceResult {
  readonly statement: PlaceRange;
  readonly places: readonly Place[];
}

/** `beleg/compare`, with `EvidenceParams`: the passages of a statement and of its first evidence; `there` is null without any. */
export interface CompareResult {
  readonly here: { readonly name: string; readonly text: string };
  readonly there: { readonly name: string; readonly text: string } | null;
}

/** `beleg/report`: a report on one article, or on the whole folder where `uri` is null. */
export interface ReportParams {
  readonly uri: string | null;
  readonly format: 'markdown' | 'html' | 'json' | 'csv' | 'sarif';
  /** A folder: links to files are paths from there that begin with a slash. Without it they are URIs. */
  readonly linksFrom?: string;
  /** A command of the client that opens a place, given a URI and a line counted from 1: links call it in place of addresses. */
  readonly openCommand?: string;
  readonly workDoneToken?: string | number;
}

export interface ReportResult {
  readonly title: string;
  readonly text: string;
}

/** `beleg/listFiles` and `beleg/readFile`: asked of a client whose files the server cannot reach (the web). */
export interface ListFilesParams {
  readonly folder: string;
  readonly sources: readonly string[];
  readonly exclude: readonly string[];
}

export interface ListFilesResult {
  readonly uris: readonly string[];
}

export interface ReadFileParams {
  readonly uri: string;
}

export type ReadFileResult =
  | { readonly ok: true; readonly base64: string }
  | { readonly ok: false; readonly reason: 'no-permission' | 'not-found' | 'too-large' | 'failed' };

export const methods = {
  statements: 'beleg/statements',
  evidence: 'beleg/evidence',
  compare: 'beleg/compare',
  report: 'beleg/report',
  /** Client to server: the lists of what people ignore have changed. */
  ignoresChanged: 'beleg/ignoresChanged',
  /** Reads every file again. Answers when it is done. */
  checkAgain: 'beleg/checkAgain',
  /** Server to client: what is drawn may no longer hold; ask again for what is visible. */
  changed: 'beleg/changed',
  listFiles: 'beleg/listFiles',
  readFile: 'beleg/readFile',
} as const;

/** `initializationOptions`: what the client can do that the protocol has no word for. Everything may be missing. */
export interface ClientOptions {
  /** Draws `beleg/statements`, so that statuses need not be entered as hints. */
  readonly underlines?: boolean;
  /** Follows `command:` links of these names in hover cards. */
  readonly commands?: readonly string[];
  /** Follows `file:…#L12,5` links in hover cards to the very place. */
  readonly placeLinks?: boolean;
  /** Settings, for clients that cannot be asked for them. */
  readonly settings?: unknown;
}

/** Opens the list of evidence; its arguments are `[uri, PlacePosition]`. */
export const showEvidenceCommand = 'beleg.showEvidence';

/** Lays a statement and its first evidence side by side; the same arguments. */
export const compareCommand = 'beleg.compare';

/**
 * Leaves something unsaid from now on; its arguments are `[uri, Ignore]`, the article's address and the entry for the list
 * in its folder (`server/src/marks/Ignore.ts`).
 */
export const ignoreCommand = 'beleg.ignore';
