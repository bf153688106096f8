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

/** What a person made of a statement, as lists show it; texts in the interface language. */
export interface ListedMark {
  readonly mark: 'ticked' | 'query' | 'author' | 'waived';
  /** `reopened`: the statement was edited since, and the mark no longer counts. */
  readonly state: 'standing' | 'reopened';
  /** `ticked by RA` */
  readonly label: string;
  readonly note: string | null;
  /** The words as they were marked, one line. */
  readonly text: string;
}

/** A mark whose statement is no longer in the text. */
export interface GoneMark extends ListedMark {
  /** Its lines in the file of marks, for taking it out. */
  readonly lines: readonly string[];
}

/** A statement as lists show it. */
export interface ListedStatement {
  readonly kind: 'quote' | 'figure';
  readonly status: Status;
  readonly range: PlaceRange;
  /** Shortened, on one line, plain text; a figure with words of its sentence. */
  readonly text: string;
  /** The stretch of `text` that is the statement itself, UTF-16. */
  readonly own: readonly [start: number, end: number];
  /** Speaker, counts and reason without the status, in the interface language; may be empty. */
  readonly detail: string;
  /** How many places in other files are listed as evidence. */
  readonly evidence: number;
  readonly mark: ListedMark | null;
  /** It still waits for a person: no mark, a query, or edited since. */
  readonly open: boolean;
}

/** Something that contradicts or does not add up, as lists show it; texts in the interface language. */
export interface ListedFinding {
  readonly range: PlaceRange;
  /** `altered quotation`, `spelling of a name` … */
  readonly name: string;
  /** What stands here against what stands there, in a few words. */
  readonly label: string;
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
  readonly marks: {
    /** Statements that wait for a person. */
    readonly open: number;
    readonly gone: readonly GoneMark[];
    /** Who signed the article off, what is open again where it is not the same any more, in short; null where nobody has. */
    readonly signOff: { readonly label: string; readonly changed: string | null } | null;
    /** `17 of 58 settled by people`, in the interface language; empty where there is nothing to settle. */
    readonly label: string;
  };
  readonly folder: FolderState;
}

/** `beleg/mark`: what has to be written so that the statement at a position bears a mark. */
export interface MarkParams {
  readonly textDocument: { readonly uri: string };
  readonly position: PlacePosition;
  /** `cleared` takes the mark back. */
  readonly mark: ListedMark['mark'] | 'cleared';
  readonly by: string;
  /** ISO 8601 with milliseconds, UTC. */
  readonly at: string;
  readonly note: string | null;
}

/** `beleg/signOff`: the same for letting the whole article go. */
export interface SignOffParams {
  readonly textDocument: { readonly uri: string };
  readonly by: string;
  readonly at: string;
}

/** The client writes: it alone knows whether the folder is trusted, and by what file system to reach it. */
export type MarkResult =
  | {
      readonly ok: true;
      /** Of the file of marks. */
      readonly uri: string;
      readonly add: readonly string[];
      readonly drop: readonly string[];
    }
  | { readonly ok: false; readonly reason: 'no-statement' | 'no-folder' };

/** `beleg/overview`: what a list shows beyond an article's own statements. */
export interface OverviewParams {
  readonly textDocument: { readonly uri: string };
  readonly part: 'conflicts' | 'names' | 'origins';
}

/** Plain texts on one line; `place` is null where only the entries below have one. */
export interface OverviewEntry {
  readonly label: string;
  readonly detail: string;
  readonly place: Place | null;
  readonly entries: readonly OverviewEntry[];
}

export interface OverviewResult {
  readonly entries: readonly OverviewEntry[];
}

/** `beleg/evidence`: where the statement at a position is borne out or contradicted, best first. */
export interface EvidenceParams {
  readonly textDocument: { readonly uri: string };
  readonly position: PlacePosition;
}

/** A place with what a list tells of it; plain texts on one line, in the interface language but for the words. */
export interface ListedEvidence extends Place {
  /** `speech.txt, line 12` */
  readonly name: string;
  /** Who speaks, whose copy it is, how it relates. */
  readonly detail: string;
  readonly text: string;
}

export interface EvidenceResult {
  readonly statement: PlaceRange;
  readonly places: readonly ListedEvidence[];
}

/**
 * `beleg/compare`, with `EvidenceParams`: the passages of a statement and of its first evidence, a line a sentence; `there` is
 * null without any.
 */
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
  /** The folder that the report is saved in: links to files are paths from there. */
  readonly savedIn?: string;
  /** A command of the client that opens a place, given a URI and a line counted from 1: links call it in place of addresses. */
  readonly openCommand?: string;
  readonly workDoneToken?: string | number;
}

export interface ReportResult {
  readonly title: string;
  readonly text: string;
}

/** `beleg/facts`: what a report of a problem tells of the folder: numbers and words of ours, nothing that stands in it. */
export interface FactsResult {
  readonly reading: FolderReading;
  /** Milliseconds that the last reading of the folder took; null before its end. */
  readonly readingTook: number | null;
  readonly folders: number;
  readonly files: number;
  readonly articles: number;
  readonly sources: number;
  /** UTF-16 units of all files together, in millions. */
  readonly millions: number;
  /** By reason. */
  readonly unreadable: Readonly<Record<string, number>>;
  readonly languages: Readonly<Record<string, number>>;
  /** Of the documents that are open. */
  readonly open: {
    readonly documents: number;
    readonly statements: Readonly<Record<string, number>>;
    readonly findings: Readonly<Record<string, number>>;
    /** Milliseconds for all statements of the longest of them, as they are remembered or not. */
    readonly checkTook: number;
  };
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
  facts: 'beleg/facts',
  /** Client to server: the lists of what people ignore have changed. */
  ignoresChanged: 'beleg/ignoresChanged',
  overview: 'beleg/overview',
  mark: 'beleg/mark',
  signOff: 'beleg/signOff',
  /** Client to server: files of marks have changed. */
  marksChanged: 'beleg/marksChanged',
  /** Reads every file again. Answers when it is done. */
  checkAgain: 'beleg/checkAgain',
  /** Deletes what was kept for the next time, for all folders. */
  deleteCache: 'beleg/deleteCache',
  /** Server to client: what is drawn may no longer hold; ask again for what is visible. */
  changed: 'beleg/changed',
  listFiles: 'beleg/listFiles',
  readFile: 'beleg/readFile',
} as const;

export interface DeleteCacheResult {
  readonly bytes: number;
}

/** `initializationOptions`: what the client can do that the protocol has no word for. Everything may be missing. */
export interface ClientOptions {
  /** Draws `beleg/statements`, so that statuses need not be entered as hints. */
  readonly underlines?: boolean;
  /** Follows `command:` links of these names in hover cards. */
  readonly commands?: readonly string[];
  /** Follows `file:…#L12,5` links in hover cards to the very place. */
  readonly placeLinks?: boolean;
  /** Turns cards, underlines and entries on and off itself, text by text, so that the server need not. */
  readonly switches?: boolean;
  /** Renders the HTML that stands in Markdown, as far as it is harmless. */
  readonly html?: boolean;
  /** The URI of a folder in which the server may keep what it read, for the next time. */
  readonly cacheFolder?: string;
  /** Settings, for clients that cannot be asked for them. */
  readonly settings?: unknown;
}

/** Opens the list of evidence; its arguments are `[uri, PlacePosition]`. */
export const showEvidenceCommand = 'beleg.showEvidence';

/** Lays a statement and its first evidence side by side; the same arguments. */
export const compareCommand = 'beleg.compare';

/** Mark the statement at a place; the same arguments. */
export const tickCommand = 'beleg.markTicked';
export const queryCommand = 'beleg.markQuery';
/** Opens the first evidence in another column; the same arguments. */
export const openBesideCommand = 'beleg.openBeside';
/** Puts the cursor at a place and opens the card there; the same arguments. */
export const goToCommand = 'beleg.goTo';
/** Lets a person choose what is not to be shown again; the same arguments. */
export const chooseIgnoreCommand = 'beleg.chooseIgnore';
/**
 * Leaves something unsaid from now on; its arguments are `[uri, Ignore]`, the article's address and the entry for the list
 * in its folder (`server/src/marks/Ignore.ts`).
 */
export const ignoreCommand = 'beleg.ignore';

/** UTF-16 units up to which an article is of ordinary length: some two thousand words. */
export const ordinaryLength = 14_000;
