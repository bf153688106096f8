import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRealVSCode } from '../../scripts/findRealVSCode.ts';

export interface EditorServer {
  readonly url: string;
  /** What the server has printed so far. */
  readonly log: () => string;
  /** The folder of the editor's own logs, settings and storage. */
  readonly data: string;
  readonly extensions: string;
  readonly stop: () => Promise<void>;
}

export interface ServerOptions {
  readonly extensions: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** The editor's display language, as a BCP 47 tag. */
  readonly locale: string;
  /** Folders are asked about before they are trusted, as an editor does that was just installed. */
  readonly asksForTrust: boolean;
}

/** Starts a code-server of its own on a free port, with a user folder that is new. */
export async function startServer({
  extensions,
  settings,
  locale,
  asksForTrust,
}: ServerOptions): Promise<EditorServer> {
  const { node, server } = findRealVSCode();
  const data = mkdtempSync(join(tmpdir(), 'beleg-editor-'));
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify(settings, null, 2));
  if (locale !== 'en') writeLanguagePack(data, locale);
  const args = [
    ...[server, '--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check'],
    ...(asksForTrust ? [] : ['--disable-workspace-trust']),
    ...['--disable-getting-started-override', '--locale', locale],
    ...['--user-data-dir', data, '--extensions-dir', extensions],
  ];
  const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let log = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      log += chunk.toString();
      const found = /HTTP server listening on (http:\S+)/.exec(log)?.[1];
      if (found !== undefined) resolve(found.replace(/\/$/, ''));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => reject(new Error(`The editor's server ended with ${code ?? 'a signal'}:\n${log}`)));
  });
  return {
    url,
    extensions,
    data,
    log: () => log,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/**
 * VS Code shows another display language only where a language pack is installed. This writes what installing one leaves
 * behind, with next to no sentences of the editor itself: those of extensions come from their own `package.nls.xx.json`.
 */
function writeLanguagePack(data: string, locale: string): void {
  const translations = join(data, 'language-pack.i18n.json');
  writeFileSync(translations, JSON.stringify({ '': '', version: '1.0.0', contents: {} }));
  const pack = {
    hash: `beleg-tests-${locale}`,
    extensions: [{ extensionIdentifier: { id: `beleg-tests.language-pack-${locale}` }, version: '1.0.0' }],
    translations: { vscode: translations },
    label: locale,
  };
  writeFileSync(join(data, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}
