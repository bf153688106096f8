import { commands, l10n, ProgressLocation, Uri, window, workspace, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { methods, type ReportParams, type ReportResult } from '../../server/src/protocol/messages.ts';
import { activeArticle } from './articles.ts';

interface FormatItem extends QuickPickItem {
  readonly format: ReportParams['format'];
  readonly ending: string;
}

const formats = (): readonly FormatItem[] => [
  { format: 'html', ending: 'html', label: 'HTML', description: l10n.t('to read, to print, to file') },
  { format: 'markdown', ending: 'md', label: 'Markdown', description: l10n.t('to read and to edit') },
  { format: 'csv', ending: 'csv', label: 'CSV', description: l10n.t('for a spreadsheet') },
  { format: 'json', ending: 'json', label: 'JSON', description: l10n.t('for other programs') },
  {
    format: 'sarif',
    ending: 'sarif',
    label: 'SARIF',
    description: l10n.t('for other programs, the contradictions only'),
  },
];

/**
 * Asks for what, in which format and where to, and writes the report there. Its links lead back from that place. `shown`
 * is what the report in front of the person is on: an article, or the folder (null); undefined where none is shown.
 */
export async function saveReport(client: BaseLanguageClient, shown: Uri | null | undefined): Promise<void> {
  const article = activeArticle()?.document.uri ?? null;
  const what = shown === undefined ? await chooseWhat(article) : shown;
  if (what === undefined) return;
  const chosen = await window.showQuickPick(formats(), {
    title: l10n.t('Save a report'),
    placeHolder: l10n.t('In which format?'),
    matchOnDescription: true,
  });
  if (!chosen) return;
  const folder =
    workspace.getWorkspaceFolder(what ?? article ?? Uri.file('/'))?.uri ?? workspace.workspaceFolders?.[0]?.uri;
  const base = what
    ? (what.path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '')
    : (folder?.path.split('/').at(-1) ?? '');
  const name = `${base}.${l10n.t('report')}.${chosen.ending}`;
  const beside = what && what.scheme !== 'untitled' ? Uri.joinPath(what, '..') : folder;
  const target = await window.showSaveDialog({
    title: l10n.t('Save a report'),
    ...(beside && { defaultUri: Uri.joinPath(beside, name) }),
    filters: { [chosen.label]: [chosen.ending] },
  });
  if (!target) return;
  const asUri = (uri: Uri): string => client.code2ProtocolConverter.asUri(uri);
  const params: ReportParams = {
    uri: what && asUri(what),
    format: chosen.format,
    savedIn: asUri(Uri.joinPath(target, '..')),
  };
  const report = await window.withProgress(
    { location: ProgressLocation.Window, title: l10n.t('Writing the report') },
    () => client.sendRequest<ReportResult | null>(methods.report, params),
  );
  if (!report) {
    window.setStatusBarMessage(l10n.t('This text is not read, so there is no report on it.'), 4000);
    return;
  }
  await workspace.fs.writeFile(target, new TextEncoder().encode(report.text));
  if (chosen.format === 'markdown') await commands.executeCommand('markdown.showPreview', target);
  else window.setStatusBarMessage(l10n.t('The report is saved.'), 4000);
}

/** The article in the active editor, or the folder (null); undefined where the person gives up. */
async function chooseWhat(article: Uri | null): Promise<Uri | null | undefined> {
  if (article === null) return null;
  if (workspace.workspaceFolders === undefined) return article;
  const items = [
    { label: l10n.t('On this article'), what: article },
    { label: l10n.t('On the folder'), what: null },
  ];
  const chosen = await window.showQuickPick(items, { title: l10n.t('Save a report') });
  return chosen ? chosen.what : undefined;
}
