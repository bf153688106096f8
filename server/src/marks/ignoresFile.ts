import type { Ignore } from './Ignore.ts';
import { isRecord, parseJson } from './parseJson.ts';

/** Each entry with its line, which is kept as it was found. */
export interface WrittenIgnore {
  readonly line: string;
  readonly entry: Ignore;
}

export interface IgnoresFile {
  readonly version: number;
  readonly ignores: readonly WrittenIgnore[];
  /** What is not understood, kept as it is. */
  readonly unknown: readonly string[];
}

export const noIgnores: IgnoresFile = { version: 1, ignores: [], unknown: [] };

/** The version that this writes. */
const version = 1;

/**
 * Reads a file of ignores: as JSON, however it is laid out; where it is none (a merge that went wrong), line by line.
 * Nothing is thrown; what is not understood is kept in `unknown`.
 */
export function parseIgnores(text: string): IgnoresFile {
  const whole = parseJson(text);
  const found =
    isRecord(whole) && Array.isArray(whole['ignores'])
      ? (whole['ignores'] as readonly unknown[]).flatMap((value) =>
          value === null ? [] : [{ line: JSON.stringify(value), value }],
        )
      : text
          .split(/\r\n|\r|\n/)
          .map((line) => line.trim().replace(/,$/, ''))
          .filter((line) => line !== '' && !frame.test(line))
          .map((line) => ({ line, value: parseJson(line) }));
  const written = isRecord(whole) ? whole['version'] : /^\s*\{\s*"version"\s*:\s*(\d{1,6})/.exec(text)?.[1];
  const ignores = new Map<string, WrittenIgnore>();
  const unknown: string[] = [];
  for (const { line, value } of found) {
    const entry = readIgnore(value);
    if (entry) ignores.set(ignoreLine(entry), { line, entry });
    else unknown.push(line);
  }
  return { version: Number(written ?? version) || version, ignores: [...ignores.values()], unknown };
}

/** The first and the last line of the file as it is written; marks of a merge in git say nothing. */
const frame =
  /^\{\s*"version"\s*:\s*\d+\s*,\s*"ignores"\s*:\s*\[$|^null\s*\]\s*\}$|^(?:<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|)/;

/**
 * The file with entries put in and taken out, whatever else stands in it; one line each, in order, so that what two people
 * add lies apart. Null: it is of a later version and must not be touched.
 */
export function applyIgnores(text: string | null, add: readonly Ignore[], drop: readonly Ignore[]): string | null {
  const before = parseIgnores(text ?? '');
  if (before.version > version) return null;
  const gone = new Set(drop.map(ignoreLine));
  const lines = new Set(before.ignores.map(({ entry }) => ignoreLine(entry)).filter((line) => !gone.has(line)));
  for (const entry of add) lines.add(ignoreLine(entry));
  const unknown = before.unknown.map((line) => (parseJson(line) === undefined ? line : `${line},`));
  return [
    `{"version":${version},"ignores":[`,
    ...[...lines].sort().map((line) => `${line},`),
    ...unknown,
    'null]}',
    '',
  ].join('\n');
}

/** One entry as its line; the same entry always has the same line. */
export function ignoreLine(ignore: Ignore): string {
  switch (ignore.what) {
    case 'here': {
      const { what, file, code, words, sentence } = ignore;
      return JSON.stringify({ what, file, code, words, sentence });
    }
    case 'wording':
    case 'name':
      return JSON.stringify({ what: ignore.what, words: ignore.words });
    case 'file':
      return JSON.stringify({ what: ignore.what, file: ignore.file });
  }
}

export function readIgnore(value: unknown): Ignore | null {
  if (!isRecord(value)) return null;
  const { what, file, code, words, sentence } = value;
  if (what === 'file') return isText(file) ? { what, file } : null;
  if (!isText(words)) return null;
  if (what === 'wording' || what === 'name') return { what, words };
  if (what !== 'here' || !isText(file) || !isText(code) || !isText(sentence)) return null;
  return { what, file, code, words, sentence };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
