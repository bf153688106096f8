import { commands, Disposable, Uri, window, workspace, type ExtensionContext } from 'vscode';
import {
  RevealOutputChannelOn,
  type BaseLanguageClient,
  type LanguageClientOptions,
  type Middleware,
  vsdiag,
} from 'vscode-languageclient';
import {
  chooseIgnoreCommand,
  compareCommand,
  goToCommand,
  ignoreCommand,
  openBesideCommand,
  ordinaryLength,
  queryCommand,
  showEvidenceCommand,
  tickCommand,
  type ClientOptions,
} from '../../server/src/protocol/messages.ts';
import { articleLanguages, isArticle } from './articles.ts';
import { registerCommands } from './commands.ts';
import { openComparison } from './compare.ts';
import { openIgnores } from './ignores.ts';
import { tellCursor } from './cursorContext.ts';
import { openMarks } from './marks.ts';
import { writeProblemReport, type ExtensionFacts } from './problemReport.ts';
import { openReports } from './reportView.ts';
import { showRoles } from './roles.ts';
import { showChanges } from './showChanges.ts';
import { showStatementTree } from './statementTree.ts';
import { watchStatements } from './statements.ts';
import { showCoverage } from './statusBar.ts';
import { renewLenses } from './renewLenses.ts';
import { isOn, lensChoice } from './switches.ts';
import { drawUnderlines } from './underlines.ts';

export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

const noProblems: vsdiag.FullDocumentDiagnosticReport = { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };

/** What a person has turned off for a text is not even asked for. */
const middleware: Middleware = {
  // In a folder that nobody trusts there is nothing but reading.
  provideCodeActions: async (document, range, asked, token, next) =>
    workspace.isTrusted ? (await next(document, range, asked, token))?.map(showChanges) : null,
  provideHover: (document, position, token, next) =>
    isOn('hover.enabled', document.uri) ? next(document, position, token) : null,
  provideCodeLenses(document, token, next) {
    const choice = lensChoice(document.uri);
    const tooLong = choice === 'auto' && document.getText().length > ordinaryLength;
    return choice === 'never' || tooLong ? [] : next(document, token);
  },
  provideInlayHints: (document, range, token, next) =>
    isOn('inlayHints.enabled', document.uri) ? next(document, range, token) : [],
  provideDiagnostics: (document, previous, token, next) =>
    isOn('problems.enabled', document instanceof Uri ? document : document.uri)
      ? next(document, previous, token)
      : noProblems,
};

/** What a card may call. They are ours alone, and take nothing but a place in a text. */
const cardCommands = [
  chooseIgnoreCommand,
  openBesideCommand,
  showEvidenceCommand,
  compareCommand,
  tickCommand,
  queryCommand,
];

/** Starts the server and everything that is seen of it. Returns at once; the server starts beside the editor. */
export function openSession(context: ExtensionContext, makeClient: MakeClient): void {
  const log = window.createOutputChannel('Beleg', { log: true });
  const initializationOptions: ClientOptions = {
    underlines: true,
    placeLinks: true,
    commands: [...cardCommands, goToCommand, ignoreCommand],
    html: true,
    switches: true,
    ...cacheIn(context.globalStorageUri),
  };
  const client = makeClient('beleg', 'Beleg', {
    documentSelector: articleSelector(),
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    // Only our own lists may be opened from a card; what comes from files is escaped by the server.
    markdown: { isTrusted: { enabledCommands: cardCommands }, supportHtml: true },
    middleware,
    diagnosticPullOptions: { onChange: true, onFocus: true },
  });
  const statements = watchStatements(client, log);
  const reports = openReports(client);
  const comparison = openComparison(client);
  const marks = openMarks(client, statements, log);
  context.subscriptions.push(
    log,
    client,
    statements,
    reports,
    comparison,
    marks,
    drawUnderlines(statements),
    showCoverage(statements),
    tellCursor(statements),
    renewLenses(client, statements),
    showStatementTree(client, statements, marks),
    ...openIgnores(client, log),
    showRoles(),
    commands.registerCommand('beleg.reportProblem', () => writeProblemReport(client, extensionFacts(context))),
    commands.registerCommand('beleg.firstSteps', () =>
      commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#firstSteps`),
    ),
    ...registerCommands({ client, statements, reports, comparison, marks, log }),
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

function extensionFacts({ extension }: ExtensionContext): ExtensionFacts {
  const { version, contributes } = extension.packageJSON as {
    readonly version: string;
    readonly contributes: { readonly configuration: { readonly properties: ExtensionFacts['settings'] } };
  };
  return { version, settings: contributes.configuration.properties };
}

/** Where the server may keep what it read; where it may not, what it had kept goes too. */
function cacheIn(storage: Uri): Pick<ClientOptions, 'cacheFolder'> {
  const folder = Uri.joinPath(storage, 'cache');
  if (workspace.getConfiguration('beleg').get('cache.enabled', true)) return { cacheFolder: folder.toString() };
  // Mostly there is none.
  workspace.fs.delete(folder, { recursive: true }).then(undefined, () => {});
  return {};
}
