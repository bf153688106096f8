import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { findImpurities } from '../scripts/findImpurities.ts';

interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** The breaches of .dependency-cruiser.cjs in the rooms below `folder`. */
function cruise(folder: string): readonly Violation[] {
  const command = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [command, 'server/src', 'client/src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  const { summary } = JSON.parse(output) as {
    summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] };
  };
  expect(summary.totalCruised).toBeGreaterThan(1);
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

const scratch: string[] = [];
afterAll(() => scratch.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A small house of its own, with the project's rules: path → text. */
function planHouse(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'beleg-house-'));
  scratch.push(folder);
  cpSync('.dependency-cruiser.cjs', join(folder, '.dependency-cruiser.cjs'));
  cpSync('tsconfig.json', join(folder, 'tsconfig.json'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const rules = (folder: string) => [...new Set(cruise(folder).map(({ rule }) => rule))].sort();

describe('the rooms', () => {
  test('import only what docs/architecture.md allows', { timeout: 60_000 }, () => expect(cruise('.')).toEqual([]));

  test('a breach of each kind is seen', { timeout: 60_000 }, () =>
    expect(
      rules(
        planHouse({
          'server/src/engine/index.ts': `export const door = 1;`,
          'server/src/engine/text/up.ts': `import { match } from '../matching/match.ts'; export const up = match;`,
          'server/src/engine/matching/match.ts': `export const match = 1;`,
          'server/src/engine/values/lsp.ts': `import { serve } from '../../lsp/serve.ts'; export const lsp = serve;`,
          'server/src/engine/values/disk.ts': `import { readFileSync } from 'node:fs'; export const disk = readFileSync;`,
          'server/src/lsp/serve.ts': `export const serve = 1;`,
          'server/src/features/inside.ts': `import { match } from '../engine/matching/match.ts'; export const inside = match;`,
          'server/src/messages/en.ts': `import { door } from '../engine/index.ts'; export const en = door;`,
          'server/src/protocol/a.ts': `import { b } from './b.ts'; export const a = (): unknown => b;`,
          'server/src/protocol/b.ts': `import { a } from './a.ts'; export const b = (): unknown => a;`,
          'client/src/extension.ts': `import { door } from '../../server/src/engine/index.ts'; export const e = door;`,
        }),
      ),
    ).toEqual(['client', 'engine-text', 'engine-values', 'features', 'messages', 'no-circles', 'node-in-hosts-only']),
  );

  test('what is allowed is not reported', { timeout: 60_000 }, () =>
    expect(
      rules(
        planHouse({
          'server/src/engine/index.ts': `export { match } from './matching/match.ts';`,
          'server/src/engine/matching/match.ts': `import { span } from '../text/span.ts'; export const match = span;`,
          'server/src/engine/text/span.ts': `export const span = 1;`,
          'server/src/features/card.ts': `import { match } from '../engine/index.ts'; export const card = match;`,
          'server/src/hosts/node.ts': `import { readFileSync } from 'node:fs'; import { card } from '../features/card.ts'; export const node = [readFileSync, card];`,
          'client/src/extension.ts': `export const e = 1;`,
        }),
      ),
    ).toEqual([]),
  );
});

describe('the engine', () => {
  const engineFiles = readdirSync('server/src/engine', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => join('server/src/engine', path));

  test('says the same of the same text: no clock, no chance, no state at module level', () => {
    expect(engineFiles.length).toBeGreaterThan(20);
    expect(
      engineFiles.flatMap((path) =>
        findImpurities(readFileSync(path, 'utf8')).map(({ what, line }) => `${path}:${line} ${what}`),
      ),
    ).toEqual([]);
  });

  test('what makes it impure is seen', () =>
    expect(
      findImpurities(`
        let count = 0;
        const cache = new Map<string, number>();
        const table = new Map([['a', 1]]);
        const nothing: ReadonlySet<number> = new Set();
        export const when = () => [Date.now(), new Date(), new Date(0), Math.random(), Math.max(1), globalThis];`).map(
        ({ what }) => what,
      ),
    ).toEqual([
      'a variable at module level',
      'a store at module level',
      'Date.now',
      'new Date()',
      'Math.random',
      'globalThis',
    ]));

  test.each([
    'process.cwd()',
    'console.log(1)',
    'document.title',
    'setTimeout(() => 1)',
    `fetch('x')`,
    `require('fs')`,
  ])('cannot even name %s', (code) => {
    const configPath = resolve('server/src/engine/tsconfig.json');
    const config = ts.getParsedCommandLineOfConfigFile(
      configPath,
      {},
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
    );
    const host = ts.createCompilerHost(config?.options ?? {});
    const planted = resolve('server/src/engine/planted.ts');
    const read = host.getSourceFile.bind(host);
    host.getSourceFile = (name, version) =>
      name === planted ? ts.createSourceFile(name, `export const planted = ${code};`, version) : read(name, version);
    const program = ts.createProgram([planted], { ...config?.options, noEmit: true }, host);
    const messages = program.getSemanticDiagnostics(program.getSourceFile(planted)).map(({ code: number }) => number);
    expect(messages.length).toBeGreaterThan(0);
  });
});

function fail(diagnostic: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}
