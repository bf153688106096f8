// What the file of marks holds. Its format is docs/marks.md.

/** What a person makes of a statement, apart from what the machine found. */
export const markKinds = ['ticked', 'query', 'author', 'waived'] as const;
export type MarkKind = (typeof markKinds)[number];

/** What a statement is known by, so that a mark finds it again after any edit elsewhere. */
export interface Anchor {
  readonly kind: 'quote' | 'figure';
  /** The words as written, on one line. */
  readonly text: string;
  /** Who says it, as the text resolves it; null for a figure and where it is left open. */
  readonly speaker: string | null;
  /** Fingerprints (the first 16 digits of SHA-256) of the statement's folded words and of the sentences it stands in. */
  readonly words: string;
  readonly sentence: string;
  /** The folded words around it, at most six on each side. */
  readonly before: string;
  readonly after: string;
  /** Which one it is of those in the article that say the very same, and how many there are. */
  readonly nth: number;
  readonly of: number;
}

/** `cleared` takes back what stood there; it is written, so that no merge brings an older mark back. */
export interface Mark extends Anchor {
  /** The article, relative to the folder, with slashes. */
  readonly file: string;
  readonly mark: MarkKind | 'cleared';
  readonly by: string;
  /** ISO 8601 in UTC with milliseconds, so that texts in order are times in order. */
  readonly at: string;
  readonly note: string | null;
}

/** A mark that says something, rather than taking back what was said. */
export type StandingMark = Mark & { readonly mark: MarkKind };
export const isStanding = (mark: Written<Mark>): mark is Written<StandingMark> => mark.entry.mark !== 'cleared';

/** An article as somebody let it go. */
export interface SignOff {
  readonly file: string;
  readonly by: string;
  readonly at: string;
  /** Of the whole text as UTF-8, without a byte order mark. */
  readonly sha256: string;
  /** Fingerprints of its statements at that time: eight digits each. */
  readonly statements: readonly string[];
}

/** A line of the file with what it says; the line is kept as it was found. */
export interface Written<T> {
  readonly line: string;
  readonly entry: T;
}

export interface MarksFile {
  /** Files of a later version are read as far as they are understood, and never written. */
  readonly version: number;
  readonly marks: readonly Written<Mark>[];
  readonly signOffs: readonly Written<SignOff>[];
  /** What is neither, kept as it is. */
  readonly unknown: readonly string[];
}

export const noMarks: MarksFile = { version: 1, marks: [], signOffs: [], unknown: [] };

/** Where the file lies in a folder of the workspace. */
export const marksPath = '.beleg/marks.json';
