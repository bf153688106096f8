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

test('smoke', async () => {
  const { open, hover, settled, connection, uri, progress, notified, logged } = await start({
    files: { 'article.txt': article, 'source.txt': source },
  });
  await open('article.txt', article);
  await settled();
  console.log(JSON.stringify(await hover('article.txt', 0, 20), null, 1));
  console.log(
    JSON.stringify(
      await connection.sendRequest('beleg/statements', { textDocument: { uri: uri('article.txt') } }),
      null,
      1,
    ),
  );
  console.log(progress, notified, logged);
  expect(1).toBe(1);
});
