import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { canonicalUri } from './canonicalUri.ts';
import { guardNotification, type Log } from './guard.ts';
import type { Workspace } from './Workspace.ts';

/** Keeps the texts of open documents, changed piece by piece, and hands them to the workspace. */
export function syncDocuments(connection: Connection, log: Log, workspace: () => Workspace | null): void {
  const documents = new Map<string, TextDocument>();
  const handOver = (document: TextDocument): void =>
    workspace()?.open(canonicalUri(document.uri), {
      uri: document.uri,
      languageId: document.languageId,
      version: document.version,
      text: document.getText(),
    });
  connection.onDidOpenTextDocument(
    guardNotification('open', log, ({ textDocument: { uri, languageId, version, text } }) => {
      const document = TextDocument.create(uri, languageId, version, text);
      documents.set(uri, document);
      handOver(document);
    }),
  );
  connection.onDidChangeTextDocument(
    guardNotification('change', log, ({ textDocument: { uri, version }, contentChanges }) => {
      const document = documents.get(uri);
      if (!document) throw new Error(`a change of ${uri}, which is not open`);
      const changed = TextDocument.update(document, contentChanges, version);
      documents.set(uri, changed);
      handOver(changed);
    }),
  );
  connection.onDidCloseTextDocument(
    guardNotification('close', log, ({ textDocument: { uri } }) => {
      documents.delete(uri);
      workspace()?.close(canonicalUri(uri));
    }),
  );
}
