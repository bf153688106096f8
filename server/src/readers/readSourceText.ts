import { plainText, type SourceText } from '../engine/text/SourceText.ts';
import { decodeBytes } from './decodeBytes.ts';
import { hideNotes } from './hideNotes.ts';
import { readMarkdown } from './markdown/readMarkdown.ts';

export type SourceTextResult =
  | { readonly ok: true; readonly source: SourceText }
  | { readonly ok: false; readonly reason: 'binary' | 'undecodable' | 'too-large' };

/** The largest file that is read unless a setting says otherwise. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** The text of a file from its bytes: encoding recognised, byte order mark taken off, Markdown blanked by the file's ending. */
export function sourceFromBytes(uri: string, bytes: Uint8Array, largest = LARGEST_FILE): SourceTextResult {
  if (bytes.length > largest) return { ok: false, reason: 'too-large' };
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return decoded;
  const source = sourceFromText(uri, decoded.text);
  return {
    ok: true,
    source: decoded.notes.length ? { ...source, notes: [...decoded.notes, ...source.notes] } : source,
  };
}

/** A text that an editor holds open; `language` is the editor's language id, which wins over the file's ending. */
export function sourceFromText(uri: string, text: string, language?: string): SourceText {
  const reader = language === undefined ? readerFor(uri) : language;
  return hideNotes(reader === 'markdown' ? readMarkdown(uri, text) : plainText(uri, text));
}

/** Which reader takes a file, by its ending: all that a text depends on besides the bytes. */
export const readerFor = (uri: string): 'markdown' | 'plaintext' =>
  MARKDOWN_FILE.test(uri) ? 'markdown' : 'plaintext';

const MARKDOWN_FILE = /\.(?:md|markdown|mdown|mkd)$/i;
