import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { beleg, CLI, type Run } from './beleg.ts';
import { folder } from './folder.ts';

const lines = (run: Run) =>
  run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { file: string; language: string; statements: readonly unknown[] });

const here = folder;

test('help, version, and words on wrong usage', async () => {
  const path = here({});
  const help = await beleg(path, ['--help']);
  expect(help).toMatchObject({ status: 0, stderr: '' });
  for (const command of ['extract', 'match', 'check', 'report', 'lsp']) {
    expect(help.stdout).toContain(`\n  ${command} `);
    const own = await beleg(path, [command, '--help']);
    expect(own).toMatchObject({ status: 0, stderr: '' });
    expect(own.stdout).toContain(`beleg ${command}`);
  }
  const { version } = JSON.parse(readFileSync(resolve(CLI, '../../package.json'), 'utf8')) as { version: string };
  expect(await beleg(path, ['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test.each([
  [[], 'no command given'],
  [['chek'], 'unknown command: chek. Did you mean check?'],
  [['extract'], 'no file given'],
  [['extract', '--nonsense', 'a.txt'], "Unknown option '--nonsense'"],
  [['extract', '--sources', '.', 'a.txt'], '--sources'],
  [['extract', '--format', 'sarif', 'a.txt'], 'extract does not write sarif; it writes text, json, jsonl'],
  [['extract', '--reference-date', '2023-02-30', 'a.txt'], '--reference-date 2023-02-30: a day as YYYY-MM-DD wanted'],
  [['match', '--limit', '0', 'a.txt'], '--limit 0: a number above 0 wanted'],
  [['check', '--style', 'lax', 'a.txt'], '--style lax: strict, lenient wanted'],
  [['check', '--locale', 'fr', 'a.txt'], '--locale fr: en, de wanted'],
])('wrong usage: beleg %j', async (args, reason) => {
  const run = await beleg(here({ 'a.txt': 'Text.' }), args);
  expect(run.status).toBe(2);
  expect(run.stdout).toBe('');
  expect(run.stderr).toContain(`beleg: ${reason}`);
  expect(run.stderr).toMatch(/Try “beleg .*--help”\.\n$/);
});

test('German by the environment or the option', async () => {
  const path = here({});
  expect((await beleg(path, [], { LANG: 'de_DE.UTF-8' })).stderr).toContain('kein Befehl angegeben');
  expect((await beleg(path, ['extract', '--locale=de'])).stderr).toContain('keine Datei angegeben');
  expect((await beleg(path, ['extract', '--locale=de', '--nix'])).stderr).toContain('unbekannte Option: --nix');
  const read = await beleg(path, ['extract', '--locale=de', '-'], {}, 'Das Blech ist 7,5 Millimeter dick.');
  expect(read.stdout).toContain('= 7,5 mm');
  expect((await beleg(path, ['--help', '--locale', 'de'])).stdout).toContain('Aufruf: beleg BEFEHL');
});

test('extract: one object a file, in the order given, with the file as it was called', async () => {
  const path = here({ 'a.txt': 'Der Hund ist da.', 'sub/b.txt': 'The dog is here and it is well.' });
  const run = await beleg(path, ['extract', '--format', 'jsonl', './sub/b.txt', 'a.txt', 'a.txt']);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(lines(run).map(({ file, language }) => [file, language])).toEqual([
    ['./sub/b.txt', 'en'],
    ['a.txt', 'de'],
    ['a.txt', 'de'],
  ]);
  for (const answer of lines(run)) expect(answer).toMatchObject({ published: null, origins: [], statements: [] });
  const json = await beleg(path, ['extract', '--format', 'json', 'a.txt', 'sub/b.txt']);
  expect((JSON.parse(json.stdout) as { files: readonly unknown[] }).files).toHaveLength(2);
});

test('a file that cannot be read is one line of standard error; the others are answered', async () => {
  const path = here({ 'a.txt': 'Text.', 'binary.txt': Uint8Array.from([0, 1, 2, 0, 0, 255, 3, 0, 7]) });
  symlinkSync('loop.txt', join(path, 'loop.txt'));
  const run = await beleg(path, ['extract', '--format', 'jsonl', 'missing.txt', 'binary.txt', 'loop.txt', 'a.txt']);
  expect(run.status).toBe(2);
  expect(lines(run).map(({ file }) => file)).toEqual(['a.txt']);
  expect(run.stderr.trimEnd().split('\n').sort()).toEqual([
    'beleg: binary.txt: not a text file',
    'beleg: loop.txt: broken link',
    'beleg: missing.txt: not found',
  ]);
});

test('an unreadable source is named as well, and a place without text files', async () => {
  const path = here({ 'a.txt': 'Text.', 'sources/b.txt': Uint8Array.from([0, 1, 2, 0, 0]), 'empty/c.pdf': '' });
  const run = await beleg(path, ['check', '--format', 'json', '--sources', 'sources', '--sources', 'empty', 'a.txt']);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(`beleg: ${join('sources', 'b.txt')}: not a text file\n`);
  expect(run.stderr).toContain('beleg: empty: no text file there\n');
  expect(JSON.parse(run.stdout)).toMatchObject({ files: [{ file: 'a.txt', findings: [] }] });
});

test('standard input, a folder and a pattern are files as well', async () => {
  const path = here({ 'in/a.txt': 'A.', 'in/b.md': 'B.', 'in/c.log': 'C.' });
  const names = async (...args: string[]) =>
    lines(await beleg(path, ['extract', '--format', 'jsonl', ...args], {}, 'From a pipe.')).map(({ file }) => file);
  expect(await names('-')).toEqual(['-']);
  expect(await names('in')).toEqual([join('in', 'a.txt'), join('in', 'b.md')]);
  expect(await names('in/*.{log,md}')).toEqual([join('in', 'b.md'), join('in', 'c.log')]);
});

test('written to a file', async () => {
  const path = here({ 'a.txt': 'Text.' });
  expect(await beleg(path, ['extract', '--format', 'jsonl', '-o', 'out.jsonl', 'a.txt'])).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
  expect(readFileSync(join(path, 'out.jsonl'), 'utf8')).toMatch(/^\{"file":"a\.txt".*\}\n$/);
  const failed = await beleg(path, ['extract', '-o', 'no/such/folder.txt', 'a.txt']);
  expect(failed.status).toBe(2);
  expect(failed.stderr).toMatch(/^beleg: no\/such\/folder\.txt could not be written: .*\n$/);
});

test('text for people has no colour in a pipe', async () => {
  const path = here({ 'a\u001b[31m.txt': 'Text.' });
  const run = await beleg(path, ['extract', 'a\u001b[31m.txt'], { FORCE_COLOR: '1' });
  expect(run.status).toBe(0);
  expect(run.stdout).not.toContain('\u001b');
});

test('a reader that goes away ends it quietly', async () => {
  const path = here({ 'a.txt': `${'Wort '.repeat(2_000)}\n`.repeat(40) });
  const args = ['match', '--every-sentence', '--format', 'jsonl', ...Array<string>(5).fill('a.txt')];
  const child = spawn(process.execPath, [CLI, ...args], { cwd: path });
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  await new Promise((closed) => child.once('close', closed));
  expect(stderr.replace(/^beleg: no sources given.*\n/, '')).toBe('');
});

test('much output arrives whole through a pipe', async () => {
  const path = here({ 'a.txt': `${'Wort '.repeat(2_000)}\n`.repeat(100) });
  const run = await beleg(path, ['match', '--every-sentence', '--format', 'jsonl', 'a.txt']);
  expect(run.status).toBe(0);
  expect(run.stdout.length).toBeGreaterThan(1_000_000);
  expect(lines(run)[0]?.statements).toHaveLength(100);
});

test('the language server answers over standard input and output, and leaves when told', async () => {
  const child = spawn(process.execPath, [CLI, 'lsp', '--stdio'], { cwd: here({}) });
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  let stdout = '';
  const answered = new Promise<void>((resolve) =>
    child.stdout.on('data', (data: Buffer) => {
      stdout += data.toString();
      if (stdout.includes('hoverProvider')) resolve();
    }),
  );
  const closed = new Promise((resolve) => child.once('close', resolve));
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  await answered;
  send({ id: 2, method: 'shutdown' });
  send({ method: 'exit' });
  expect(await closed).toBe(0);
});

test('what people ignore in the editor is ignored here too, and the report says so', async () => {
  const path = folder({
    'text/article.md': 'The mill at Harrow Bridge employs 180 people, the director said.\n',
    'wire.txt': 'The mill at Harrow Bridge employs 810 people, the director said.\n',
  });
  const check = () => beleg(path, ['check', '--format', 'json', '--sources', '.', 'text/article.md']);
  const codes = (stdout: string): readonly string[] =>
    (JSON.parse(stdout) as { files: { findings: { code: string }[] }[] }).files.flatMap(({ findings }) =>
      findings.map(({ code }) => code),
    );
  const before = await check();
  expect(codes(before.stdout)).toEqual(['figure-conflict']);
  expect(before.status).toBe(1);
  mkdirSync(join(path, '.beleg'));
  writeFileSync(
    join(path, '.beleg/ignores.json'),
    '{"version":1,"ignores":[\n{"what":"wording","words":"180"},\nnull]}\n',
  );
  const after = await check();
  expect(codes(after.stdout)).toEqual([]);
  expect(after.status).toBe(0);
  const { stdout } = await beleg(path, ['report', '--sources', '.', 'text/article.md']);
  expect(stdout).toContain('ignored by hand');
});
