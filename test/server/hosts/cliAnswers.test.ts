import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beleg } from './beleg.ts';
import { folder } from './folder.ts';

interface AnsweredStatement {
  readonly kind: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly text: string;
  readonly value?: unknown;
  readonly matches?: readonly {
    readonly file: string;
    readonly spans: readonly (readonly [number, number])[];
    readonly text: string;
  }[];
}
interface AnsweredFile {
  readonly file: string;
  readonly statements: readonly AnsweredStatement[];
}
interface CheckedFile {
  readonly file: string;
  readonly statements: number;
  readonly unchecked?: string;
  readonly findings: readonly {
    readonly code: string;
    readonly span: readonly [number, number];
    readonly message: string;
    readonly evidence: readonly {
      readonly file: string;
      readonly span: readonly [number, number];
      readonly text: string;
    }[];
  }[];
}

const ARTICLE = `Die Brücke über die Lenne bleibt nach Angaben der Stadt bis zum Herbst gesperrt. Der Schaden beträgt 48 Millionen Euro.

„Wir haben viel zu lange auf diese Sanierung gewartet“, sagte Bürgermeisterin Petra Lindner.
`;
const WIRE = ARTICLE.replace('48 Millionen', '84 Millionen');

const answers = (stdout: string): readonly AnsweredFile[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AnsweredFile);
const checked = (stdout: string): readonly CheckedFile[] => (JSON.parse(stdout) as { files: CheckedFile[] }).files;

test('check: a finding at its place, with its evidence and exit status 1', async () => {
  const path = folder({ 'article.txt': ARTICLE, 'sources/wire.txt': WIRE });
  const run = await beleg(path, ['check', '--format', 'json', '--sources', 'sources', 'article.txt']);
  expect(run).toMatchObject({ status: 1, stderr: '' });
  const [file] = checked(run.stdout);
  const finding = file?.findings.find(({ code }) => code === 'figure-conflict');
  expect(ARTICLE.slice(...(finding?.span ?? [0, 0]))).toContain('48');
  expect(finding?.message).toContain('84');
  expect(finding?.evidence[0]?.file).toBe(join('sources', 'wire.txt'));
  expect(WIRE.slice(...(finding?.evidence[0]?.span ?? [0, 0]))).toBe(finding?.evidence[0]?.text);
});

test('check: what is in no source does not count, and what agrees is silent', async () => {
  const path = folder({
    'article.txt': ARTICLE,
    'sources/wire.txt': 'Der Hund der Nachbarn ist weggelaufen.\n',
    'same/a.txt': ARTICLE,
  });
  const alone = await beleg(path, ['check', '--format', 'json', '--sources', 'sources', 'article.txt']);
  expect(alone.status).toBe(0);
  const codes = checked(alone.stdout)[0]?.findings.map(({ code }) => code) ?? [];
  expect(codes.length).toBeGreaterThan(0);
  expect(new Set(codes)).toEqual(new Set(['uncorroborated']));
  const same = await beleg(path, ['check', '--format', 'json', '--sources', 'same', 'article.txt']);
  expect([same.status, checked(same.stdout)[0]?.findings]).toEqual([0, []]);
});

test('check: not checked is not nothing found', async () => {
  const path = folder({ 'article.txt': ARTICLE });
  const run = await beleg(path, ['check', '--format', 'json', 'article.txt']);
  expect(run.status).toBe(0);
  expect(run.stderr).toContain('no sources given');
  expect(checked(run.stdout)[0]).toMatchObject({ file: 'article.txt', unchecked: 'no-sources' });
});

test('check: without sources several files are sources of one another', async () => {
  const path = folder({ 'a.txt': ARTICLE, 'b.txt': WIRE });
  const run = await beleg(path, ['check', '--format', 'json', 'a.txt', 'b.txt']);
  expect(run).toMatchObject({ status: 1, stderr: '' });
  for (const { findings } of checked(run.stdout)) expect(findings.map(({ code }) => code)).toContain('figure-conflict');
  expect(await beleg(path, ['check', '--format', 'json', '.'])).toMatchObject({ status: 1, stderr: '' });
});

test('check: what sources say against each other is asked for, and is no reason to leave with 1', async () => {
  const path = folder({
    'article.txt': 'Im Osthafen hat es gebrannt.',
    'sources/police.txt': 'Bei dem Brand in der Lagerhalle am Osthafen wurden 14 Menschen verletzt.',
    'sources/service.txt': 'Bei dem Brand in der Lagerhalle am Osthafen wurden 17 Menschen verletzt.',
  });
  const asked = ['check', '--between-sources', '--sources', 'sources', 'article.txt'];
  const json = await beleg(path, [...asked, '--format', 'json']);
  expect(json).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(json.stdout)).toMatchObject({
    files: [{ findings: [] }],
    sourceConflicts: [{ code: 'figure-conflict', evidence: [{ text: '17' }] }],
  });
  const text = await beleg(path, [...asked, '--locale', 'de']);
  expect(text.stdout).toContain('Widersprüche zwischen den Quellen');
  expect(text.stdout).toContain('Hier „14“');
});

test('a file is never matched with itself, by whatever path', async () => {
  const path = folder({ 'a.txt': ARTICLE, 'sources/other.txt': WIRE });
  symlinkSync(join(path, 'a.txt'), join(path, 'sources', 'linked.txt'));
  const run = await beleg(path, ['match', '--format', 'jsonl', '--sources', 'sources', '--sources', '.', './a.txt']);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  const statements = answers(run.stdout)[0]?.statements ?? [];
  const files = statements.flatMap(({ matches = [] }) => matches.map(({ file }) => file));
  expect(files.length).toBeGreaterThan(0);
  expect(new Set(files)).toEqual(new Set([join('sources', 'other.txt')]));
});

test('match: spans are those of the files, plain sentences on demand, no more than the limit', async () => {
  const path = folder({ 'a.txt': ARTICLE, 's/one.txt': WIRE, 's/two.txt': ARTICLE });
  const run = await beleg(path, [
    'match',
    '--every-sentence',
    '--limit',
    '1',
    '--format',
    'jsonl',
    '--sources',
    's',
    'a.txt',
  ]);
  const statements = answers(run.stdout)[0]?.statements ?? [];
  expect(new Set(statements.map(({ kind }) => kind))).toEqual(new Set(['sentence', 'quote', 'figure']));
  const starts = statements.map(({ spans }) => spans[0]?.[0] ?? 0);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  for (const { kind, spans, text, matches = [] } of statements) {
    if (kind === 'sentence') expect(ARTICLE.slice(...(spans[0] ?? [0, 0]))).toBe(text);
    expect(matches.length).toBeLessThanOrEqual(1);
    for (const one of matches) expect(one.spans[0]?.[1]).toBeLessThanOrEqual(WIRE.length);
  }
  expect(statements.some(({ matches = [] }) => matches.length === 1)).toBe(true);
});

const latin = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((char) => ({ '„': 0x84, '“': 0x93, '–': 0x96 })[char] ?? char.charCodeAt(0)));
const wide = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Buffer.from(text, 'utf16le'))]);

test('the same text in any encoding has the same statements at the same offsets', async () => {
  const path = folder({
    'utf8.txt': ARTICLE,
    'bom.txt': `\ufeff${ARTICLE}`,
    'wide.txt': wide(ARTICLE),
    'latin.txt': latin(ARTICLE),
  });
  const run = await beleg(path, ['extract', '--format', 'jsonl', 'utf8.txt', 'bom.txt', 'wide.txt', 'latin.txt']);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  const [first, ...others] = answers(run.stdout).map(({ statements }) => statements);
  expect(first?.length).toBeGreaterThan(1);
  for (const statements of others) expect(statements).toEqual(first);
});

test('in Markdown the offsets are those of the file', async () => {
  const text = `---\ndate: 2026-03-13\nagency: NDK\n---\n# Titel\n\nDer Schaden beträgt **48** Millionen Euro, [sagte](https://a.example/99) Petra Lindner.\n`;
  const path = folder({ 'a.md': text });
  const run = await beleg(path, ['extract', '--format', 'jsonl', 'a.md']);
  const [file] = answers(run.stdout);
  expect(file).toMatchObject({ published: '2026-03-13', origins: ['NDK'] });
  const figure = file?.statements.find(({ kind }) => kind === 'figure');
  expect(text.slice(...(figure?.spans[0] ?? [0, 0]))).toBe('48** Millionen Euro');
  expect(figure?.value).toBe(48_000_000);
  expect(file?.statements.filter(({ kind }) => kind === 'figure')).toHaveLength(1);
});

test('text for people, in both languages', async () => {
  const path = folder({ 'article.txt': ARTICLE, 'sources/wire.txt': WIRE });
  const english = await beleg(path, ['check', '--sources', 'sources', 'article.txt']);
  expect(english.status).toBe(1);
  expect(english.stdout).toMatch(/^article\.txt {2}\d+ of \d+ statements with evidence, 1 contradicted/);
  expect(english.stdout).toMatch(/1:\d+ {2}other figure {2}“.*48.*” here, “.*84.*” in sources.wire\.txt, line 1/);
  const german = await beleg(path, ['check', '--locale', 'de', '--sources', 'sources', 'article.txt']);
  expect(german.stdout).toContain('andere Zahl');
  const matches = await beleg(path, ['match', '--sources', 'sources', 'article.txt']);
  expect(matches.stdout).toMatch(/word for word {2}sources.wire\.txt:3:1/);
});

test('reports in every format, the format by the ending', async () => {
  const path = folder({ 'article.txt': ARTICLE, 'sources/wire.txt': WIRE });
  const report = async (...args: string[]) => beleg(path, ['report', '--sources', 'sources', ...args, 'article.txt']);
  expect((await report()).stdout).toMatch(/^<!-- beleg report -->\n\n# The sources of article\.txt\n/);
  expect((await report('--format', 'html')).stdout).toMatch(/^<!doctype html>/i);
  expect((await report('--format', 'csv')).stdout).toMatch(/^\ufefffile,line,/);
  expect(JSON.parse((await report('--format', 'json')).stdout)).toMatchObject({ format: 'beleg-report', version: 1 });
  expect(JSON.parse((await report('--format', 'sarif')).stdout)).toMatchObject({ version: '2.1.0' });
  expect(await report('-o', 'out.html')).toEqual({ status: 0, stdout: '', stderr: '' });
  expect((await beleg(path, ['check', '--sources', 'sources', '--format', 'sarif', 'article.txt'])).status).toBe(1);
});

test('a report in the folder of sources is no source', async () => {
  const path = folder({ 'article.txt': ARTICLE, 'sources/wire.txt': 'Nichts davon.\n' });
  await beleg(path, ['report', '--sources', 'sources', '-o', 'sources/report.md', 'article.txt']);
  const run = await beleg(path, [
    'match',
    '--format',
    'jsonl',
    '--every-sentence',
    '--sources',
    'sources',
    'article.txt',
  ]);
  expect(run.stdout).not.toContain('report.md');
});

test('no file that was read is written over, save a report of ours', async () => {
  const path = folder({ 'article.txt': ARTICLE, 'sources/wire.txt': WIRE });
  const args = ['report', '--sources', 'sources', 'article.txt', '-o'];
  for (const name of ['article.txt', 'sources/wire.txt', './sources/../article.txt']) {
    const run = await beleg(path, [...args, name]);
    expect([run.status, run.stderr]).toEqual([
      2,
      `beleg: ${name} is one of the files that were read; nothing was written\n`,
    ]);
  }
  expect(readFileSync(join(path, 'article.txt'), 'utf8')).toBe(ARTICLE);
  expect((await beleg(path, [...args, 'sources/report.md'])).status).toBe(0);
  expect((await beleg(path, [...args, 'sources/report.md'])).status).toBe(0);
});

test('links of a report lead from its folder to the files', async () => {
  const path = folder({ 'one article.txt': ARTICLE, 'sources/wire.txt': WIRE });
  await beleg(path, ['report', '--sources', 'sources', '-o', 'sources/r.html', 'one article.txt']);
  const page = readFileSync(join(path, 'sources/r.html'), 'utf8');
  expect(page).toContain('href="../one%20article.txt#L1"');
  expect(page).toContain('href="wire.txt#L1"');
});

test('what no reader expects is read to its end', async () => {
  const sentence = 'Der Schaden beträgt 48 Millionen Euro, sagte Petra Lindner. ';
  const path = folder({
    'one line.txt': sentence.repeat(20_000),
    'unpaired.txt': `${'„'.repeat(50_000)} Text ${'"a '.repeat(50_000)}`,
    'brackets.txt': '('.repeat(500_000),
    'digits.txt': '1.'.repeat(200_000),
    'letters.txt': 'a'.repeat(1_000_000),
    'marks.md': '**'.repeat(50_000),
    'huge.txt': new Uint8Array(21 * 1024 * 1024).fill(97),
    'empty.txt': '',
  });
  const run = await beleg(path, ['extract', '--format', 'jsonl', '.']);
  expect(run.status).toBe(2);
  expect(run.stderr).toBe('beleg: huge.txt: too large\n');
  expect(answers(run.stdout).map(({ file, statements }) => [file, statements.length > 0])).toEqual([
    ['brackets.txt', false],
    ['digits.txt', expect.any(Boolean)],
    ['empty.txt', false],
    ['letters.txt', false],
    ['marks.md', false],
    ['one line.txt', true],
    ['unpaired.txt', expect.any(Boolean)],
  ]);
}, 60_000);
