import { markKinds, type Mark, type MarksFile, type SignOff, type Written } from './Mark.ts';
import { isRecord, parseJson } from './parseJson.ts';

/**
 * Reads a file of marks. As JSON, however it is laid out; where it is none (a merge that went wrong, a line that was cut),
 * line by line. Whatever is not understood is kept in `unknown`; nothing is thrown.
 */
export function parseMarks(text: string): MarksFile {
  const whole = parseJson(text);
  if (isRecord(whole) && Array.isArray(whole['marks'])) {
    const entries = (whole['marks'] as readonly unknown[]).filter((entry) => entry !== null);
    return collect(
      entries.map((value) => ({ line: JSON.stringify(value), value })),
      typeof whole['version'] === 'number' ? whole['version'] : 1,
    );
  }
  const version = /^\s*\{\s*"version"\s*:\s*(\d{1,6})/.exec(text)?.[1];
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !frame.test(line));
  return collect(
    lines.map((line) => {
      const entry = line.replace(/,$/, '');
      const value = parseJson(entry);
      return isRecord(value) ? { line: entry, value } : { line, value };
    }),
    version === undefined ? 1 : Number(version),
  );
}

/** The first and the last line of the file as it is written. */
const frame = /^\{\s*"version"\s*:\s*\d+\s*,\s*"marks"\s*:\s*\[$|^null\s*\]\s*\}$/;

function collect(entries: readonly { readonly line: string; readonly value: unknown }[], version: number): MarksFile {
  const marks: Written<Mark>[] = [];
  const signOffs: Written<SignOff>[] = [];
  const unknown: string[] = [];
  const seen = new Set<string>();
  for (const { line, value } of entries) {
    const mark = readMark(value);
    const signOff = mark ? null : readSignOff(value);
    if (!mark && !signOff) unknown.push(line);
    else if (!seen.has(line)) {
      seen.add(line);
      if (mark) marks.push({ line, entry: mark });
      if (signOff) signOffs.push({ line, entry: signOff });
    }
  }
  return { version, marks, signOffs, unknown };
}

function readMark(value: unknown): Mark | null {
  if (!isRecord(value)) return null;
  const { file, mark, by, at, note, kind, text, speaker, words, sentence, before, after, nth, of } = value;
  if (mark !== 'cleared' && !markKinds.some((known) => known === mark)) return null;
  if (kind !== 'quote' && kind !== 'figure') return null;
  if (!isText(file) || !isText(by) || !isTime(at) || !isText(text) || !isText(words) || !isText(sentence)) return null;
  return {
    file,
    mark: mark as Mark['mark'],
    by,
    at,
    note: isText(note) && note !== '' ? note : null,
    kind,
    text,
    speaker: isText(speaker) ? speaker : null,
    words,
    sentence,
    before: isText(before) ? before : '',
    after: isText(after) ? after : '',
    nth: isCount(nth) ? nth : 1,
    of: isCount(of) ? of : 1,
  };
}

function readSignOff(value: unknown): SignOff | null {
  if (!isRecord(value) || value['mark'] !== 'signed-off') return null;
  const { file, by, at, sha256, statements } = value;
  if (!isText(file) || !isText(by) || !isTime(at) || !isText(sha256) || !Array.isArray(statements)) return null;
  return { file, by, at, sha256, statements: (statements as readonly unknown[]).filter(isText) };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTime = (value: unknown): value is string =>
  isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value > 0;
