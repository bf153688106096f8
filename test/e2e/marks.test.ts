import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEditor, type Editor } from './openEditor.ts';

const quotation = 'We are now finding the animals';

describe('marks by people', () => {
  let editor: Editor;
  const marks = (): string => {
    const path = join(editor.workspace, '.beleg/marks.json');
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const answer = async (text: string): Promise<void> => {
    const input = editor.page.locator('.quick-input-widget .quick-input-box input').first();
    await input.waitFor();
    await input.fill(text);
    await input.press('Enter');
  };
  beforeAll(async () => {
    editor = await openEditor({ folder: 'examples/en', settings: { 'files.autoSave': 'off' } });
    await editor.openFile('article.md');
    await editor.goToLine(20);
    await editor.waitForUnderline(quotation, 'solid');
  });
  afterAll(() => editor.close());

  test('the first mark asks who marks, and is written as one line', async () => {
    await editor.putCursorBefore(quotation);
    await editor.runCommand('Beleg: Tick');
    await answer('RA');
    await expect.poll(marks).toContain('"mark":"ticked","by":"RA"');
    expect(JSON.parse(marks())).toMatchObject({ version: 1 });
    expect(readFileSync(join(editor.workspace, '.beleg/.gitattributes'), 'utf8')).toContain('merge=union');
    const card = await editor.hover('finding the animals');
    await expect.poll(() => card.innerText()).toMatch(/ticked \(RA, /);
    await editor.screenshot('marks-card');
    await editor.page.mouse.move(5, 5);
  });

  test('a query takes a note, and a key ticks and goes on', async () => {
    await editor.putCursorBefore('I thought a plane');
    await editor.runCommand('Beleg: Query …');
    await answer('Call Mrs Ahlers');
    await expect.poll(marks).toContain('"note":"Call Mrs Ahlers"');
    await editor.putCursorBefore('The oil is biodegradable');
    const before = await editor.cursor();
    await editor.page.keyboard.press('Control+Alt+Enter');
    await expect.poll(() => marks().match(/"mark":"ticked"/g)?.length).toBe(2);
    await expect.poll(() => editor.cursor()).not.toBe(before);
  });

  test('an edit of the statement reopens it, undoing closes it again', async () => {
    // The card of the statement that the key went on to.
    await editor.page.keyboard.press('Escape');
    await editor.putCursorBefore('now finding the animals');
    await editor.page.keyboard.type('not ');
    await expect
      .poll(async () => {
        const card = await editor.hover('finding the animals');
        return card.innerText();
      })
      .toMatch(/open again: edited since it was ticked/);
    await editor.screenshot('marks-reopened');
    await editor.page.mouse.move(5, 5);
    for (let key = 0; key < 2; key++) await editor.page.keyboard.press('Control+Z');
    await expect.poll(async () => (await editor.hover('finding the animals')).innerText()).not.toMatch(/open again/);
    await editor.page.mouse.move(5, 5);
  });

  test('signing off writes who, when and the fingerprint', async () => {
    await editor.runCommand('Beleg: Sign Off the Article …');
    const dialog = editor.page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    await editor.screenshot('marks-sign-off');
    await dialog.locator('.monaco-button', { hasText: 'Sign Off' }).click();
    await expect.poll(marks).toContain('"mark":"signed-off","by":"RA"');
  });
});
