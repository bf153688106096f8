import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { inject } from 'vitest';
import { findRealVSCode } from '../../scripts/findRealVSCode.ts';
import { startServer } from './startServer.ts';
import { browserArguments, workIn } from './workIn.ts';

export const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  contrast: 'Default High Contrast',
} as const;

export interface EditorOptions {
  /** The folder to open; the tests work on a copy of it. */
  readonly folder: string;
  readonly theme?: keyof typeof themes;
  readonly locale?: 'en' | 'de';
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The folder is opened in restricted mode, until somebody trusts it. */
  readonly restricted?: boolean;
}

export type Editor = Awaited<ReturnType<typeof openEditor>>;

/** What would only distract on the screenshots, or reach outside. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 15,
  'editor.hover.delay': 150,
  'window.commandCenter': false,
  'security.workspace.trust.startupPrompt': 'never',
};

/** A real VS Code on a copy of `folder`, in a browser, ready to be used by hand and eye. */
export async function openEditor({
  folder,
  theme = 'dark',
  locale = 'en',
  settings = {},
  restricted = false,
}: EditorOptions) {
  const scratch = mkdtempSync(join(tmpdir(), 'beleg-folder-'));
  const workspace = join(scratch, basename(folder));
  cpSync(folder, workspace, { recursive: true });
  const server = await startServer({
    extensions: inject('extensions'),
    settings: { ...quietSettings, 'workbench.colorTheme': themes[theme], ...settings },
    locale,
    asksForTrust: restricted,
  });
  const browser = await chromium.launch({ executablePath: findRealVSCode().chromium, args: [...browserArguments] });
  const page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  const editor = {
    page,
    workspace,
    server,
    /** Every address that the browser has asked for. */
    requests: requests as readonly string[],
    /** Writes the settings of the folder; they count at once. */
    setFolderSettings: (settings: Readonly<Record<string, unknown>>) => {
      mkdirSync(join(workspace, '.vscode'), { recursive: true });
      writeFileSync(join(workspace, '.vscode/settings.json'), JSON.stringify(settings, null, 2));
    },
    close: async () => {
      await browser.close();
      await server.stop();
      rmSync(scratch, { recursive: true, force: true });
    },
    ...workIn(page),
  };
  try {
    await page.goto(`${server.url}/?folder=${encodeURIComponent(workspace)}`);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  } catch (error) {
    await editor.screenshot('editor-did-not-open');
    await editor.close();
    throw new Error(`The editor did not open.\n${server.log()}`, { cause: error });
  }
  return editor;
}
