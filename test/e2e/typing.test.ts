import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEditor, type Editor } from './openEditor.ts';

/** The altered quotation as it is underlined: under “can” the editor draws its wavy line for problems. */
const altered = ['“We ', ' rule out that it will take even longer,”'];

/** What is underlined as contradicted. */
const marked = async (editor: Editor) =>
  (await editor.underlines()).filter(({ style }) => style === 'double').map(({ text }) => text);

describe('typing into an article', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await openEditor({ folder: 'examples/en' });
    await editor.openFile('article.md');
    await editor.goToLine(20);
    await editor.waitForUnderline(' rule out that it will take even longer', 'double');
  });
  afterAll(() => editor.close());

  test('above a statement moves its mark along with the text', async () => {
    await editor.goToLine(20);
    await editor.page.keyboard.type('The search goes on.');
    await editor.page.keyboard.press('Enter');
    await editor.place('The search goes on.');
    await expect.poll(() => marked(editor)).toEqual(expect.arrayContaining(altered));
  });

  test('before it on the same line does so as well', async () => {
    await editor.putCursorBefore('date. “We can rule out');
    await editor.page.keyboard.type('firm ');
    await editor.place('a firm date');
    await expect.poll(() => marked(editor)).toEqual(expect.arrayContaining(altered));
  });

  test('the missing word into a quotation lets the warning go', async () => {
    await editor.putCursorBefore(' rule out that');
    await editor.page.keyboard.type('not');
    await editor.place('We cannot rule out');
    await editor.waitForUnderline('We cannot rule out that it will take even longer', 'solid');
    await editor.screenshot('typing-corrected');
  });

  test('a new mistake brings a new warning', async () => {
    await editor.putCursorBefore('now finding the animals');
    await editor.page.keyboard.type('not ');
    await editor.waitForUnderline('now finding the animals', 'double');
    await editor.screenshot('typing-new-conflict');
  });

  test('undo takes it back', async () => {
    for (let step = 0; step < 6 && !(await editor.isVisible('We are now finding')); step++)
      await editor.page.keyboard.press('Control+Z');
    await editor.waitForUnderline('We are now finding the animals', 'solid');
  });
});
