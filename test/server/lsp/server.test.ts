import type { StatementsResult } from '../../../server/src/protocol/messages.ts';
import { afterEach, expect, test } from 'vitest';
import { talkToServer, type Talk, type TalkOptions } from './talkToServer.ts';

let talk: Talk | undefined;
const start = async (options: TalkOptions): Promise<Talk> => (talk = await talkToServer(options));
afterEach(async () => {
  await talk?.end();
  talk = undefined;
});

const article = 'The plant makes 4,200 cars a year. “We will hire again in May,” said Ruth Adler, the director.\n';
const source = 'Ruth Adler, the director, said: “We will hire again in May.” The plant makes 4,200 cars a year.\n';

test('a document that is opened is read with the folder around it', async () => {
  const { open, settled, connection, uri, progress } = await start({
    files: { 'article.txt': article, 'source.txt': source },
  });
  await open('article.txt', article);
  await settled();
  const answer = await connection.sendRequest<StatementsResult>('beleg/statements', {
    textDocument: { uri: uri('article.txt') },
  });
  expect(answer.version).toBe(1);
  expect(answer.statements.map(({ text }) => text)).toContain('“We will hire again in May,”');
  expect(answer.folder).toEqual({ reading: 'read', files: 2, unreadable: [] });
  expect(progress).toMatchObject([
    { kind: 'begin', title: 'Reading the folder' },
    { kind: 'report', message: '1 of 2 files' },
    { kind: 'report', message: '2 of 2 files' },
    { kind: 'end' },
  ]);
});
