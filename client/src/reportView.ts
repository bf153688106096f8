import {
  commands,
  l10n,
  ProgressLocation,
  Range,
  Uri,
  ViewColumn,
  window,
  type Disposable,
  type WebviewPanel,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { methods, type ReportParams, type ReportResult } from '../../server/src/protocol/messages.ts';
import { activeArticle } from './articles.ts';
import { saveReport } from './saveReport.ts';

/** What a link in a report calls; it opens a file at a line and can do nothing else. */
const openPlaceCommand = 'beleg.openPlace';

/** The report's own style sheet with the colours of the editor's theme. */
const themeColours = `:root { color-scheme: normal;
  --paper: var(--vscode-editor-background); --ink: var(--vscode-editor-foreground);
  --quiet: var(--vscode-descriptionForeground); --line: var(--vscode-editorWidget-border, var(--vscode-contrastBorder));
  --panel: var(--vscode-editorWidget-background); --link: var(--vscode-textLink-foreground);
  --good: var(--vscode-beleg-corroborated); --variant: var(--vscode-beleg-variant);
  --wrong: var(--vscode-beleg-conflicting); --open: var(--vscode-beleg-uncorroborated);
  --mark: var(--vscode-diffEditor-insertedTextBackground); --gone: var(--vscode-diffEditor-removedTextBackground); }
  html { font-size: 15px; }`;

export interface Reports extends Disposable {
  showArticle(): Promise<void>;
  showFolder(): Promise<void>;
  /** Writes a report into a file that the person chooses, in the format that the person chooses. */
  save(): Promise<void>;
}

/** Reports as pages in the editor. They run no script and load nothing; their links open files of the workspace. */
export function openReports(client: BaseLanguageClient): Reports {
  const panels = new Map<string, WebviewPanel>();

  async function show(uri: string | null): Promise<void> {
    const params: ReportParams = { uri, format: 'html', openCommand: openPlaceCommand };
    const report = await window.withProgress(
      { location: ProgressLocation.Window, title: l10n.t('Writing the report') },
      () => client.sendRequest<ReportResult | null>(methods.report, params),
    );
    if (!report) {
      window.setStatusBarMessage(l10n.t('This text is not read, so there is no report on it.'), 4000);
      return;
    }
    const panel = panels.get(uri ?? '') ?? openPanel(uri ?? '', report.title);
    panel.webview.html = report.text.replace('</head>', () => `<style>${themeColours}</style></head>`);
    panel.reveal();
  }

  function openPanel(key: string, title: string): WebviewPanel {
    const panel = window.createWebviewPanel('beleg.report', title, ViewColumn.Active, {
      enableScripts: false,
      enableFindWidget: true,
      enableCommandUris: [openPlaceCommand],
      localResourceRoots: [],
    });
    panels.set(key, panel);
    panel.onDidDispose(() => panels.delete(key));
    return panel;
  }

  const openPlace = commands.registerCommand(openPlaceCommand, async (uri: unknown, line: unknown) => {
    if (typeof uri !== 'string' || typeof line !== 'number' || !(line >= 1)) return;
    const start = new Range(line - 1, 0, line - 1, 0);
    await window.showTextDocument(Uri.parse(uri), { selection: start, viewColumn: columnBeside(panels) });
  });

  return {
    async showArticle() {
      const document = activeArticle()?.document;
      if (document) await show(client.code2ProtocolConverter.asUri(document.uri));
    },
    showFolder: () => show(null),
    save() {
      const shown = [...panels].find(([, { active }]) => active)?.[0];
      return saveReport(client, shown === undefined ? undefined : shown === '' ? null : Uri.parse(shown));
    },
    dispose() {
      openPlace.dispose();
      panels.forEach((panel) => panel.dispose());
    },
  };
}

/** The other column where there is one, so that the report stays in sight; else the report's own. */
function columnBeside(panels: ReadonlyMap<string, WebviewPanel>): ViewColumn {
  const report = [...panels.values()].find(({ active }) => active)?.viewColumn;
  const other = window.tabGroups.all.find(({ viewColumn }) => viewColumn !== report);
  return other?.viewColumn ?? report ?? ViewColumn.Active;
}
