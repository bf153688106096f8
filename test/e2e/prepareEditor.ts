import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findRealVSCode } from '../../scripts/findRealVSCode.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with the built VSIX installed, as `--extensions-dir`. */
    readonly extensions: string;
  }
}

/** Before all tests in the editor: installs the built VSIX as a user would, once, into a folder of its own. */
export default function prepareEditor(project: TestProject): () => void {
  const { node, server, missing } = findRealVSCode();
  if (missing.length > 0) throw new Error(`Not there: ${missing.join(', ')}. \`npm run e2e:install\` installs it.`);
  const vsix = resolve('beleg.vsix');
  if (!existsSync(vsix)) throw new Error('There is no beleg.vsix: `npm run package` makes it.');
  const extensions = mkdtempSync(join(tmpdir(), 'beleg-extensions-'));
  const data = join(extensions, '..', `${extensions.split('/').at(-1) ?? ''}-data`);
  mkdirSync('test-results', { recursive: true });
  execFileSync(node, [server, '--install-extension', vsix, '--extensions-dir', extensions, '--user-data-dir', data], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  project.provide('extensions', extensions);
  return () => {
    rmSync(extensions, { recursive: true, force: true });
    rmSync(data, { recursive: true, force: true });
  };
}
