// Bundles every way in: the extension (desktop and web), the language server (desktop and web) and the command line;
// writes the TextMate grammars and the notices of what is bundled beside them.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { build, type BuildOptions } from 'esbuild';
import { grammars } from '../syntaxes/grammars.ts';
import { withoutModules } from './withoutModules.ts';
import { writeNotices } from './writeNotices.ts';

const development = process.argv.includes('--development');

const common: BuildOptions = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: !development,
  sourcemap: development,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};
// Node has long known `\p{…}`; esbuild, which is not sure of it, would make each such expression anew wherever it is asked.
const node: BuildOptions = {
  ...common,
  platform: 'node',
  target: 'node20',
  supported: { 'regexp-unicode-property-escapes': true },
};
const web: BuildOptions = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

// Nothing here opens a connection, and only the extension starts a program: the language server.
const alone = { plugins: [withoutModules(['net', 'child_process'])] };
const starting = { plugins: [withoutModules(['net'])], external: ['vscode'] };

const bundles: readonly BuildOptions[] = [
  {
    ...node,
    ...alone,
    entryPoints: ['server/src/hosts/cli.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...node, ...alone, entryPoints: ['server/src/hosts/node.ts'], outfile: 'dist/server.node.js' },
  { ...node, ...alone, entryPoints: ['server/src/hosts/reader.ts'], outfile: 'dist/server.reader.js' },
  {
    ...web,
    // A worker has no page: what libraries do with one in a browser would fail here.
    conditions: ['worker'],
    entryPoints: ['server/src/hosts/worker.ts'],
    outfile: 'dist/server.worker.js',
    format: 'iife',
  },
  { ...node, ...starting, entryPoints: ['client/src/extension.node.ts'], outfile: 'dist/extension.node.js' },
  { ...web, entryPoints: ['client/src/extension.web.ts'], outfile: 'dist/extension.web.js', external: ['vscode'] },
];

await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
await writeFile('dist/package.json', '{ "type": "commonjs" }\n');
for (const [name, grammar] of Object.entries(grammars))
  await writeFile(`dist/${name}`, `${JSON.stringify(grammar, null, 2)}\n`);
const results = await Promise.all(
  bundles.filter(({ entryPoints }) => (entryPoints as string[]).every((path) => existsSync(path))).map(build),
);
await writeNotices(
  results.flatMap(({ metafile }) => metafile ?? []),
  'dist/NOTICES.txt',
);
