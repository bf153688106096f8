import { afterEach, describe, expect, test } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-protocol/node';
import { applyMarksEdit } from '../../../server/src/marks/writeMarks.ts';
import type { MarkResult, ReportResult, StatementsResult } from '../../../server/src/protocol/messages.ts';
import { talkToServer, type Talk } from './talkToServer.ts';

const article = 'Spring came early.\n“We will not close the plant in Leipzig before the summer,” said Ruth Adler.\n';
const at = { line: 1, character: 5 };
const when = '2026-03-13T15:02:40.118Z';

let talk: Talk;
afterEach(() => talk.end());

const textDocument = () => ({ uri: talk.uri('desk/article.txt') });
const statements = () =>
  talk.connection.sendRequest<StatementsResult>('beleg/statements', { textDocument: textDocument() });
/** What a client does with the answer. */
async function write(result: MarkResult, before: string | null = null): Promise<string> {
  if (!result.ok) throw new Error(result.reason);
  expect(result.uri).toBe(talk.uri('.beleg/marks.json'));
  const text = applyMarksEdit(before, { ...result, rename: null })!;
  await talk.write('.beleg/marks.json', text);
  const heard = talk.notified.length;
  await talk.connection.sendNotification('beleg/marksChanged');
  await expect.poll(() => talk.notified.slice(heard)).toContain('beleg/changed');
  return text;
}

describe('marks', () => {
  test('are on the card, in the list and in the report, and an edit reopens them', async () => {
    talk = await talkToServer({ files: { 'desk/article.txt': article } });
    await talk.open('desk/article.txt', article);
    await talk.settled();
    expect((await statements()).statements).toMatchObject([{ mark: null, open: true }]);
    const mark = (kind: string, note: string | null = null) =>
      talk.connection.sendRequest<MarkResult>('beleg/mark', {
        textDocument: textDocument(),
        position: at,
        mark: kind,
        by: 'RA',
        at: when,
        note,
      });
    const file = await write(await mark('waived', 'seen on television'));
    const hover = async () =>
      ((await talk.hover('desk/article.txt', at.line, at.character))?.contents as MarkupContent).value;
    expect(await hover()).toContain('**waived \\(RA, Mar 13, 2026\\)**: seen on television');
    expect((await statements()).marks).toMatchObject({ open: 0, label: '1 of 1 settled' });
    const report = await talk.connection.sendRequest<ReportResult>('beleg/report', {
      uri: talk.uri('desk/article.txt'),
      format: 'markdown',
    });
    expect(report.text).toContain('seen on television');

    await talk.connection.sendNotification('textDocument/didChange', {
      textDocument: { ...textDocument(), version: 2 },
      contentChanges: [{ text: article.replace('will not close', 'will close') }],
    });
    expect((await statements()).statements).toMatchObject([
      { mark: { mark: 'waived', state: 'reopened' }, open: true },
    ]);
    expect(await hover()).toContain('will not close');

    const again = await mark('ticked');
    expect(again).toMatchObject({ drop: [expect.stringContaining('waived')] });
    expect(JSON.parse((again.ok && again.add[0]) || '{}')).toMatchObject({ at: '2026-03-13T15:02:40.119Z' });
    expect(await write(again, file)).not.toContain('waived');
  });

  test('a sign-off closes the article', async () => {
    talk = await talkToServer({ files: { 'desk/article.txt': article } });
    await talk.open('desk/article.txt', article);
    await talk.settled();
    await write(
      await talk.connection.sendRequest<MarkResult>('beleg/signOff', {
        textDocument: textDocument(),
        by: 'LK',
        at: when,
      }),
    );
    expect((await statements()).marks).toMatchObject({
      open: 0,
      signOff: { label: 'Signed off by LK on Mar 13, 2026', changed: null },
    });
  });

  test('there are none without a statement or a folder', async () => {
    talk = await talkToServer({ files: { 'desk/article.txt': article } });
    await talk.open('desk/article.txt', article);
    await talk.settled();
    const ask = (uri: string, position: unknown) =>
      talk.connection.sendRequest<MarkResult>('beleg/mark', {
        textDocument: { uri },
        position,
        mark: 'ticked',
        by: 'RA',
        at: when,
        note: null,
      });
    expect(await ask(talk.uri('desk/article.txt'), { line: 0, character: 2 })).toEqual({
      ok: false,
      reason: 'no-statement',
    });
    expect(await ask('untitled:Untitled-1', at)).toEqual({ ok: false, reason: 'no-folder' });
  });
});
