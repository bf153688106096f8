import { commands, l10n, Uri, window, workspace, type Disposable, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ignoresPath, type Ignore } from '../../server/src/marks/Ignore.ts';
import { applyIgnores, ignoreLine, parseIgnores, readIgnore } from '../../server/src/marks/ignoresFile.ts';
import { ignoreCommand, methods } from '../../server/src/protocol/messages.ts';
import { readTextFile } from './readTextFile.ts';

/** What people ignore: a list in each folder, to which light bulbs add and from which a command takes back. */
export function openIgnores(client: BaseLanguageClient, log: LogOutputChannel): Disposable[] {
  const tell = (): void => {
    if (client.isRunning()) void client.sendNotification(methods.ignoresChanged);
  };
  const watcher = workspace.createFileSystemWatcher(`**/${ignoresPath}`);

  async function change(folder: Uri, add: readonly Ignore[], drop: readonly Ignore[]): Promise<boolean> {
    const uri = Uri.joinPath(folder, ignoresPath);
    try {
      const text = applyIgnores(await readTextFile(uri), add, drop);
      if (text === null) {
        void window.showWarningMessage(
          l10n.t('A newer version of Beleg has written {0}, so this one does not change it.', ignoresPath),
        );
        return false;
      }
      await replace(uri, text);
      await client.sendNotification(methods.ignoresChanged);
      return true;
    } catch (error) {
      log.error(String(error));
      const reason = error instanceof Error ? error.message : String(error);
      void window.showWarningMessage(l10n.t('{0} cannot be written: {1}', ignoresPath, reason));
      return false;
    }
  }

  return [
    watcher,
    watcher.onDidChange(tell),
    watcher.onDidCreate(tell),
    watcher.onDidDelete(tell),
    commands.registerCommand(ignoreCommand, async (uri: unknown, entry: unknown) => {
      const ignore = readIgnore(entry);
      const folder = typeof uri === 'string' ? workspace.getWorkspaceFolder(Uri.parse(uri)) : undefined;
      if (!ignore || !folder || !workspace.isTrusted) return;
      if (await change(folder.uri, [ignore], []))
        window.setStatusBarMessage(l10n.t('Ignored. “Beleg: Show What Is Ignored” takes it back.'), 6000);
    }),
    commands.registerCommand('beleg.showIgnores', async () => {
      const items = [];
      for (const { uri: folder } of workspace.workspaceFolders ?? []) {
        const text = await readTextFile(Uri.joinPath(folder, ignoresPath)).catch(() => null);
        for (const { entry } of parseIgnores(text ?? '').ignores) items.push({ folder, entry, ...describe(entry) });
      }
      if (items.length === 0) {
        window.setStatusBarMessage(l10n.t('Nothing is ignored in this folder.'), 4000);
        return;
      }
      const chosen = await window.showQuickPick(items, {
        title: l10n.t('What is ignored'),
        placeHolder: l10n.t('Choose what is to be shown again'),
        canPickMany: workspace.isTrusted,
        matchOnDescription: true,
      });
      if (!Array.isArray(chosen)) return;
      for (const folder of new Set((chosen as typeof items).map((item) => item.folder))) {
        const drop = (chosen as typeof items).filter((item) => item.folder === folder).map(({ entry }) => entry);
        await change(folder, [], drop);
      }
    }),
  ];
}

/** An entry as the list shows it; a text that looks like the code of an icon stays text. */
function describe(entry: Ignore): { readonly label: string; readonly description: string } {
  const plain = (text: string): string => text.replaceAll('$(', '$\u200b(');
  switch (entry.what) {
    case 'here':
      return { label: plain(entry.words), description: l10n.t('in one sentence of {0}', plain(entry.file)) };
    case 'wording':
      return { label: plain(entry.words), description: l10n.t('everywhere') };
    case 'name':
      return { label: plain(entry.words), description: l10n.t('this spelling, everywhere') };
    case 'file':
      return { label: plain(entry.file), description: l10n.t('everything in this file') };
  }
}

/** Whoever reads sees the old text or the new one, never a part. */
async function replace(uri: Uri, text: string): Promise<void> {
  const aside = Uri.joinPath(uri, '..', `ignores.${crypto.randomUUID()}.tmp`);
  await workspace.fs.createDirectory(Uri.joinPath(uri, '..'));
  await workspace.fs.writeFile(aside, new TextEncoder().encode(text));
  await workspace.fs.rename(aside, uri, { overwrite: true });
}
