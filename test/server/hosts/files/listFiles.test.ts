import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

import { listFiles } from '../../../../server/src/hosts/files/listFiles.ts';
import { createNodeFileStore } from '../../../../server/src/hosts/files/nodeFileStore.ts';
import { defaultSettings } from '../../../../server/src/protocol/settings.ts';
import { folder } from '../folder.ts';

const defaultFilter = { sources: defaultSettings.sources, exclude: defaultSettings.exclude };

async function list(path: string, filter: Partial<typeof defaultFilter> = {}): Promise<string[]> {
  const found: string[] = [];
  for await (const file of listFiles(path, { ...defaultFilter, ...filter, gitignore: true }))
    found.push(relative(path, file.path) + (file.unreadable === null ? '' : ` ${file.unreadable}`));
  return found;
}

test('text files by their endings, in a stable order, without what no source stands in', async () => {
  const path = folder({
    'b.txt': '',
    'a.MD': '',
    'c.html': '',
    '.hidden.txt': '',
    'sub/d.txt': '',
    'node_modules/e/README.md': '',
    'sub/dist/f.txt': '',
    '.git/g.txt': '',
  });
  expect(await list(path)).toEqual(['a.MD', 'b.txt', join('sub', 'd.txt')]);
});

test('globs of sources and of what is left out', async () => {
  const path = folder({ 'a.txt': '', 'wire/b.txt': '', 'wire/old/c.txt': '', 'notes/d.md': '' });
  expect(await list(path, { sources: ['wire/**', '*.txt'], exclude: ['**/old/**'] })).toEqual([
    'a.txt',
    join('wire', 'b.txt'),
  ]);
});

test('.gitignore files hold for their folder, the nearest decides', async () => {
  const path = folder({
    '.gitignore': '*.txt\n/private/\n',
    'a.txt': '',
    'b.md': '',
    'private/c.md': '',
    'sub/.gitignore': '!keep.txt\n',
    'sub/keep.txt': '',
    'sub/other.txt': '',
    'sub/private/d.md': '',
  });
  expect(await list(path)).toEqual(['b.md', join('sub', 'keep.txt'), join('sub', 'private', 'd.md')]);
});

test('a .gitignore above holds inside a repository, except in a folder that it names', async () => {
  const path = folder({
    '.git/HEAD': '',
    '.gitignore': '*.md\nsources/\n',
    'work/a.txt': '',
    'work/b.md': '',
    'sources/c.txt': '',
    'sources/d.md': '',
  });
  expect(await list(join(path, 'work'))).toEqual(['a.txt']);
  expect(await list(join(path, 'sources'))).toEqual(['c.txt', 'd.md']);
});

test('links: circles end, each file comes once, a broken one is named', async () => {
  const path = folder({ 'a.txt': '', 'sub/b.txt': '' });
  const outside = folder({ 'c.txt': '' });
  symlinkSync(path, join(path, 'sub', 'circle'));
  symlinkSync(join(path, 'a.txt'), join(path, 'again.txt'));
  symlinkSync(outside, join(path, 'linked'));
  symlinkSync(join(path, 'nowhere'), join(path, 'broken.txt'));
  expect(await list(path)).toEqual(['a.txt', join('sub', 'b.txt'), 'broken.txt broken-link', join('linked', 'c.txt')]);
});

test('a folder that is not there', async () => {
  const path = join(folder({}), 'missing');
  const found = [];
  for await (const file of listFiles(path, { ...defaultFilter, gitignore: true })) found.push(file.unreadable);
  expect(found).toEqual(['not-found']);
});

test.skipIf(process.getuid?.() === 0)('a closed folder is named', async () => {
  const path = folder({ 'a.txt': '' });
  mkdirSync(join(path, 'closed'));
  chmodSync(join(path, 'closed'), 0);
  expect(await list(path)).toEqual(['a.txt', 'closed no-permission']);
});

test('many files in many folders', async () => {
  const names = Array.from({ length: 600 }, (_, i) => `d${i % 40}/f${i}.txt`);
  const path = folder(Object.fromEntries(names.map((name) => [name, ''])));
  expect((await list(path)).length).toBe(600);
});

test('the file store includes exactly what it lists', async () => {
  const path = folder({
    '.gitignore': 'ignored.txt\n',
    'a.txt': 'x',
    'ignored.txt': '',
    'c.html': '',
    'sub/.gitignore': 'e.txt\n',
    'sub/d.txt': '',
    'sub/e.txt': '',
    'node_modules/f.txt': '',
  });
  const store = createNodeFileStore(100);
  const uri = (name: string): string => pathToFileURL(join(path, name)).href;
  const listed: string[] = [];
  for await (const file of store.list(pathToFileURL(path).href, defaultFilter)) listed.push(file.uri);
  expect(listed).toEqual([uri('a.txt'), uri('sub/d.txt')]);
  for (const name of ['a.txt', 'ignored.txt', 'c.html', 'sub/d.txt', 'sub/e.txt', 'node_modules/f.txt'])
    expect([name, await store.includes(pathToFileURL(path).href, uri(name), defaultFilter)]).toEqual([
      name,
      listed.includes(uri(name)),
    ]);
  expect(await store.includes(pathToFileURL(path).href, 'file:///elsewhere/a.txt', defaultFilter)).toBe(false);
  expect(await store.includes(pathToFileURL(path).href, 'untitled:a.txt', defaultFilter)).toBe(false);
});

test('the file store reads, and tells why it does not', async () => {
  const path = folder({ 'a.txt': 'abc', 'large.txt': 'x'.repeat(101) });
  const store = createNodeFileStore(100);
  const read = (name: string) => store.read(pathToFileURL(join(path, name)).href);
  expect(await read('a.txt')).toMatchObject({ ok: true, bytes: Buffer.from('abc') });
  expect(await read('large.txt')).toEqual({ ok: false, reason: 'too-large' });
  expect(await read('missing.txt')).toEqual({ ok: false, reason: 'not-found' });
  expect(await read('')).toEqual({ ok: false, reason: 'failed' });
  expect(await store.read('untitled:x')).toEqual({ ok: false, reason: 'not-found' });
});
