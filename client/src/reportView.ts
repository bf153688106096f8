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

  async function show(uri: string | null): Promise<void> {
    // The preview follows paths from the first folder, and no addresses of files.
    const folder = workspace.workspaceFolders?.[0]?.uri;
    const linksFrom = folder && client.code2ProtocolConverter.asUri(folder);
    const params: ReportParams = { uri, format: 'markdown', ...(linksFrom && { linksFrom }) };
    const report = await window.withProgress(
      { location: ProgressLocation.Window, title: l10n.t('Writing the report') },
      () => client.sendRequest<ReportResult | null>(methods.report, params),
    );
    if (!report) {
      window.setStatusBarMessage(l10n.t('This text is not read, so there is no report on it.'), 4000);
      return;
    }
    const target = Uri.from({ scheme, path: `/${report.title.replaceAll('/', '∕')}` });
    texts.set(target.toString(), report.text);
    changed.fire(target);
    await commands.executeCommand('markdown.showPreview', target);
  }

  return {
    async showArticle() {
      const document = activeArticle()?.document;
      if (document) await show(client.code2ProtocolConverter.asUri(document.uri));
    },
    showFolder: () => show(null),
    dispose() {
      provider.dispose();
      changed.dispose();
    },
  };
}
