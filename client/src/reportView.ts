import { commands, EventEmitter, l10n, ProgressLocation, Uri, window, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { methods, type ReportParams, type ReportResult } from '../../server/src/protocol/messages.ts';
import { activeArticle } from './articles.ts';

const scheme = 'beleg-report';

export interface Reports extends Disposable {
  showArticle(): Promise<void>;
  showFolder(): Promise<void>;
}

/** Reports as Markdown documents that exist only in the editor, shown with its own preview. */
export function openReports(client: BaseLanguageClient): Reports {
  const texts = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
  });

  async function show(uri: string | null, folder: Uri | undefined): Promise<void> {
    const params: ReportParams = { uri, format: 'markdown' };
    const report = await window.withProgress(
      { location: ProgressLocation.Window, title: l10n.t('Writing the report') },
      () => client.sendRequest<ReportResult | null>(methods.report, params),
    );
    if (!report) {
      window.setStatusBarMessage(l10n.t('This text is not read, so there is no report on it.'), 4000);
      return;
    }
    // The report lies in the folder, as it were, so that its links to files lead there.
    const path = `${folder?.path ?? ''}/${report.title.replaceAll('/', '∕')}.md`;
    const target = Uri.from({ scheme, path });
    texts.set(target.toString(), report.text);
    changed.fire(target);
    await commands.executeCommand('markdown.showPreview', target);
  }

  return {
    async showArticle() {
      const document = activeArticle()?.document;
      if (!document) return;
      const folder = workspace.getWorkspaceFolder(document.uri)?.uri ?? Uri.joinPath(document.uri, '..');
      await show(client.code2ProtocolConverter.asUri(document.uri), folder);
    },
    showFolder: () => show(null, workspace.workspaceFolders?.[0]?.uri),
    dispose() {
      provider.dispose();
      changed.dispose();
    },
  };
}
