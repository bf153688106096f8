import type { SourceReading, Statement } from '../../engine/index.ts';
import { anchorKey } from '../../marks/anchorKey.ts';
import { attachMarks, type AttachedMarks } from '../../marks/attachMarks.ts';
import { foldWords } from '../../marks/foldWords.ts';
import type { Anchor, Mark, MarkKind, StandingMark, MarksFile, SignOff, Written } from '../../marks/Mark.ts';
import { sha256 } from '../../marks/sha256.ts';
import { statementAnchors } from './statementAnchors.ts';

/** What a person made of a statement. */
export interface StatementMark {
  readonly mark: MarkKind;
  /** `reopened`: the statement has been edited since, so that the mark no longer counts and is shown as an old one. */
  readonly state: 'standing' | 'reopened';
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The question of a query, the reason of a waiver. */
  readonly note: string | null;
  /** The statement's words when it was marked, shortened, on one line. */
  readonly text: string;
}

/** How an article stands to its last sign-off. */
export interface SignOffState {
  readonly by: string;
  readonly at: string;
  readonly sha256: string;
  /** The text is still the very text that was signed off. */
  readonly unchanged: boolean;
}

/** What people have written about one article. */
export interface ArticleMarks {
  /** The mark on a statement of this very reading; null where there is none. */
  of(statement: Statement): StatementMark | null;
  /** Whether a statement still waits for a person: no standing mark, or a query; or changed since the sign-off. */
  isOpen(statement: Statement): boolean;
  /** Marks whose statement is not in the text any more, oldest first. */
  readonly gone: readonly StatementMark[];
  /** Null where nobody has signed the article off. */
  readonly signOff: SignOffState | null;
  /** The lines of the file that speak of a statement, for what replaces them. */
  linesOf(statement: Statement): readonly Written<Mark>[];
  anchorOf(statement: Statement): Anchor | null;
  /** Their lines, in the order of `gone`. */
  readonly goneLines: readonly Written<Mark>[];
}

/** The marks on one article. `file` is how the file of marks calls it: its path in the folder, with slashes. */
export function articleMarks(reading: SourceReading, marks: MarksFile, file: string): ArticleMarks {
  const mine = marks.marks.filter(({ entry }) => entry.file === file);
  let made: readonly Anchor[] | null = null;
  // Only where somebody has marked something: a source of thousands of statements is shown without.
  const anchors = (): readonly Anchor[] => (made ??= statementAnchors(reading));
  const places = new Map(reading.statements.map((statement, i) => [placeKey(statement), i]));
  const { marks: attached, lines, gone } = mine.length === 0 ? nothingAttached : attachMarks(anchors(), mine);
  const signOff = newestSignOff(marks, file);
  const unchanged = signOff !== null && signOff.sha256 === sha256(reading.text);
  const signed = new Set(signOff?.statements);
  const oldestFirst = gone.toSorted((a, b) => (a.entry.at < b.entry.at ? -1 : 1));
  const indexOf = (statement: Statement): number => places.get(placeKey(statement)) ?? -1;
  const shown = (statement: Statement): StatementMark | null => {
    const found = attached[indexOf(statement)];
    return found ? statementMark(found.newest.entry, found.state) : null;
  };
  return {
    of: shown,
    isOpen(statement) {
      if (unchanged) return false;
      const mark = shown(statement);
      if (mark?.state === 'reopened') return true;
      // Whoever signs an article off has settled what is in it then, marked or not.
      if (signOff && (!mark || mark.at <= signOff.at)) {
        const anchor = anchors()[indexOf(statement)];
        return anchor === undefined || !signed.has(signOffFingerprint(anchor));
      }
      return mark === null || mark.mark === 'query';
    },
    gone: oldestFirst.map(({ entry }) => statementMark(entry, 'reopened')),
    signOff: signOff && { by: signOff.by, at: signOff.at, sha256: signOff.sha256, unchanged },
    linesOf: (statement) => lines[indexOf(statement)] ?? [],
    anchorOf: (statement) => anchors()[indexOf(statement)] ?? null,
    goneLines: oldestFirst,
  };
}

const nothingAttached: AttachedMarks = { marks: [], lines: [], gone: [] };

/** What a sign-off would write of an article as it is now. */
export const signOffOf = (reading: SourceReading, file: string, by: string, at: string): SignOff => ({
  file,
  by,
  at,
  sha256: sha256(reading.text),
  statements: [...new Set(statementAnchors(reading).map(signOffFingerprint))].sort(),
});

/** Eight digits of what a statement says and who says it. */
const signOffFingerprint = (anchor: Anchor): string =>
  sha256(`${anchorKey(anchor)} ${foldWords(anchor.speaker ?? '').at(-1) ?? ''}`).slice(0, 8);

const newestSignOff = ({ signOffs }: MarksFile, file: string): SignOff | null =>
  signOffs.reduce<SignOff | null>(
    (newest, { entry }) => (entry.file === file && (!newest || entry.at > newest.at) ? entry : newest),
    null,
  );

const statementMark = ({ mark, by, at, note, text }: StandingMark, state: StatementMark['state']): StatementMark => ({
  mark,
  state,
  by,
  at,
  note,
  text,
});

const placeKey = ({ kind, spans }: Statement): string => `${kind} ${spans[0]?.start ?? 0} ${spans.at(-1)?.end ?? 0}`;
