import type { Disposable } from 'vscode';
import { CodeLensRequest, type BaseLanguageClient } from 'vscode-languageclient';
import type { Statements } from './statements.ts';

/**
 * Has the lines over paragraphs drawn anew when a text's evidence has changed through other files. The editor asks by itself
 * after an edit only, and may miss the one time that it is told to.
 */
export function renewLenses(client: BaseLanguageClient, statements: Statements): Disposable {
  const known = new Map<string, string>();
  return statements.onDidChange((document) => {
    const answer = statements.lastOf(document);
    if (!answer) return;
    const { coverage, folder, findings } = answer;
    const now = `${folder.reading} ${coverage.description} ${findings.length}`;
    const key = document.uri.toString();
    if (known.get(key) === now) return;
    known.set(key, now);
    client.getFeature(CodeLensRequest.method).getProvider(document)?.onDidChangeCodeLensEmitter.fire();
  });
}
