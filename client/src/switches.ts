import { workspace, type Uri } from 'vscode';

/** What can be turned off one by one, for each folder. */
export type Switch =
  'underlines.enabled' | 'rulers.enabled' | 'hover.enabled' | 'problems.enabled' | 'inlayHints.enabled';

export const isOn = (name: Switch, uri: Uri): boolean => workspace.getConfiguration('beleg', uri).get(name, true);

export type LensChoice = 'auto' | 'always' | 'never';

export const lensChoice = (uri: Uri): LensChoice =>
  workspace.getConfiguration('beleg', uri).get<LensChoice>('codeLens.show', 'auto');
