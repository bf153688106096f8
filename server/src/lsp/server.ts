import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver';
import { ignoresPath } from '../marks/Ignore.ts';
import { messagesFor } from '../messages/messagesFor.ts';
import { marksPath } from '../marks/Mark.ts';
import { methods, type DeleteCacheResult } from '../protocol/messages.ts';
import { defaultSettings, parseSettings, type Settings } from '../protocol/settings.ts';
import { canonicalUri } from './canonicalUri.ts';
import { readClientTraits } from './ClientTraits.ts';
import { whenChecked } from './checkInSlices.ts';
import { makeConverter } from './convert.ts';
import { syncDocuments } from './documents.ts';
import { loadFolderIgnores } from './FolderIgnores.ts';
import { makeFolderMarks } from './FolderMarks.ts';
import { guardNotification, guardRequest } from './guard.ts';
import { answerCodeActions } from './handlers/codeActions.ts';
import { answerCodeLenses } from './handlers/codeLenses.ts';
import { answerCompare } from './handlers/compare.ts';
import { answerDiagnostics } from './handlers/diagnostics.ts';
import { answerDocumentSymbols } from './handlers/documentSymbols.ts';
import { answerDefinition, answerEvidence, answerReferences } from './handlers/evidence.ts';
import { answerFacts } from './handlers/facts.ts';
import { answerFoldingRanges } from './handlers/foldingRanges.ts';
import { answerHighlights } from './handlers/highlights.ts';
import { answerHover } from './handlers/hover.ts';
import { answerInlayHints } from './handlers/inlayHints.ts';
import { answerMark, answerSignOff } from './handlers/marks.ts';
import { answerOverview } from './handlers/overview.ts';
import { answerReport } from './handlers/report.ts';
import { answerStatements } from './handlers/statements.ts';
import { answerWorkspaceSymbols } from './handlers/workspaceSymbols.ts';
import { openWorkspace } from './openWorkspace.ts';
import { makeAnnouncer } from './makeAnnouncer.ts';
import { readingProgress } from './readingProgress.ts';
import type { ServerContext } from './ServerContext.ts';
import type { ServerPorts } from './ServerPorts.ts';
import { makeFileWatch } from './watchFiles.ts';

/** Serves one client on a connection, which is then listening. */
export function startServer(connection: Connection, ports: ServerPorts): void {
  const log = (message: string): void => connection.console.error(message);
  let context: ServerContext | null = null;
  let settings: Settings = defaultSettings;
  let initialFolders: readonly string[] = [];
  let announcer: ReturnType<typeof makeAnnouncer> | null = null;

  const request = <P, A extends readonly unknown[], R>(
    name: string,
    handler: (context: ServerContext) => (params: P, ...rest: A) => R | Promise<R>,
  ) =>
    guardRequest(name, log, (params: P, ...rest: A): R | Promise<R> => {
      if (!context) throw new Error('not initialized');
      return handler(context)(params, ...rest);
    });

  connection.onInitialize((params): InitializeResult => {
    const traits = readClientTraits(params);
    settings = parseSettings(traits.settings);
    const messages = messagesFor(traits.locale);
    announcer = makeAnnouncer(connection, () => context);
    const readers = ports.makeReaders?.(traits.cacheFolder, log) ?? null;
    const workspace = openWorkspace(ports, readers, {
      log,
      changed: announcer.changed,
      startProgress: () => readingProgress(connection, traits, messages),
      read: (files, unreadable, bytes) => {
        const lines = unreadable.map(({ name, reason }) => `${name} (${messages.findings.unreadable[reason]})`);
        connection.console.info(
          [
            messages.editor.filesRead(files),
            ...(lines.length > 0 ? [messages.editor.unreadable(lines, 0)] : []),
            messages.editor.inMemory(bytes),
          ].join('. '),
        );
      },
    });
    context = {
      ports,
      log,
      traits,
      messages,
      converter: makeConverter(),
      workspace,
      marks: makeFolderMarks(ports, workspace.folders, log),
      readers,
      settings: () => settings,
    };
    initialFolders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    return {
      serverInfo: { name: 'Beleg', version: ports.version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentSymbolProvider: { label: 'Beleg' },
        documentHighlightProvider: true,
        foldingRangeProvider: true,
        workspaceSymbolProvider: true,
        codeLensProvider: {},
        inlayHintProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
        ...(traits.asksForDiagnostics && {
          diagnosticProvider: { identifier: 'beleg', interFileDependencies: true, workspaceDiagnostics: false },
        }),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });
  const takeSettings = async (pushed: unknown): Promise<void> => {
    if (!context) return;
    const { traits, workspace } = context;
    const given: unknown = traits.asksForSettings ? await connection.workspace.getConfiguration('beleg') : pushed;
    settings = parseSettings(given ?? traits.settings);
    workspace.setSettings(settings);
  };
  const loadIgnores = guardNotification('ignores', log, async () => {
    if (!context) return;
    const { workspace } = context;
    workspace.setIgnores(await loadFolderIgnores(ports, workspace.folders(), log));
  });
  const loadMarks = guardNotification('marks', log, async () => {
    await context?.marks.load();
    announcer?.changed('edit');
  });
  const watchFiles = makeFileWatch(connection);
  const watchSources = async (): Promise<void> => {
    if (context?.traits.watchesFiles) await watchFiles(settings.sources);
  };

  connection.onInitialized(
    guardNotification('initialized', log, async () => {
      if (!context) return;
      const { traits, workspace } = context;
      // A client that does not keep what it promised has its folder read with the settings that there are.
      await guardNotification('settings', log, () => takeSettings(traits.settings))();
      workspace.setFolders(initialFolders);
      void loadIgnores();
      void loadMarks();
      if (traits.asksForSettings) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'beleg' });
      }
      await watchSources();
      if (!traits.changesFolders) return;
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => canonicalUri(uri)));
        const kept = workspace.folders().filter((uri) => !gone.has(uri));
        workspace.setFolders([...kept, ...added.map(({ uri }) => uri)]);
        void loadIgnores();
        void loadMarks();
      });
    }),
  );
  connection.onDidChangeConfiguration(
    guardNotification('settings', log, async ({ settings: pushed }: { settings: unknown }) => {
      await takeSettings(typeof pushed === 'object' && pushed !== null && 'beleg' in pushed ? pushed.beleg : pushed);
      await watchSources();
    }),
  );
  connection.onDidChangeWatchedFiles(
    guardNotification('watched files', log, ({ changes }) => {
      const names =
        (path: string) =>
        ({ uri }: { uri: string }): boolean =>
          uri.endsWith(`/${path}`);
      if (changes.some(names(ignoresPath))) void loadIgnores();
      if (changes.some(names(marksPath))) void loadMarks();
      const others = changes.filter((change) => !names(ignoresPath)(change) && !names(marksPath)(change));
      if (others.length === 0) return;
      context?.workspace.filesChanged(
        others.map(({ uri, type }) => ({ uri: canonicalUri(uri), kind: type === 3 ? 'deleted' : 'changed' })),
      );
    }),
  );
  connection.onShutdown(() => context?.workspace.dispose());

  syncDocuments(connection, log, () => context?.workspace ?? null);
  connection.onHover(request('hover', whenChecked(answerHover)));
  connection.onDefinition(request('definition', whenChecked(answerDefinition)));
  connection.onReferences(request('references', whenChecked(answerReferences)));
  connection.onDocumentHighlight(request('highlights', answerHighlights));
  connection.onFoldingRanges(request('folding', answerFoldingRanges));
  connection.onWorkspaceSymbol(request('workspace symbols', answerWorkspaceSymbols));
  connection.onCodeLens(request('lenses', answerCodeLenses));
  connection.languages.inlayHint.on(request('inlay hints', answerInlayHints));
  connection.onDocumentSymbol(request('symbols', answerDocumentSymbols));
  connection.onCodeAction(request('code actions', whenChecked(answerCodeActions)));
  connection.languages.diagnostics.on(request('diagnostics', answerDiagnostics));
  connection.onRequest(methods.statements, request('statements', answerStatements));
  connection.onRequest(methods.evidence, request('evidence', whenChecked(answerEvidence)));
  connection.onRequest(methods.compare, request('compare', whenChecked(answerCompare)));
  connection.onRequest(methods.report, request('report', answerReport));
  connection.onRequest(methods.facts, request('facts', answerFacts));
  connection.onNotification(methods.ignoresChanged, loadIgnores);
  connection.onRequest(methods.overview, request('overview', answerOverview));
  connection.onRequest(methods.mark, request('mark', answerMark));
  connection.onRequest(methods.signOff, request('sign-off', answerSignOff));
  connection.onNotification(methods.marksChanged, loadMarks);
  connection.onRequest(
    methods.checkAgain,
    request('check again', ({ workspace }) => async (_: unknown): Promise<null> => {
      await workspace.readAgain();
      return null;
    }),
  );
  connection.onRequest(
    methods.deleteCache,
    request('delete cache', ({ readers }) => async (_: unknown): Promise<DeleteCacheResult> => ({
      bytes: (await readers?.deleteKept()) ?? 0,
    })),
  );
  connection.listen();
}
