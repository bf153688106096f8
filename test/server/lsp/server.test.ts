import { chmod, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  DiagnosticRefreshRequest,
  FileChangeType,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type Location,
  type LocationLink,
} from 'vscode-languageserver-protocol/node';
import type { StatementsResult } from '../../../server/src/protocol/messages.ts';
import { fullClient, talkToServer, type Talk, type TalkOptions } from './talkToServer.ts';

let talk: Talk | undefined;
const start = async (options: TalkOptions): Promise<Talk> => (talk = await talkToServer(options));
afterEach(async () => {
  await talk?.end();
  talk = undefined;
});

const article = 'The plant makes 4,200 cars a year. “We will hire again in May,” said Ruth Adler, the director.\n';
const source = 'Ruth Adler, the director, said: “We will hire again in May.” The plant makes 4,200 cars a year.\n';
const quotationAt = article.indexOf('We will');

const statements = ({ connection, uri }: Talk, name: string): Promise<StatementsResult> =>
  connection.sendRequest('beleg/statements', { textDocument: { uri: uri(name) } });
const texts = (result: StatementsResult): readonly string[] => result.statements.map(({ text }) => text);
const edit = (
  { connection, uri }: Talk,
  name: string,
  version: number,
  line: number,
  from: number,
  to: number,
  text: string,
) =>
  connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: uri(name), version },
    contentChanges: [{ range: { start: { line, character: from }, end: { line, character: to } }, text }],
  });

describe('reading', () => {
  test('a document that is opened is read with the folder around it', async () => {
    const talk = await start({ files: { 'article.txt': article, 'deep/er/source.txt': source, 'image.png': 'x' } });
    await talk.open('article.txt', article);
    await talk.settled();
    const answer = await statements(talk, 'article.txt');
    expect(answer.version).toBe(1);
    expect(texts(answer)).toContain('“We will hire again in May,”');
    expect(answer.folder).toEqual({ reading: 'read', files: 2, unreadable: [] });
    expect(talk.progress.slice(0, 4)).toMatchObject([
      { kind: 'begin', title: 'Reading the folder', cancellable: true },
      { kind: 'report', message: '1 of 2 files' },
      { kind: 'report', message: '2 of 2 files' },
      { kind: 'end' },
    ]);
  });

  test('an unsaved text wins over the file, and gives way to it when it is closed', async () => {
    const talk = await start({ files: { 'article.txt': article, 'source.txt': source } });
    await talk.open('article.txt', 'Nothing is said here.\n');
    await talk.settled();
    expect(texts(await statements(talk, 'article.txt'))).toEqual([]);
    await talk.connection.sendNotification('textDocument/didClose', { textDocument: { uri: talk.uri('article.txt') } });
    await expect
      .poll(async () => texts(await statements(talk, 'article.txt')))
      .toContain('“We will hire again in May,”');
  });

  test('edits arrive piece by piece, in UTF-16', async () => {
    const talk = await start({ files: {} });
    const before = '🙂🙂. “We 🙂 hire,” said Ruth Adler.';
    await talk.open('article.txt', before);
    await talk.settled();
    await edit(talk, 'article.txt', 2, 0, 0, 2, 'Yes');
    const {
      version,
      statements: [one],
      underlines,
    } = await statements(talk, 'article.txt');
    expect(version).toBe(2);
    expect(one).toMatchObject({
      text: '“We 🙂 hire,”',
      range: { start: { line: 0, character: 7 }, end: { line: 0, character: 20 } },
    });
    expect(underlines[0]?.range.start).toEqual({ line: 0, character: 7 });
  });

  test('a file that cannot be read is named, and the others are read', async () => {
    const talk = await start({ files: { 'article.txt': article, 'binary.txt': new Uint8Array([0, 1, 2, 0, 0, 255]) } });
    await talk.settled();
    expect(talk.logged.join('\n')).toContain('1 file read. Not readable: binary.txt (not a text file)');
    const { folder, coverage } = await statements(talk, 'article.txt');
    expect(folder.unreadable).toEqual([{ uri: talk.uri('binary.txt'), name: 'binary.txt', reason: 'not a text file' }]);
    expect(coverage.description).toContain('binary.txt');
  });

  test('a file without permission is named', { skip: process.getuid?.() === 0 }, async () => {
    const talk = await start({ files: { 'article.txt': article, 'closed.txt': source } });
    await chmod(join(talk.folder, 'closed.txt'), 0);
    await talk.settled();
    expect((await statements(talk, 'article.txt')).folder.unreadable).toMatchObject([{ name: 'closed.txt' }]);
  });

  test('what a person leaves out by setting is not read', async () => {
    const talk = await start({
      files: { 'article.txt': article, 'old/source.txt': source, 'notes.md': source },
      settings: { sources: ['**/*.txt'], exclude: ['old/**'] },
    });
    await talk.settled();
    expect((await statements(talk, 'article.txt')).folder.files).toBe(1);
  });
});

describe('settings', () => {
  test('hold from the moment they are changed', async () => {
    const settings: Record<string, unknown> = { sources: ['**/*.txt'] };
    const talk = await start({ files: { 'article.txt': article, 'a.md': source, 'b.md': source }, settings });
    await talk.settled();
    expect((await statements(talk, 'article.txt')).folder.files).toBe(1);
    const registered = (): number =>
      talk.notified.filter((one) => one === 'register workspace/didChangeWatchedFiles').length;
    await expect.poll(registered).toBe(1);
    settings.sources = ['**/*.{txt,md}'];
    await talk.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await expect.poll(async () => (await statements(talk, 'article.txt')).folder.files).toBe(3);
    await expect.poll(registered).toBe(2);
    settings.underlines = { enabled: false };
    await talk.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await expect.poll(async () => (await statements(talk, 'article.txt')).underlines).toEqual([]);
    expect(registered()).toBe(2);
  });
});

describe('articles', () => {
  test('are no evidence for each other, and the report on the folder is on them', async () => {
    const talk = await start({
      files: { 'article.txt': article, 'second.txt': `In the morning. ${article}`, 'wire/source.txt': 'Nothing.\n' },
      settings: { articles: ['*.txt'] },
    });
    await talk.open('article.txt', article);
    await talk.settled();
    expect((await statements(talk, 'article.txt')).coverage.withEvidence).toBe(0);
    const report = await talk.connection.sendRequest<{ text: string }>('beleg/report', { uri: null, format: 'json' });
    const { files } = JSON.parse(report.text) as { files: { file: string }[] };
    expect(files.map(({ file }) => file)).toEqual(['article.txt', 'second.txt']);

    await talk.write('wire/source.txt', `Later. ${article}`);
    await talk.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: talk.uri('wire/source.txt'), type: FileChangeType.Changed }],
    });
    await expect.poll(async () => (await statements(talk, 'article.txt')).coverage.withEvidence).toBeGreaterThan(0);
  });
});

describe('files on disk', () => {
  const changed = ({ connection, uri }: Talk, name: string, type: FileChangeType) =>
    connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(name), type }] });
  const files = async (talk: Talk): Promise<number> => (await statements(talk, 'article.txt')).folder.files;

  test('are noticed when they come, change, move and go', async () => {
    const talk = await start({ files: { 'article.txt': article } });
    await talk.settled();
    expect(talk.notified).toContain('register workspace/didChangeWatchedFiles');
    expect(await files(talk)).toBe(1);

    await talk.write('new.txt', 'Nobody said a word.\n');
    await changed(talk, 'new.txt', FileChangeType.Created);
    await expect.poll(() => files(talk)).toBe(2);

    await talk.write('new.txt', source);
    await changed(talk, 'new.txt', FileChangeType.Changed);
    await expect.poll(async () => texts(await statements(talk, 'new.txt'))).toContain('“We will hire again in May.”');

    await rename(join(talk.folder, 'new.txt'), join(talk.folder, 'moved.txt'));
    await changed(talk, 'new.txt', FileChangeType.Deleted);
    await changed(talk, 'moved.txt', FileChangeType.Created);
    await expect.poll(async () => (await statements(talk, 'moved.txt'))?.folder.files).toBe(2);
    expect(await statements(talk, 'new.txt')).toBeNull();

    await rm(join(talk.folder, 'moved.txt'));
    await changed(talk, 'moved.txt', FileChangeType.Deleted);
    await expect.poll(() => files(talk)).toBe(1);
  });

  test('go with their folder', async () => {
    const talk = await start({ files: { 'article.txt': article, 'wire/a.txt': source, 'wire/b.txt': source } });
    await talk.settled();
    expect(await files(talk)).toBe(3);
    await rm(join(talk.folder, 'wire'), { recursive: true });
    await changed(talk, 'wire', FileChangeType.Deleted);
    await expect.poll(() => files(talk)).toBe(1);
  });

  test('that are ignored or of another kind stay out', async () => {
    const talk = await start({ files: { 'article.txt': article, '.gitignore': 'private*\n' } });
    await talk.settled();
    for (const name of ['private.txt', 'table.csv']) {
      await talk.write(name, source);
      await changed(talk, name, FileChangeType.Created);
    }
    await talk.write('last.txt', source);
    await changed(talk, 'last.txt', FileChangeType.Created);
    await expect.poll(() => files(talk)).toBe(2);
  });

  test('a change of .gitignore reads the folder again', async () => {
    const talk = await start({ files: { 'article.txt': article, 'source.txt': source } });
    await talk.settled();
    await writeFile(join(talk.folder, '.gitignore'), 'source.txt\n');
    await changed(talk, '.gitignore', FileChangeType.Created);
    await expect.poll(() => files(talk)).toBe(1);
  });
});

describe('folders', () => {
  test('come and go while the server runs', async () => {
    const talk = await start({ files: { 'article.txt': article } });
    await talk.settled();
    const other = await talkToServer({ files: { 'source.txt': source } });
    try {
      const folder = { uri: other.uri(''), name: 'other' };
      await talk.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added: [folder], removed: [] },
      });
      await expect.poll(async () => (await statements(talk, 'article.txt'))?.folder.files).toBe(2);
      await talk.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added: [], removed: [folder] },
      });
      await expect.poll(async () => (await statements(talk, 'article.txt'))?.folder.files).toBe(1);
    } finally {
      await other.end();
    }
  });
});

describe('cards', () => {
  test('open over a statement and nowhere else', async () => {
    const talk = await start({ files: { 'article.txt': article, 'source.txt': source } });
    await talk.open('article.txt', article);
    await talk.settled();
    const card = await talk.hover('article.txt', 0, quotationAt);
    expect(card?.range).toEqual({
      start: { line: 0, character: quotationAt - 1 },
      end: { line: 0, character: article.indexOf(' said') },
    });
    expect(await talk.hover('article.txt', 0, article.indexOf(' said') + 1)).toBeNull();
    expect(await talk.hover('missing.txt', 0, 0)).toBeNull();
  });

  test('speak German in a German editor', async () => {
    const talk = await start({ files: { 'article.txt': article }, locale: 'de-AT' });
    await talk.open('article.txt', article);
    await talk.settled();
    const { contents } = (await talk.hover('article.txt', 0, quotationAt)) ?? {};
    expect(JSON.stringify(contents)).toContain('Hier spricht: Ruth Adler');
    expect((await statements(talk, 'article.txt')).coverage.label).toMatch(/^\d+ von \d+ belegt$/);
  });

  test('are plain text for a client that knows no Markdown', async () => {
    const capabilities = { ...fullClient, textDocument: { ...fullClient.textDocument, hover: {} } };
    const talk = await start({ files: { 'article.txt': article }, capabilities });
    await talk.open('article.txt', article);
    await talk.settled();
    const card = await talk.hover('article.txt', 0, quotationAt);
    expect(card?.contents).toMatchObject({ kind: 'plaintext' });
    expect(JSON.stringify(card?.contents)).not.toContain('**');
  });

  test('can be turned off', async () => {
    const talk = await start({ files: { 'article.txt': article }, settings: { hover: { enabled: false } } });
    await talk.open('article.txt', article);
    await talk.settled();
    expect(await talk.hover('article.txt', 0, quotationAt)).toBeNull();
  });
});

describe('a request that goes wrong', () => {
  test('is answered with an error and logged, and the server lives on', async () => {
    const talk = await start({ files: { 'article.txt': article } });
    await talk.open('article.txt', article);
    await talk.settled();
    await expect(
      talk.connection.sendRequest('textDocument/hover', { textDocument: { uri: talk.uri('article.txt') } }),
    ).rejects.toThrow(/hover/);
    await expect.poll(() => talk.logged.join('\n')).toContain('hover: TypeError');
    expect(await talk.hover('article.txt', 0, quotationAt)).not.toBeNull();
  });

  test('a change of a document that is not open harms nothing', async () => {
    const talk = await start({ files: { 'article.txt': article } });
    await talk.settled();
    await edit(talk, 'article.txt', 2, 0, 0, 1, 'x');
    expect(texts(await statements(talk, 'article.txt'))).toContain('“We will hire again in May,”');
  });

  test('a request that is called off ends as such', async () => {
    const long = `${article.repeat(4000)}`;
    const talk = await start({ files: { 'source.txt': source } });
    await talk.settled();
    await talk.open('article.txt', long);
    const cancel = new CancellationTokenSource();
    const answer = talk.connection.sendRequest(
      'beleg/statements',
      { textDocument: { uri: talk.uri('article.txt') } },
      cancel.token,
    );
    setTimeout(() => cancel.cancel(), 20);
    await expect(answer).rejects.toMatchObject({ code: -32800 });
    expect(await talk.hover('article.txt', 0, quotationAt)).not.toBeNull();
  });
});

describe('navigation', () => {
  test('statements make the outline', async () => {
    const talk = await start({ files: { 'article.txt': article } });
    await talk.open('article.txt', article);
    await talk.settled();
    const symbols = await talk.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: talk.uri('article.txt') },
    });
    expect(symbols.map(({ name }) => name)).toContain('“We will hire again in May,”');
  });
});
