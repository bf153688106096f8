import { afterEach, describe, expect, test } from 'vitest';
import type {
  CodeLens,
  DocumentHighlight,
  FoldingRange,
  InlayHint,
  SymbolInformation,
} from 'vscode-languageserver-protocol/node';
import type { OverviewResult } from '../../../server/src/protocol/messages.ts';
import { fullClient, talkToServer, type Talk } from './talkToServer.ts';

const article = `“We will not close the plant in Leipzig,” said Ruth Adler, “before the summer has come and gone.”

The old pipeline between the two towns is 100 kilometres long.

“Nobody has asked the fishermen of Warnemünde what they really want,” said Jon Berg.
`;
const source = `“We will not close the plant in Leipzig before the summer has come and gone,” said Ruth Adler.

The old pipeline between the two towns is 62 miles long.
`;

let talk: Talk;
afterEach(() => talk.end());
async function start(settings: unknown = {}): Promise<void> {
  talk = await talkToServer({
    files: {
      'article.txt': article,
      'wire.txt': `(Reuters)\n\n${source}`,
      'paper.txt': `${source}\nRuth Adlar agreed.\n`,
    },
    settings,
    initializationOptions: { commands: ['beleg.goTo'] },
    capabilities: fullClient,
  });
  await talk.open('article.txt', article);
  await talk.settled();
}
const ask = <T>(method: string, more: object = {}): Promise<T> =>
  talk.connection.sendRequest<T>(method, { textDocument: { uri: talk.uri('article.txt') }, ...more });

describe('working through an article', () => {
  test('a quotation is highlighted with its other part, its speaker and its cue', async () => {
    await start();
    const found = await ask<DocumentHighlight[]>('textDocument/documentHighlight', {
      position: { line: 0, character: 5 },
    });
    const words = found.map(({ range: { start, end } }) =>
      article.split('\n')[start.line]!.slice(start.character, end.character),
    );
    expect(words).toEqual(expect.arrayContaining(['Ruth Adler', 'said']));
    expect(words.some((text) => text.includes('before the summer'))).toBe(true);
    expect(words.some((text) => text.includes('We will not close'))).toBe(true);
    expect(await ask('textDocument/documentHighlight', { position: { line: 1, character: 0 } })).toBeNull();
  });

  test('who said what is found in all files', async () => {
    await start();
    const find = (query: string) => talk.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query });
    const adler = await find('adler leipzig');
    expect(new Set(adler.map(({ location }) => location.uri)).size).toBe(3);
    expect(adler[0]?.name).toMatch(/^Ruth Adler: “We will not close/);
    expect((await find('fishermen')).map(({ containerName }) => containerName)).toEqual(['article.txt']);
    expect(await find('nobody such words')).toEqual([]);
  });

  test('a line over each paragraph counts its evidence, where it is wanted', async () => {
    await start();
    const lenses = await ask<CodeLens[]>('textDocument/codeLens');
    expect(lenses.map(({ range, command }) => [range.start.line, command?.title])).toEqual([
      [0, expect.stringMatching(/^2 files, \d origins?$/)],
      [2, expect.stringMatching(/^2 files/)],
      [4, '1 without a match'],
    ]);
    expect(lenses[0]?.command).toMatchObject({
      command: 'beleg.goTo',
      arguments: [talk.uri('article.txt'), { line: 0 }],
    });
    await talk.end();
    await start({ codeLens: { show: 'never' } });
    expect(await ask('textDocument/codeLens')).toBeNull();
  });

  test('a conversion shows what the source has', async () => {
    await start();
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const hints = await ask<InlayHint[]>('textDocument/inlayHint', { range });
    expect(hints).toMatchObject([{ label: '= 62 miles', position: { line: 2, character: 56 } }]);
    expect(hints[0]?.tooltip).toMatch(/^(wire|paper)\.txt, line \d$/);
  });

  test('a quotation over several lines folds', async () => {
    const wrapped = `“We will stay here for as long as there is water in the harbour, all of us,
in spite of everything that has been said about us in the capital and by the
newspapers of the region,” said Ruth Adler, who has run the yard for ten years.
`;
    talk = await talkToServer({ files: { 'article.txt': wrapped } });
    await talk.open('article.txt', wrapped);
    await talk.settled();
    expect(await ask<FoldingRange[]>('textDocument/foldingRange')).toMatchObject([{ startLine: 0, endLine: 2 }]);
  });

  test('names and origins of the folder', async () => {
    await start();
    const names = await ask<OverviewResult>('beleg/overview', { part: 'names' });
    expect(names.entries.map(({ label }) => label)).toEqual(expect.arrayContaining(['Jon Berg']));
    const origins = await ask<OverviewResult>('beleg/overview', { part: 'origins' });
    expect(origins.entries).toMatchObject([{ label: 'Reuters', entries: [{ label: 'wire.txt' }] }]);
    expect(await ask<OverviewResult>('beleg/overview', { part: 'conflicts' })).toEqual({ entries: [] });
  });
});
