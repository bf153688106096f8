import { window, workspace, type TextDocument, type TextEditor } from 'vscode';

/** The languages of the editor in which articles and sources are written. */
export const articleLanguages: readonly string[] = ['plaintext', 'markdown'];

export const isArticle = ({ languageId, uri }: TextDocument): boolean =>
  articleLanguages.includes(languageId) &&
  (uri.scheme === 'file' ||
    uri.scheme === 'untitled' ||
    (workspace.workspaceFolders ?? []).some((folder) => folder.uri.scheme === uri.scheme));

/** The editor that the person works in, if it shows an article. */
export function activeArticle(): TextEditor | null {
  const editor = window.activeTextEditor;
  return editor && isArticle(editor.document) ? editor : null;
}
