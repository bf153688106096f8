import {
  EventEmitter,
  window,
  workspace,
  type Disposable,
  type Event,
  type LogOutputChannel,
  type TextDocument,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { methods, type StatementsParams, type StatementsResult } from '../../server/src/protocol/messages.ts';
import { isArticle } from './articles.ts';

/** What the server knows of the documents that can be seen, kept up to date. */
export interface Statements extends Disposable {
  /** The last answer for this very text of the document; null while there is none. */
  of(document: TextDocument): StatementsResult | null;
  /** The last answer for any text of the document: for what is shown rather than pointed at. */
  lastOf(document: TextDocument): StatementsResult | null;
  readonly onDidChange: Event<TextDocument>;
}

/** Milliseconds without an edit after which the server is asked again. */
const quiet = 120;

export function watchStatements(client: BaseLanguageClient, log: LogOutputChannel): Statements {
  const answers = new Map<string, StatementsResult>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const changed = new EventEmitter<TextDocument>();

  async function ask(document: TextDocument): Promise<void> {
    if (!client.isRunning() || document.isClosed) return;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const params: StatementsParams = { textDocument: { uri } };
    try {
      const answer = await client.sendRequest<StatementsResult | null>(methods.statements, params);
      // An answer for an older text is stale; the edit that made it so asks again.
      if (!answer || document.isClosed || answer.version !== document.version) return;
      answers.set(document.uri.toString(), answer);
      changed.fire(document);
    } catch (error) {
      log.warn(String(error));
    }
  }

  function askSoon(document: TextDocument, delay: number): void {
    if (!isArticle(document)) return;
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        void ask(document);
      }, delay),
    );
  }

  const askForVisible = (): void => window.visibleTextEditors.forEach(({ document }) => askSoon(document, 0));
  const subscriptions = [
    changed,
    client.onNotification(methods.changed, askForVisible),
    client.onDidChangeState(() => askForVisible()),
    window.onDidChangeVisibleTextEditors(askForVisible),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) askSoon(document, quiet);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      answers.delete(uri.toString());
    }),
  ];
  return {
    onDidChange: changed.event,
    lastOf: ({ uri }) => answers.get(uri.toString()) ?? null,
    of(document) {
      const answer = answers.get(document.uri.toString());
      return answer?.version === document.version ? answer : null;
    },
    dispose() {
      timers.forEach((timer) => clearTimeout(timer));
      subscriptions.forEach((subscription) => subscription.dispose());
    },
  };
}
