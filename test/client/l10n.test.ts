import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): Record<string, string> => JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;

test('every sentence of the client has its German, and no German is left over', () => {
  const source = readdirSync('client/src').map((name) => readFileSync(`client/src/${name}`, 'utf8'));
  const used = new Set(
    source.flatMap((text) => [...text.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map(([, words]) => words)),
  );
  expect(new Set(Object.keys(read('l10n/bundle.l10n.de.json')))).toEqual(used);
});

test('the manifest speaks both languages, and says nothing that it does not use', () => {
  const manifest = readFileSync('package.json', 'utf8');
  const used = new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key));
  for (const path of ['package.nls.json', 'package.nls.de.json'])
    expect(new Set(Object.keys(read(path)))).toEqual(used);
});

test('no programmer words', () => {
  const words = ['package.nls.json', 'package.nls.de.json', 'l10n/bundle.l10n.de.json'].flatMap((path) =>
    Object.values(read(path)),
  );
  expect(words.filter((text) => /\b(lint|error|severity|token|parse|diagnostic)/i.test(text))).toEqual([]);
});
