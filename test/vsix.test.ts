import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PackageManager, createVSIX, listFiles } from '@vscode/vsce';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'beleg-vsix-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the VSIX', () => {
  const mayShip = [
    /^package\.json$/,
    /^l10n\/bundle\.l10n\.[a-z]+\.json$/,
    /^package\.nls(\.[a-z-]+)?\.json$/,
    /^(README|CHANGELOG)\.md$/,
    /^LICENSE$/,
    /^dist\/(extension|server)\.(node|web|worker|reader)\.js$/,
    /^dist\/(package\.json|NOTICES\.txt|(markdown|plaintext)\.tmLanguage\.json)$/,
    /^images\/[^/]+\.png$/,
    /^media\/(?:walkthrough\/)?[^/]+$/,
    /^schemas\/[a-z]+\.schema\.json$/,
  ];

  test('holds what it needs and nothing else', async () => {
    const files = await listFiles({ packageManager: PackageManager.None });
    expect(files.filter((path) => !mayShip.some((pattern) => pattern.test(path)))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['package.json', 'LICENSE', 'images/icon.png', 'README.md']));
  });

  test('holds every file that its manifest names', async () => {
    const files = new Set(await listFiles({ packageManager: PackageManager.None }));
    const manifest = readFileSync('package.json', 'utf8');
    const { bin, ...shipped } = JSON.parse(manifest) as Record<string, unknown>;
    expect(bin).toBeDefined();
    const named = [...JSON.stringify(shipped).matchAll(/"(?:\.\/)?((?:dist|images|media|syntaxes)\/[^"]+)"/g)];
    expect(named.length).toBeGreaterThan(3);
    expect(named.map(([, path]) => path).filter((path) => path !== undefined && !files.has(path))).toEqual([]);
  });

  test('is smaller than 3 MB', { timeout: 60_000 }, async () => {
    const packagePath = join(folder, 'beleg.vsix');
    await createVSIX({ dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false, packagePath });
    expect(statSync(packagePath).size).toBeLessThan(3_000_000);
  });
});
