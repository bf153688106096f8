import { Position, Uri } from 'vscode';
import { activeArticle } from './articles.ts';

/** A place in a document of the editor. */
export interface EditorPlace {
  readonly uri: Uri;
  readonly position: Position;
}

/** The place that a link's arguments name; they are taken for nothing but what they look like. */
export function linkedPlace(uri: unknown, position: unknown): EditorPlace | null {
  if (typeof uri !== 'string' || typeof position !== 'object' || position === null) return null;
  const { line, character } = position as { line?: unknown; character?: unknown };
  if (typeof line !== 'number' || typeof character !== 'number' || !(line >= 0) || !(character >= 0)) return null;
  return { uri: Uri.parse(uri), position: new Position(line, character) };
}

export function cursorPlace(): EditorPlace | null {
  const editor = activeArticle();
  return editor && { uri: editor.document.uri, position: editor.selection.active };
}
