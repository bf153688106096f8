import { Disposable, Uri, window, workspace, type ExtensionContext } from 'vscode';
import { RevealOutputChannelOn, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import {
  compareCommand,
  ignoreCommand,
  showEvidenceCommand,
  type ClientOptions,
} from '../../server/src/protocol/messages.ts';
import { articleLanguages, isArticle } from './articles.ts';
import { registerCommands } from './commands.ts';
import { openComparison } from './compare.ts';
import { openIgnores } from './ignores.ts';
import { openReports } from './reportView.ts';
import { showStatementTree } from './statementTree.ts';
import { watchStatements } from './statements.ts';
import { showCoverage } from './statusBar.ts';
import { drawUnderlines } from './underlines.ts';

export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the server and everything that is seen of it. Returns at once; the server starts beside the editor. */
export function openSession(context: ExtensionContext, makeClient: MakeClient): void {
  const log = window.createOutputChannel('Beleg', { log: true });
  const initializationOptions: ClientOptions = {
    underlines: true,
    placeLinks: true,
    commands: [showEvidenceCommand, compareCommand, ignoreCommand],
  };
  const client = makeClient('beleg', 'Beleg', {
    documentSelector: articleSelector(),
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    // Only our own lists may be opened from a card; what comes from files is escaped by the server.
    markdown: { isTrusted: { enabledCommands: [showEvidenceCommand, compareCommand] }, supportHtml: false },
    diagnosticPullOptions: { onChange: true, onFocus: true },
    middleware: {
      // In a folder that nobody trusts there is nothing but reading.
      provideCodeActions: (document, range, asked, token, next) =>
        workspace.isTrusted ? next(document, range, asked, token) : null,
    },
  });
  const statements = watchStatements(client, log);
  const reports = openReports(client);
  const comparison = openComparison(client);
  context.subscriptions.push(
    log,
    client,
    statements,
    reports,
    comparison,
    drawUnderlines(statements),
    showCoverage(statements),
    showStatementTree(statements),
    ...openIgnores(client, log),
    ...registerCommands({ client, statements, reports, comparison, log }),
  );
  context.subscriptions.push(
    whenTextIsOpen(() => void client.start().catch((error: unknown) => log.error(String(error)))),
  );
}

/**
 * The editor may wake an extension for a plain text that nobody opened, such as one of its own; the server starts with the
 * first text of the person's, or with the first command that needs it.
 */
function whenTextIsOpen(start: () => void): Disposable {
  if (workspace.textDocuments.some(isArticle)) {
    start();
    return new Disposable(() => undefined);
  }
  const opened = workspace.onDidOpenTextDocument((document) => {
    if (!isArticle(document)) return;
    opened.dispose();
    start();
  });
  return opened;
}

/** Texts on disk, in folders of any kind, and those that were never saved; not the sides of a comparison. */
function articleSelector(): { language: string; scheme: string }[] {
  const schemes = new Set([
    'file',
    'untitled',
    ...(workspace.workspaceFolders ?? []).map(({ uri }: { uri: Uri }) => uri.scheme),
  ]);
  return articleLanguages.flatMap((language) => [...schemes].map((scheme) => ({ language, scheme })));
}
