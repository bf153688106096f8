import type { ReaderNote } from '../engine/text/SourceText.ts';

export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly notes: readonly ReaderNote[] }
  | { readonly ok: false; readonly reason: 'binary' | 'undecodable' };

/**
 * The text that some bytes hold. A byte order mark decides and is not part of the text; without one, NUL bytes in one
 * half of each pair tell UTF-16, well-formed UTF-8 is UTF-8, and anything else is Windows-1252, the encoding of the
 * archives and agency feeds that are left. UTF-8 with a few broken bytes stays UTF-8 (`undecodable-bytes` counts them).
 * Bytes of no text at all are `binary`. Every encoding but UTF-8 is noted as `decoded-as`.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeUtf8(bytes.subarray(3));
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff]))
    return { ok: false, reason: 'undecodable' };
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes.subarray(2), 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes.subarray(2), 'utf-16be');
  if (signatures.some((signature) => startsWith(bytes, signature))) return { ok: false, reason: 'binary' };
  const wide = guessUtf16(bytes);
  if (wide !== null) return wide === 'binary' ? { ok: false, reason: 'binary' } : decodeUtf16(bytes, wide);
  return decodeUtf8(bytes);
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte);

const ascii = (head: string): readonly number[] => [...head].map((char) => char.charCodeAt(0));

/** First bytes of files that are often found under a text's name: documents, archives, pictures, programs. */
const signatures: readonly (readonly number[])[] = [
  ascii('%PDF-'),
  ascii('{\\rtf'),
  ascii('PK\x03\x04'),
  ascii('Rar!'),
  ascii('7z\xbc\xaf'),
  ascii('\x1f\x8b'),
  ascii('\xd0\xcf\x11\xe0'),
  ascii('\x89PNG'),
  ascii('\xff\xd8\xff'),
  ascii('GIF8'),
  ascii('\x7fELF'),
  ascii('SQLite format 3'),
];

const SAMPLE = 65536;

/** By the NUL bytes of the beginning; null where there are none. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'binary' | null {
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let i = sample.indexOf(0); i >= 0; i = sample.indexOf(0, i + 1)) {
    if (i % 2) odd++;
    else even++;
  }
  if (even + odd === 0) return null;
  if (bytes.length % 2 || Math.min(even, odd) * 20 > Math.max(even, odd)) return 'binary';
  // A space or a line break in every 40 characters: true of text in any script that UTF-16 without a mark is used for.
  if ((even + odd) * 80 < sample.length) return 'binary';
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  if (looksBinary(text)) return { ok: false, reason: 'binary' };
  return { ok: true, text, notes: [{ code: 'decoded-as', encoding }, ...brokenBytes(text)] };
}

function decodeUtf8(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const broken = text.includes('\ufffd') ? count(text, /\ufffd/g) - countReplacements(bytes) : 0;
  if (broken > 0 && broken * 4 > count(text, /[^\0-\x7f\ufffd]/g)) return decodeWindows1252(bytes);
  if (looksBinary(text)) return { ok: false, reason: 'binary' };
  return { ok: true, text, notes: broken > 0 ? [{ code: 'undecodable-bytes', count: broken }] : [] };
}

function decodeWindows1252(bytes: Uint8Array): DecodedText {
  // Node 20 decodes the range 80–9F of Windows-1252 as Latin-1, so it is put right here; elsewhere nothing is left to do.
  const text = new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (char) => windows1252.charAt(char.charCodeAt(0) - 0x80));
  if (looksBinary(text)) return { ok: false, reason: 'binary' };
  return { ok: true, text, notes: [{ code: 'decoded-as', encoding: 'windows-1252' }] };
}

/** Windows-1252 from 80 to 9F (WHATWG Encoding Standard, index-windows-1252). */
const windows1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** Control characters that no text has, in more than one of 200 characters of the beginning. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return count(sample, /[\0-\x07\x0e-\x1a\x1c-\x1f\x7f\x81\x8d\x8f\x90\x9d]/g) * 200 > sample.length;
}

function brokenBytes(text: string): readonly ReaderNote[] {
  const broken = count(text, /\ufffd/g);
  return broken ? [{ code: 'undecodable-bytes', count: broken }] : [];
}

/** U+FFFD that the file itself holds, well encoded. */
function countReplacements(bytes: Uint8Array): number {
  let found = 0;
  for (let i = bytes.indexOf(0xef); i >= 0; i = bytes.indexOf(0xef, i + 1))
    if (bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) found++;
  return found;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (pattern.lastIndex = 0; pattern.exec(text) !== null;) found++;
  return found;
}
