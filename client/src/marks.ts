import { l10n, Uri, window, workspace, type Disposable, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { marksPath, type MarkKind } from '../../server/src/marks/Mark.ts';
import { keepMarks, type MarksKeeper } from '../../server/src/marks/saveMarks.ts';
import type { MarksEdit } from '../../server/src/marks/writeMarks.ts';
import { methods, type MarkParams, type MarkResult, type SignOffParams } from '../../server/src/protocol/messages.ts';
import { activeArticle } from './articles.ts';
import { goToStatement } from './goToStatement.ts';
import { cursorPlace, type EditorPlace } from './linkedPlace.ts';
import { openMarksFile } from './marksFile.ts';
import { mayWrite } from './mayWrite.ts';
import type { Statements } from './statements.ts';
import { whoMarks } from './whoMarks.ts';

export interface Marks extends Disposable {
  /** Marks the statement at a place; asks for what is missing. False: nothing was written. */
  mark(place: EditorPlace | null, kind: MarkKind | 'cleared'): Promise<boolean>;
  /** The same at the cursor, and on to the next statement that waits. */
  tickAndGoOn(): Promise<void>;
  signOff(): Promise<void>;
  /** Takes lines out of the file of an article's marks: marks whose statement is gone. */
  remove(article: Uri, lines: readonly string[]): Promise<void>;
}

export function openMarks(client: BaseLanguageClient, statements: Statements, log: LogOutputChannel): Marks {
  const keepers = new Map<string, MarksKeeper>();
  const keeperOf = (uri: string): MarksKeeper => {
    const keeper = keepers.get(uri) ?? keepMarks(openMarksFile(Uri.parse(uri)), Date.now);
    keepers.set(uri, keeper);
    return keeper;
  };

  async function save(uri: string, edit: MarksEdit): Promise<boolean> {
    if (edit.add.length + edit.drop.length === 0 && edit.rename === null) return true;
    try {
      const outcome = await keeperOf(uri).save(edit);
      await client.sendNotification(methods.marksChanged);
      if (outcome === 'saved') return true;
      void window.showWarningMessage(
        outcome === 'later-version'
          ? l10n.t('A newer version of Beleg has written {0}, so this one does not change it.', marksPath)
          : l10n.t('{0} is being written by somebody else all the time. Please try again.', marksPath),
      );
    } catch (error) {
      log.error(String(error));
      void window.showWarningMessage(
        l10n.t('{0} cannot be written: {1}', marksPath, error instanceof Error ? error.message : String(error)),
      );
    }
    return false;
  }

  /** What the server wants written; says why not, where nothing can be. */
  async function ask(method: string, params: MarkParams | SignOffParams): Promise<boolean> {
    const result = await client.sendRequest<MarkResult>(method, params);
    if (result.ok) return save(result.uri, { add: result.add, drop: result.drop, rename: null });
    const reasons = {
      'no-statement': l10n.t('There is no statement here.'),
      'no-folder': l10n.t('Marks are kept in the folder that is open. Save this text there first.'),
    };
    window.setStatusBarMessage(reasons[result.reason], 4000);
    return false;
  }

  async function mark(place: EditorPlace | null, kind: MarkKind | 'cleared'): Promise<boolean> {
    if (!place || !mayWrite()) return false;
    const note = await askNote(kind);
    if (note === undefined) return false;
    const by = await whoMarks();
    if (by === null) return false;
    return ask(methods.mark, {
      textDocument: { uri: client.code2ProtocolConverter.asUri(place.uri) },
      position: client.code2ProtocolConverter.asPosition(place.position),
      mark: kind,
      by,
      at: new Date().toISOString(),
      note,
    });
  }

  const watcher = workspace.createFileSystemWatcher(`**/${marksPath}`);
  const watch = (uri: Uri): void => {
    keepers
      .get(uri.toString())
      ?.changed()
      .catch((error: unknown) => log.error(String(error)));
  };
  const subscriptions = [
    watcher,
    watcher.onDidChange(watch),
    watcher.onDidCreate(watch),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) void followRename(oldUri, newUri);
    }),
  ];

  /** An article, or a folder with articles, that has another name now keeps its marks. */
  async function followRename(from: Uri, to: Uri): Promise<void> {
    const folder = workspace.getWorkspaceFolder(from);
    if (!folder || folder !== workspace.getWorkspaceFolder(to) || !workspace.isTrusted) return;
    const below = (uri: Uri): string => uri.path.slice(folder.uri.path.length).replace(/^\/+/, '');
    const uri = Uri.joinPath(folder.uri, marksPath).toString();
    await save(uri, { add: [], drop: [], rename: { from: below(from), to: below(to) } });
  }

  return {
    mark,
    async tickAndGoOn() {
      const place = cursorPlace();
      if (await mark(place, 'ticked')) await goToStatement(statements, 'next', 'open');
    },
    async signOff() {
      const document = activeArticle()?.document;
      if (!document || !mayWrite()) return;
      const open = statements.lastOf(document)?.marks.open ?? 0;
      const yes = l10n.t('Sign Off');
      const question =
        open === 0
          ? l10n.t('Sign this article off?')
          : open === 1
            ? l10n.t('One statement is still open. Sign the article off all the same?')
            : l10n.t('{0} statements are still open. Sign the article off all the same?', open);
      const detail = l10n.t(
        'The name, the time and a fingerprint of the text are written down. Any later change is shown.',
      );
      if ((await window.showInformationMessage(question, { modal: true, detail }, yes)) !== yes) return;
      const by = await whoMarks();
      if (by === null) return;
      await ask(methods.signOff, {
        textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
        by,
        at: new Date().toISOString(),
      });
    },
    async remove(article, lines) {
      const folder = workspace.getWorkspaceFolder(article);
      if (!folder || !mayWrite()) return;
      await save(Uri.joinPath(folder.uri, marksPath).toString(), { add: [], drop: lines, rename: null });
    },
    dispose: () => subscriptions.forEach((subscription) => subscription.dispose()),
  };
}

/** The question of a query or the reason of a waiver; null where none belongs, undefined where the person gives up. */
async function askNote(kind: MarkKind | 'cleared'): Promise<string | null | undefined> {
  if (kind !== 'query' && kind !== 'waived') return null;
  const note = await window.showInputBox(
    kind === 'query'
      ? { title: l10n.t('Query'), prompt: l10n.t('What has to be found out, and from whom?') }
      : {
          title: l10n.t('Waive'),
          prompt: l10n.t('Why need this not be checked?'),
          validateInput: (value) => (value.trim() === '' ? l10n.t('Please give a reason.') : null),
        },
  );
  return note === undefined ? undefined : note.trim() === '' ? null : note.trim();
}
