import type { Mark, SignOff } from './Mark.ts';
import { parseMarks } from './parseMarks.ts';

/** What a person did: lines that come and lines that go. It can be applied to any state of the file, and twice. */
export interface MarksEdit {
  readonly add: readonly string[];
  readonly drop: readonly string[];
  /** Articles that have another name now; null where none has. */
  readonly rename: { readonly from: string; readonly to: string } | null;
}

/** The version that this writes. */
const version = 1;

/**
 * The file after an edit, whatever others have written to it meanwhile. Null: the file is of a later version and must not
 * be touched. One mark is one line; the order is by article, statement and time, so that what two people add lies apart.
 */
export function applyMarksEdit(text: string | null, { add, drop, rename }: MarksEdit): string | null {
  const before = parseMarks(text ?? '');
  if (before.version > version) return null;
  const gone = new Set(drop);
  const kept = [...before.marks, ...before.signOffs].map(({ line }) => line).filter((line) => !gone.has(line));
  const { marks, signOffs } = parseMarks([...kept, ...add].map((line) => renamed(line, rename)).join('\n'));
  const lines = [
    ...signOffs.map(({ line, entry }) => ({ line, key: `${entry.file}\n0\n${entry.at}` })),
    ...marks.map(({ line, entry }) => ({ line, key: `${entry.file}\n1\n${entry.words}\n${entry.at}` })),
  ].sort((a, b) => compare(a.key, b.key) || compare(a.line, b.line));
  const unknown = before.unknown.map((line) => (isJson(line) ? `${line},` : line));
  return [`{"version":${version},"marks":[`, ...lines.map(({ line }) => `${line},`), ...unknown, 'null]}', ''].join(
    '\n',
  );
}

/** Whether an edit stands in a file: nothing of it has been lost to somebody who wrote at the same time. */
export function holdsEdit(text: string | null, { add, drop, rename }: MarksEdit): boolean {
  const { marks, signOffs } = parseMarks(text ?? '');
  const lines = new Set([...marks, ...signOffs].map(({ line }) => line));
  return (
    add.every((line) => lines.has(line)) &&
    !drop.some((line) => lines.has(line)) &&
    (rename === null || ![...marks, ...signOffs].some(({ entry }) => isUnder(rename.from, entry.file)))
  );
}

const isUnder = (name: string, file: string): boolean => file === name || file.startsWith(`${name}/`);

function renamed(line: string, rename: MarksEdit['rename']): string {
  if (rename === null) return line;
  const value = JSON.parse(line) as { file: string };
  return isUnder(rename.from, value.file)
    ? JSON.stringify({ ...value, file: rename.to + value.file.slice(rename.from.length) })
    : line;
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** By code units: the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A mark as its line; what is as usual is left out. */
export function markLine({ file, mark, by, at, note, ...anchor }: Mark): string {
  const { kind, text, speaker, words, sentence, before, after, nth, of } = anchor;
  return JSON.stringify({
    file,
    mark,
    by,
    at,
    ...(note !== null && { note }),
    kind,
    text,
    ...(speaker !== null && { speaker }),
    words,
    sentence,
    before,
    after,
    ...(of > 1 && { nth, of }),
  });
}

export const signOffLine = ({ file, by, at, sha256, statements }: SignOff): string =>
  JSON.stringify({ file, mark: 'signed-off', by, at, sha256, statements });

/** Lies beside the file: git then puts the lines of both branches together. */
export const attributes = 'marks.json merge=union\n';
