import { commands, l10n, window, workspace } from 'vscode';

/** Whether something may be written. In a folder that nobody trusts nothing is; the person is told so, and where to change it. */
export function mayWrite(): boolean {
  if (workspace.isTrusted) return true;
  void window
    .showInformationMessage(
      l10n.t(
        'This folder is opened in restricted mode, so Beleg only reads. Trust the folder to mark or to ignore anything.',
      ),
      l10n.t('Manage Trust'),
    )
    .then((choice) => choice && commands.executeCommand('workbench.trust.manage'));
  return false;
}
