import { Disposable, type TextDocument } from 'vscode';
import { CodeLensRequest, type BaseLanguageClient } from 'vscode-languageclient';
import type { Statements } from './statements.ts';

/**
 * Milliseconds after which the editor is told again. It waits up to 1.5 seconds before it asks, and forgets that it
 * wanted to when the text loses the focus meanwhile, as by a click into the list of statements.
 */
const again = 2000;

/**
 * Has the lines over paragraphs drawn anew when a text's evidence has changed through other files. The editor asks by itself
 * after an edit only, and may miss the one time that it is told to.
 */
export function renewLenses(client: BaseLanguageClient, statements: Statements): Disposable {
  const known = new Map<string, string>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const renew = (document: TextDocument): void =>
    client.getFeature(CodeLensRequest.method).getProvider(document)?.onDidChangeCodeLensEmitter.fire();
  const subscription = statements.onDidChange((document) => {
    const answer = statements.lastOf(document);
    if (!answer) return;
    const { coverage, folder, findings } = answer;
    const now = `${folder.reading} ${coverage.description} ${findings.length}`;
    const key = document.uri.toString();
    if (known.get(key) === now) return;
    known.set(key, now);
    renew(document);
    clearTimeout(timers.get(key));
    const repeat = (): void => {
      timers.delete(key);
      if (!document.isClosed) renew(document);
    };
    timers.set(key, setTimeout(repeat, again));
  });
  return new Disposable(() => {
    timers.forEach((timer) => clearTimeout(timer));
    subscription.dispose();
  });
}
