import { afterEach, describe, expect, test } from 'vitest';
import type { CodeAction, Location, LocationLink, MarkupContent, TextEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CompareResult,
  EvidenceResult,
  ReportResult,
  StatementsResult,
} from '../../../server/src/protocol/messages.ts';
import { fullClient, talkToServer, type Talk, type TalkOptions } from './talkToServer.ts';

let talk: Talk | undefined;
const start = async (options: TalkOptions): Promise<Talk> => {
  talk = await talkToServer(options);
  await talk.open('article.txt', String(options.files?.['article.txt']));
  await talk.settled();
  return talk;
};
afterEach(async () => {
  await talk?.end();
  talk = undefined;
});

const article = 'Spring came early.\n“We will not close the plant in Leipzig before the summer,” said Ruth Adler.\n';
const variant = 'Nothing here.\n\n“We shall not shut the plant in Leipzig before the summer,” said Ruth Adler.\n';
const files = { 'article.txt': article, 'wire/source one.txt': variant };
const at = { line: 1, character: 10 };
const place = (name: string, { uri }: Talk) => ({
  uri: uri(name),
  range: { start: { line: 2, character: 0 }, end: { line: 2, character: variant.split('\n')[2]?.indexOf(' said') } },
});

describe('from a statement to its evidence', () => {
  test('the definition is the best evidence', async () => {
    const talk = await start({ files });
    const [link] = await talk.connection.sendRequest<LocationLink[]>('textDocument/definition', {
      textDocument: { uri: talk.uri('article.txt') },
      position: at,
    });
    const { uri, range } = place('wire/source one.txt', talk);
    expect(link).toMatchObject({
      targetUri: uri,
      targetSelectionRange: range,
      originSelectionRange: { start: { line: 1, character: 0 } },
    });
  });

  test('without links it is a location', async () => {
    const textDocument = { ...fullClient.textDocument, definition: {} };
    const talk = await start({ files, capabilities: { ...fullClient, textDocument } });
    const params = { textDocument: { uri: talk.uri('article.txt') }, position: at };
    expect(await talk.connection.sendRequest<Location>('textDocument/definition', params)).toEqual(
      place('wire/source one.txt', talk),
    );
  });

  test('references are all of it, with the statement itself where that is wanted', async () => {
    const talk = await start({ files });
    const ask = (includeDeclaration: boolean) =>
      talk.connection.sendRequest<Location[]>('textDocument/references', {
        textDocument: { uri: talk.uri('article.txt') },
        position: at,
        context: { includeDeclaration },
      });
    expect(await ask(false)).toEqual([place('wire/source one.txt', talk)]);
    expect((await ask(true)).map(({ uri }) => uri)).toEqual([talk.uri('article.txt'), talk.uri('wire/source one.txt')]);
  });

  test('our own list has the same', async () => {
    const talk = await start({ files });
    const params = { textDocument: { uri: talk.uri('article.txt') }, position: at };
    const evidence = await talk.connection.sendRequest<EvidenceResult>('beleg/evidence', params);
    expect(evidence.places).toEqual([
      {
        ...place('wire/source one.txt', talk),
        name: 'wire/source one.txt, line 3',
        detail: 'in other words · Ruth Adler',
        text: expect.stringContaining('shut the plant') as string,
      },
    ]);
  });

  test('where there is no statement there is nothing', async () => {
    const talk = await start({ files });
    const params = { textDocument: { uri: talk.uri('article.txt') }, position: { line: 0, character: 3 } };
    expect(await talk.connection.sendRequest('textDocument/definition', params)).toBeNull();
    expect(await talk.connection.sendRequest('beleg/evidence', params)).toBeNull();
  });
});

describe('a statement that no other file has', () => {
  test('has a card that says so, and nowhere to go', async () => {
    const about = 'In Leipzig a new bridge was opened. The plant sent a delegation to the feast.\n';
    const talk = await start({ files: { 'article.txt': article, 'history.txt': about } });
    const params = { textDocument: { uri: talk.uri('article.txt') }, position: at };
    expect((await talk.connection.sendRequest<EvidenceResult>('beleg/evidence', params)).places).toEqual([]);
    expect(await talk.connection.sendRequest('textDocument/definition', params)).toBeNull();
    expect(((await talk.hover('article.txt', at.line, at.character))?.contents as MarkupContent).value).toMatch(
      /^\*\*no match\*\* · in 1 file/,
    );
  });
});

describe('the card', () => {
  const value = async (talk: Talk): Promise<string> =>
    ((await talk.hover('article.txt', at.line, at.character))?.contents as MarkupContent).value;

  test('shows the difference word by word and leads to the very place', async () => {
    const talk = await start({ files, initializationOptions: { placeLinks: true } });
    const card = await value(talk);
    expect(card).toContain('~~will~~ **shall**');
    expect(card).toContain('~~close~~ **shut**');
    expect(card).toContain(`](${talk.uri('wire/source one.txt')}#L3,1)`);
    expect(card).toMatch(/\[wire\/source one\.txt, line 3\]/);
  });

  test('shows one of several copies and names three, and a way to the others only to a client that can go it', async () => {
    const copies = Object.fromEntries(
      [1, 2, 3, 4, 5].map((i) => [`copy${i}.txt`, `${variant}${'\n'.repeat(i)}Copy ${i}.\n`]),
    );
    const talk = await start({
      files: { ...files, ...copies },
      initializationOptions: { commands: ['beleg.showEvidence'] },
    });
    const card = await value(talk);
    expect(card.match(/\[[\w/ ]+\.txt, line \d+\]\(/g)).toHaveLength(4);
    const [, args = ''] = /\[Show all \\\(6\\\)\]\(command:beleg\.showEvidence\?([^)]*)\)/.exec(card) ?? [];
    expect(JSON.parse(decodeURIComponent(args))).toEqual([talk.uri('article.txt'), { line: 1, character: 0 }]);
    await talk.end();
    const plain = await start({ files: { ...files, ...copies } });
    expect(await value(plain)).toContain('2 more places');
    expect(await value(plain)).not.toContain('command:');
  });

  test('shows hostile text as text', async () => {
    const hostile =
      '[x](command:beleg.showEvidence) <img src=x onerror=a()> `a` **b** $(alert) https://example.org | \u2028 ![i](http://e.org/i.png)';
    const talk = await start({
      files: {
        'article.txt': article,
        '[evil](command:a).txt': `“We shall not shut ${hostile} the plant in Leipzig before the summer,” said Ruth Adler.\n`,
      },
      initializationOptions: { placeLinks: true, commands: ['beleg.showEvidence'] },
    });
    const card = await value(talk);
    expect(card).toContain('Leipzig');
    const links = [...card.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target]) => target);
    expect(links).toEqual([expect.stringMatching(/^file:\/\/[^()]*%5Bevil%5D%28command%3Aa%29\.txt#L1,1$/)]);
    expect(card).not.toMatch(/<img|!\[i\]\(http|(?<!\\)`|https:\/\/|\u2028|(?<!\\)\$\(/);
  });
});

describe('side by side', () => {
  test('are the passages of a statement and of its evidence', async () => {
    const talk = await start({ files });
    const ask = (line: number) =>
      talk.connection.sendRequest<CompareResult | null>('beleg/compare', {
        textDocument: { uri: talk.uri('article.txt') },
        position: { line, character: 10 },
      });
    expect(await ask(1)).toEqual({
      here: { name: 'article.txt, line 2', text: article.split('\n')[1] },
      there: { name: 'wire/source one.txt, line 3', text: variant.split('\n')[2] },
    });
    expect(await ask(0)).toBeNull();
  });

  test('have a line for each sentence, however the files break theirs', async () => {
    const wrapped = `Ruth Adler was calm that day. “We shall not shut the plant\nin Leipzig before the summer,” she said. Nobody believed her.\n`;
    const talk = await start({ files: { 'article.txt': article, 'wire.txt': wrapped } });
    const result = await talk.connection.sendRequest<CompareResult | null>('beleg/compare', {
      textDocument: { uri: talk.uri('article.txt') },
      position: at,
    });
    expect(result?.there?.text.split('\n')).toEqual([
      'Ruth Adler was calm that day.',
      '“We shall not shut the plant in Leipzig before the summer,” she said.',
      'Nobody believed her.',
    ]);
  });
});

describe('a change', () => {
  const capabilities = {
    ...fullClient,
    workspace: {
      ...fullClient.workspace,
      workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
    },
    textDocument: {
      ...fullClient.textDocument,
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    },
  };
  const ask = (talk: Talk): Promise<CodeAction[] | null> =>
    talk.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: talk.uri('article.txt') },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });

  test('is offered with the difference to be confirmed, and brings the wording of the source', async () => {
    const talk = await start({ files, capabilities });
    const [action, note, ...rest] = (await ask(talk)) ?? [];
    expect(rest).toEqual([]);
    expect(note?.title).toBe('Insert a note: wire/source one.txt, line 3');
    expect(action?.title).toBe('Take the wording of wire/source one.txt, line 3');
    expect(Object.values(action?.edit?.changeAnnotations ?? {})).toMatchObject([{ needsConfirmation: true }]);
    const [change] = action?.edit?.documentChanges ?? [];
    const edits = change && 'edits' in change ? change.edits : [];
    expect(edits.every((edit) => 'annotationId' in edit)).toBe(true);
    const document = TextDocument.create('', '', 1, article);
    expect(TextDocument.applyEdits(document, edits as TextEdit[]).split('\n')[1]).toBe(variant.split('\n')[2]);
  });

  test('is never offered to a client that would make it unseen', async () => {
    const talk = await start({ files });
    expect(await ask(talk)).toBeNull();
  });
});

describe('the report', () => {
  test('covers one article or the folder', async () => {
    const talk = await start({ files, locale: 'de' });
    const ask = (uri: string | null) =>
      talk.connection.sendRequest<ReportResult | null>('beleg/report', { uri, format: 'markdown' });
    expect((await ask(talk.uri('article.txt')))?.text).toContain('article');
    expect((await ask(null))?.text).toContain('source one.txt');
    expect(await ask(talk.uri('missing.txt'))).toBeNull();
  });
});

describe('coverage', () => {
  test('counts what has evidence, and an edit changes it', async () => {
    const talk = await start({ files: { 'article.txt': article, 'source.txt': `In Leipzig. ${article}` } });
    const ask = () =>
      talk.connection.sendRequest<StatementsResult>('beleg/statements', {
        textDocument: { uri: talk.uri('article.txt') },
      });
    expect((await ask()).coverage).toMatchObject({ statements: 1, withEvidence: 1, label: '1 of 1 with evidence' });
    await talk.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: talk.uri('article.txt'), version: 2 },
      contentChanges: [{ text: '“The harbour was built by fishermen long ago,” said Ruth Adler.\n' }],
    });
    expect((await ask()).coverage).toMatchObject({ statements: 1, withEvidence: 0, label: '0 of 1 with evidence' });
  });
});
