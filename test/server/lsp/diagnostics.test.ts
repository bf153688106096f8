import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import {
  DiagnosticSeverity,
  FileChangeType,
  type DocumentDiagnosticReport,
  type FullDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import type { StatementsResult } from '../../../server/src/protocol/messages.ts';
import { fullClient, talkToServer, type Talk, type TalkOptions } from './talkToServer.ts';

let talk: Talk | undefined;
const start = async (options: TalkOptions): Promise<Talk> => (talk = await talkToServer(options));
afterEach(async () => {
  await talk?.end();
  talk = undefined;
});

const words = 'We will not close the plant in Leipzig before the summer';
const article = `“${words},” said Ruth Adler, the director of the company.\n`;
const other = `“${words},” said Paul Kern, the mayor of the town.\n`;
const files = { 'article.txt': article, 'other.txt': other };
/** A client that draws underlines itself, as ours does. */
const drawing = { initializationOptions: { underlines: true } };

const pull = ({ connection, uri }: Talk, name: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
  connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: uri(name) }, previousResultId });
const items = async (talk: Talk, name: string) => ((await pull(talk, name)) as FullDocumentDiagnosticReport).items;

describe('a client that asks', () => {
  test('is told what contradicts, with the evidence beside it', async () => {
    const talk = await start({ files, ...drawing });
    await talk.open('article.txt', article);
    await talk.settled();
    expect(talk.initialized.capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: true });
    const [one, ...rest] = await items(talk, 'article.txt');
    expect(rest).toEqual([]);
    expect(one).toMatchObject({
      source: 'Beleg',
      code: 'other speaker',
      data: { code: 'speaker-conflict' },
      severity: DiagnosticSeverity.Warning,
      relatedInformation: [{ location: { uri: talk.uri('other.txt'), range: { start: { line: 0 } } } }],
    });
    expect(one?.message).toContain('Paul Kern');
    const listed = await talk.connection.sendRequest<StatementsResult>('beleg/statements', {
      textDocument: { uri: talk.uri('article.txt') },
    });
    const label = 'Ruth Adler ≠ Paul Kern';
    expect(listed.findings).toEqual([{ range: one?.range, name: one?.code, label, message: one?.message }]);
  });

  test('is told that nothing has changed, and what has', async () => {
    const talk = await start({ files, ...drawing });
    await talk.open('article.txt', article);
    await talk.settled();
    const first = await pull(talk, 'article.txt');
    expect(await pull(talk, 'article.txt', first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await talk.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: talk.uri('article.txt'), version: 2 },
      contentChanges: [{ text: other }],
    });
    expect(await pull(talk, 'article.txt', first.resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  test('keeps what it has until the folder is read: a check that was not made clears nothing', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`more/${i}.txt`, `${i} ${other.repeat(20)}`]),
    );
    const talk = await start({ files: { ...files, ...many }, ...drawing });
    await talk.open('article.txt', article);
    await expect(pull(talk, 'article.txt')).rejects.toMatchObject({ code: -32802, data: { retriggerRequest: false } });
    await talk.settled();
    expect(await items(talk, 'article.txt')).toHaveLength(1);
  });

  test('is asked to ask again, once, when files have changed', async () => {
    const talk = await start({ files: { 'article.txt': article }, ...drawing });
    await talk.open('article.txt', article);
    await talk.settled();
    await expect.poll(() => talk.notified).toContain('refresh');
    expect(await items(talk, 'article.txt')).toEqual([]);
    talk.notified.length = 0;
    for (const name of ['other.txt', 'third.txt', 'fourth.txt']) {
      await talk.write(name, other);
      await talk.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: talk.uri(name), type: FileChangeType.Created }],
      });
    }
    await expect.poll(() => talk.notified).toContain('refresh');
    await wait(400);
    expect(talk.notified.filter((one) => one === 'refresh')).toHaveLength(1);
    expect(await items(talk, 'article.txt')).toHaveLength(1);
  });
});

describe('a client that does not ask', () => {
  const capabilities = { ...fullClient, textDocument: { hover: { contentFormat: ['markdown' as const] } } };
  const quiet = { capabilities, settings: { hints: { forOtherEditors: false } } };

  test('is sent what contradicts, for open documents only, and sent it anew after an edit', async () => {
    const talk = await start({ files, ...quiet });
    expect(talk.initialized.capabilities.diagnosticProvider).toBeUndefined();
    await talk.open('article.txt', article);
    await expect
      .poll(() => talk.published.at(-1))
      .toMatchObject({
        uri: talk.uri('article.txt'),
        version: 1,
        diagnostics: [{ data: { code: 'speaker-conflict' } }],
      });
    await talk.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: talk.uri('article.txt'), version: 2 },
      contentChanges: [{ text: other }],
    });
    await expect.poll(() => talk.published.at(-1)).toMatchObject({ version: 2, diagnostics: [] });
    expect(new Set(talk.published.map(({ uri }) => uri))).toEqual(new Set([talk.uri('article.txt')]));
  });

  test('has nothing left of a document that it closes', async () => {
    const talk = await start({ files, ...quiet });
    await talk.open('article.txt', article);
    await expect.poll(() => talk.published.at(-1)?.diagnostics.length).toBe(1);
    await talk.connection.sendNotification('textDocument/didClose', { textDocument: { uri: talk.uri('article.txt') } });
    await expect.poll(() => talk.published.at(-1)?.diagnostics.length).toBe(0);
  });
});

describe('statuses as hints', () => {
  const source = `Ruth Adler, the director of the company, said: “${words}.”\n`;
  const borneOut = { 'article.txt': article, 'source.txt': source };

  test('go to editors that draw no underlines of ours', async () => {
    const talk = await start({ files: borneOut });
    await talk.settled();
    expect(await items(talk, 'article.txt')).toMatchObject([
      {
        severity: DiagnosticSeverity.Hint,
        data: { code: 'corroborated' },
        message: expect.stringContaining('with evidence'),
      },
    ]);
  });

  test('stay away from ours, and from those who turn them off', async () => {
    const ours = await start({ files: borneOut, ...drawing });
    await ours.settled();
    expect(await items(ours, 'article.txt')).toEqual([]);
    await ours.end();
    const off = await start({ files: borneOut, settings: { hints: { forOtherEditors: false } } });
    await off.settled();
    expect(await items(off, 'article.txt')).toEqual([]);
  });
});
