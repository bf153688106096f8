import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { CodeAction, FullDocumentDiagnosticReport, TextEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Ignore } from '../../../server/src/marks/Ignore.ts';
import { applyIgnores } from '../../../server/src/marks/ignoresFile.ts';
import type { StatementsResult } from '../../../server/src/protocol/messages.ts';
import { fullClient, talkToServer, type Talk, type TalkOptions } from './talkToServer.ts';

let talk: Talk | undefined;
afterEach(async () => {
  await talk?.end();
  talk = undefined;
});

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

const article = `# The mill

The mill at Harrow Bridge employs 180 people, director Karin Sundquist said on a visit.

“We shall not close the mill at Harrow Bridge before the summer,” said Karin Sundquist.
`;
const source = `---
date: 2024-03-14
---

The mill at Harrow Bridge employs 810 people, director Karin Sundqvist said on a visit.

“We shall not close the mill at Harrow Bridge before the summer,” said Karin Sundqvist.
`;
const files = { 'text/article.md': article, 'wire one.md': source };

async function start(options: Partial<TalkOptions> = {}): Promise<Talk> {
  const initializationOptions = { underlines: true, commands: ['beleg.ignore'] };
  talk = await talkToServer({ files, capabilities, initializationOptions, ...options });
  await talk.open('text/article.md', String(options.files?.['text/article.md'] ?? article), 'markdown');
  await talk.settled();
  return talk;
}

async function actionsAt(talk: Talk, words: string, text = article): Promise<readonly CodeAction[]> {
  const position = TextDocument.create('', '', 1, text).positionAt(text.indexOf(words) + 1);
  const answer = await talk.connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
    textDocument: { uri: talk.uri('text/article.md') },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  return answer ?? [];
}

function applied(action: CodeAction | undefined, text = article): string {
  for (const annotation of Object.values(action?.edit?.changeAnnotations ?? {}))
    expect(annotation.needsConfirmation).toBe(true);
  const [change] = action?.edit?.documentChanges ?? [];
  const edits = change && 'edits' in change ? change.edits : [];
  expect(edits.length).toBeGreaterThan(0);
  for (const edit of edits) expect(edit).toHaveProperty('annotationId');
  return TextDocument.applyEdits(TextDocument.create('', '', 1, text), edits as TextEdit[]);
}

const problems = async (talk: Talk): Promise<readonly string[]> => {
  const answer = await talk.connection.sendRequest<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri: talk.uri('text/article.md') },
  });
  return answer.items.map(({ data }) => (data as { code: string }).code);
};

const statements = async (talk: Talk): Promise<readonly string[]> => {
  const answer = await talk.connection.sendRequest<StatementsResult>('beleg/statements', {
    textDocument: { uri: talk.uri('text/article.md') },
  });
  return answer.statements.map(({ text, own, status }) => `${status}: ${text.slice(...own)}`);
};

describe('changes', () => {
  test('the figure of the source', async () => {
    const talk = await start();
    const action = (await actionsAt(talk, '180')).find(({ title }) => title.startsWith('Take'));
    expect(action?.title).toBe('Take “810 people” from wire one.md, line 5'.replace(' people', ''));
    expect(applied(action)).toBe(article.replace('180', '810'));
  });

  test('the spelling of the source', async () => {
    const talk = await start();
    const action = (await actionsAt(talk, 'Sundquist said')).find(({ title }) => title.startsWith('Take'));
    expect(action?.title).toContain('Sundqvist');
    expect(applied(action)).toBe(article.replace('Sundquist said', 'Sundqvist said'));
  });
});

describe('a note with the source', () => {
  const note = async (talk: Talk, text = article) =>
    (await actionsAt(talk, 'We shall not', text)).find(({ title }) => title.startsWith('Insert'));

  test('is a footnote in Markdown, and changes nothing of what is found', async () => {
    const talk = await start();
    const before = await statements(talk);
    const text = applied(await note(talk));
    expect(text).toContain('before the summer,”[^1] said');
    expect(text.endsWith('\n\n[^1]: [wire one.md, line 7](../wire%20one.md#L7), March 14, 2024\n')).toBe(true);
    await talk.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: talk.uri('text/article.md'), version: 2 },
      contentChanges: [{ text }],
    });
    expect(await statements(talk)).toEqual(before);
  });

  test('takes the number after the last one and stands below it', async () => {
    const text = `${article}\nMore[^7].\n\n[^7]: Somewhere else.\n`;
    const talk = await start({ files: { ...files, 'text/article.md': text } });
    expect(applied(await note(talk, text), text)).toContain('[^7]: Somewhere else.\n[^8]: [wire one.md');
  });

  test.each([
    ['comment', '<!-- wire one.md, line 7, March 14, 2024 -->'],
    ['plain', '[Beleg: wire one.md, line 7, March 14, 2024]'],
  ])('is a %s where that is wanted', async (noteStyle, words) => {
    const talk = await start({ settings: { noteStyle } });
    const before = await statements(talk);
    const text = applied(await note(talk));
    expect(text).toContain(`before the summer,” ${words} said`);
    await talk.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: talk.uri('text/article.md'), version: 2 },
      contentChanges: [{ text }],
    });
    expect(await statements(talk)).toEqual(before);
  });
});

describe('ignoring', () => {
  const entryOf = ({ command }: CodeAction): Ignore => {
    expect(command?.command).toBe('beleg.ignore');
    return (command?.arguments as [string, Ignore])[1];
  };
  async function ignore(talk: Talk, title: RegExp, words: string): Promise<void> {
    const action = (await actionsAt(talk, words)).find((one) => title.test(one.title));
    const list = '.beleg/ignores.json';
    const before = await readFile(`${talk.folder}/${list}`, 'utf8').catch(() => null);
    await talk.write(list, applyIgnores(before, [entryOf(action!)], []) ?? '');
    await talk.connection.sendNotification('beleg/ignoresChanged');
  }

  test('a figure here: neither contradicted nor borne out, and back when its sentence is edited', async () => {
    const talk = await start();
    expect(await problems(talk)).toContain('figure-conflict');
    await ignore(talk, /^Ignore this here$/, '180');
    await expect.poll(() => problems(talk)).not.toContain('figure-conflict');
    expect(await statements(talk)).toContain('unchecked: 180');
    const change = (text: string, version: number) =>
      talk.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: talk.uri('text/article.md'), version },
        contentChanges: [{ text }],
      });
    await change(`A new beginning.\n\n${article}`, 2);
    expect(await problems(talk)).not.toContain('figure-conflict');
    await change(article.replace('employs', 'still employs'), 3);
    expect(await problems(talk)).toContain('figure-conflict');
  });

  test('a spelling, wherever it stands', async () => {
    const talk = await start();
    const before = (await problems(talk)).filter((code) => code === 'name-variant').length;
    expect(before).toBeGreaterThan(0);
    await ignore(talk, /^Ignore the spelling/, 'Sundquist said');
    await expect.poll(() => problems(talk)).not.toContain('name-variant');
  });

  test('all in this file', async () => {
    const talk = await start();
    await ignore(talk, /^Ignore everything in this file$/, '180');
    await expect.poll(() => problems(talk)).toEqual([]);
  });

  test('is not offered where nobody would write it down', async () => {
    const talk = await start({ initializationOptions: { underlines: true } });
    expect((await actionsAt(talk, '180')).filter(({ command }) => command)).toEqual([]);
  });
});

describe('roles', () => {
  test('a source is evidence and is not checked itself; an article is no evidence', async () => {
    const talk = await start({ settings: { roles: { 'text/**': 'source', 'wire one.md': 'article' } } });
    expect(await problems(talk)).toEqual([]);
    const answer = await talk.connection.sendRequest<StatementsResult>('beleg/statements', {
      textDocument: { uri: talk.uri('text/article.md') },
    });
    expect(answer.underlines).toEqual([]);
    const wire = await talk.connection.sendRequest<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: talk.uri('wire one.md') },
    });
    expect(wire.items.map(({ data }) => (data as { code: string }).code)).toContain('figure-conflict');
  });

  test('a path with signs of a pattern is a path', async () => {
    const odd = { 'text/article.md': article, 'wire (1).md': source };
    const talk = await start({ files: odd, settings: { roles: { 'wire \\(1\\).md': 'article' } } });
    expect(await problems(talk)).toEqual([]);
  });
});
