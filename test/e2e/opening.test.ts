import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEditor, type Editor } from './openEditor.ts';

describe('an article in the editor', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await openEditor({ folder: 'examples/en' });
    await editor.openFile('article.md');
  });
  afterAll(() => editor.close());

  test('has its quotations, cues and figures coloured', async () => {
    const color = async (text: string) => {
      const { x, y } = await editor.place(text);
      return editor.page.evaluate(
        ([x, y]) => getComputedStyle(document.elementFromPoint(x, y) ?? document.body).color,
        [x, y] as const,
      );
    };
    await expect
      .poll(
        async () =>
          new Set(await Promise.all(['river Welm', 'Forty-six', 'said Margret', 'thought a'].map(color))).size,
      )
      .toBe(4);
    await editor.screenshot('syntax-colours');
  });

  test('asks nobody but its own server', () => {
    const outside = editor.requests.filter(
      (url) => !/^(http:\/\/(127\.0\.0\.1|localhost):|data:|blob:|ws:\/\/127|vscode-)/.test(url),
    );
    expect(outside).toEqual([]);
  });
});
