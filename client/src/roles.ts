import {
  commands,
  ConfigurationTarget,
  Disposable,
  EventEmitter,
  FileDecoration,
  FileType,
  l10n,
  Uri,
  window,
  workspace,
} from 'vscode';
import picomatch from 'picomatch';

type Role = 'article' | 'source' | 'both';

/** What a person has told of a file in the settings of its folder; null where nothing is told. Later entries win. */
function toldRole(uri: Uri): Role | null {
  const folder = workspace.getWorkspaceFolder(uri);
  if (!folder || folder.uri.path === uri.path) return null;
  const path = pathBelow(folder.uri, uri);
  const settings = workspace.getConfiguration('beleg', uri);
  const roles = Object.entries(settings.get<Record<string, unknown>>('roles', {})).reverse();
  const matches = (glob: string): boolean => picomatch.isMatch(path, glob, { dot: true });
  const told = roles.find(([glob]) => matches(glob))?.[1];
  if (told === 'article' || told === 'source' || told === 'both') return told;
  return settings.get<string[]>('articles', []).some(matches) ? 'article' : null;
}

const pathBelow = (folder: Uri, uri: Uri): string => uri.path.slice(folder.path.length).replace(/^\/+/, '');

/** Articles and sources: told by a click in the explorer, shown by a letter there. */
export function showRoles(): Disposable {
  const changed = new EventEmitter<undefined>();
  /** One after the other: each click builds on what the one before has written. */
  let queue: Promise<void> = Promise.resolve();
  const tellInTurn = (role: Role, uri: unknown, all: unknown): Promise<void> =>
    (queue = queue.catch(() => undefined).then(() => tell(role, uri, all)));
  const subscriptions = [
    changed,
    window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      provideFileDecoration(uri) {
        switch (toldRole(uri)) {
          case 'article':
            return new FileDecoration(l10n.t('A'), l10n.t('Article: checked, and no evidence for others'));
          case 'source':
            return new FileDecoration(l10n.t('S'), l10n.t('Source: evidence, and not checked itself'));
          case 'both':
          case null:
            return undefined;
        }
      },
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('beleg.roles') || event.affectsConfiguration('beleg.articles'))
        changed.fire(undefined);
    }),
    commands.registerCommand('beleg.markArticle', (uri: unknown, all: unknown) => tellInTurn('article', uri, all)),
    commands.registerCommand('beleg.markSource', (uri: unknown, all: unknown) => tellInTurn('source', uri, all)),
    commands.registerCommand('beleg.markEither', (uri: unknown, all: unknown) => tellInTurn('both', uri, all)),
  ];
  return new Disposable(() => subscriptions.forEach((subscription) => subscription.dispose()));
}

/** Writes the role of the chosen files and folders into the settings of their folder, else of the active text. */
async function tell(role: Role, chosen: unknown, all: unknown): Promise<void> {
  const uris = (Array.isArray(all) && all.length > 0 ? all : [chosen ?? window.activeTextEditor?.document.uri]).filter(
    (uri): uri is Uri => uri instanceof Uri,
  );
  if (!workspace.isTrusted) {
    window.setStatusBarMessage(l10n.t('In a folder that is not trusted, Beleg only reads.'), 4000);
    return;
  }
  const settings = workspace.getConfiguration('beleg');
  const roles = { ...settings.inspect<Record<string, Role>>('roles')?.workspaceValue };
  for (const uri of uris) {
    const folder = workspace.getWorkspaceFolder(uri);
    if (!folder || uri.path === folder.uri.path) continue;
    const path = pathBelow(folder.uri, uri).replace(/[*?[\]{}()!+@\\]/g, '\\$&');
    const { type } = await workspace.fs.stat(uri);
    const key = (type & FileType.Directory) !== 0 ? `${path}/**` : path;
    // An entry counts before those above it, so a new one goes below them.
    delete roles[key];
    if (role !== 'both' || isToldByOthers(uri, roles)) roles[key] = role;
  }
  const value = Object.keys(roles).length > 0 ? roles : undefined;
  await settings.update('roles', value, ConfigurationTarget.Workspace);
}

/** Whether other entries tell something of a file, so that taking its own away would not be enough. */
function isToldByOthers(uri: Uri, roles: Readonly<Record<string, Role>>): boolean {
  const folder = workspace.getWorkspaceFolder(uri);
  if (!folder) return false;
  const path = pathBelow(folder.uri, uri);
  const articles = workspace.getConfiguration('beleg', uri).get<string[]>('articles', []);
  return [...Object.keys(roles), ...articles].some((glob) => picomatch.isMatch(path, glob, { dot: true }));
}
