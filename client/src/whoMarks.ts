import { ConfigurationTarget, extensions, l10n, window, workspace } from 'vscode';

/** Who signs marks: the setting, else what the person answers once. Null: the person does not say. */
export async function whoMarks(): Promise<string | null> {
  const configuration = workspace.getConfiguration('beleg');
  const known = configuration.get<string>('initials', '').trim();
  if (known !== '') return known;
  const answer = await window.showInputBox({
    title: l10n.t('Whose marks are these?'),
    prompt: l10n.t('Your initials or your name. They stand beside your marks, and you are asked only once.'),
    value: (await nameInGit()) ?? '',
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? l10n.t('Please enter initials or a name.') : null),
  });
  const name = answer?.trim() ?? '';
  if (name === '') return null;
  await configuration.update('initials', name, ConfigurationTarget.Global);
  return name;
}

/** The name under which the person commits, if the editor's git knows one. */
async function nameInGit(): Promise<string | null> {
  try {
    const git = extensions.getExtension<GitExtension>('vscode.git');
    const repositories = git?.isActive ? git.exports.getAPI(1).repositories : [];
    return (await repositories[0]?.getConfig('user.name')) ?? null;
  } catch {
    return null;
  }
}

/** As much of the editor's git as is asked here. */
interface GitExtension {
  getAPI(version: 1): { readonly repositories: readonly { getConfig(key: string): Promise<string> }[] };
}
