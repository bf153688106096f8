import { expect, test } from 'vitest';
import { canonicalUri, fileName, isInside, pathFrom } from '../../../server/src/lsp/canonicalUri.ts';

test.each([
  ['file:///C:/Texte/a.txt', 'file:///c%3A/Texte/a.txt'],
  ['file:///c%3a/Texte/a.txt', 'file:///c%3A/Texte/a.txt'],
  ["file:///a b/it's (1).txt", 'file:///a%20b/it%27s%20%281%29.txt'],
  ['file:///a%20b/it%27s%20%281%29.txt', 'file:///a%20b/it%27s%20%281%29.txt'],
  ['file:///k%C3%B6ln/50%25.txt', 'file:///k%C3%B6ln/50%25.txt'],
  ['FILE://Server/share/a.txt', 'file://server/share/a.txt'],
  ['untitled:Untitled-1', 'untitled:Untitled-1'],
  ['no uri', 'no uri'],
  ['file:///bad%zz', 'file:///bad%zz'],
])('%s', (uri, canonical) => {
  expect(canonicalUri(uri)).toBe(canonical);
  expect(canonicalUri(canonical)).toBe(canonical);
});

test('a folder holds what is below it, not what begins like it', () => {
  expect(isInside('file:///a/b', 'file:///a/b/c.txt')).toBe(true);
  expect(isInside('file:///a/b', 'file:///a/b')).toBe(true);
  expect(isInside('file:///a/b', 'file:///a/bc.txt')).toBe(false);
});

test('the name is for people', () => {
  expect(fileName('file:///a/K%C3%B6ln%20%28neu%29.txt')).toBe('Köln (neu).txt');
  expect(fileName('file:///a/b/')).toBe('b');
});

test.each([
  ['file:///a/b', 'file:///a/b/c%20d.txt', '/c%20d.txt'],
  ['file:///a/b', 'file:///a/x/y.txt', '/../x/y.txt'],
  ['file:///a/b/', 'file:///a/b.txt', '/../b.txt'],
  ['file:///a', 'file://server/a/b.txt', null],
  ['vscode-vfs://github/o/r', 'vscode-vfs://github/o/r/s/t.md', '/s/t.md'],
])('from %s to %s', (folder, uri, path) => expect(pathFrom(folder, uri)).toBe(path));
