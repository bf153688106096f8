import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
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
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await editor.screenshot('marks-failed');
  });
  const cardOf = async (text: string): Promise<string> => {
    const shown = await (await editor.hover(text)).innerText();
    await editor.page.mouse.move(5, 5);
    return shown;
  };
  const listRow = (text: string | RegExp) =>
    editor.page.locator('.pane-body .monaco-list-row', { hasText: text }).first();

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

  test('a waiver wants its reason, the author can be left to answer, and marks are taken back', async () => {
    await editor.putCursorBefore('The oil is biodegradable');
    await editor.page.keyboard.press('Control+Alt+K');
    await editor.page.keyboard.press('w');
    await answer('');
    await expect.poll(() => editor.page.locator('.quick-input-widget').innerText()).toContain('Please give a reason.');
    await editor.screenshot('marks-waive');
    await answer('Known to every chemist');
    await expect
      .poll(() => cardOf('oil is biodegradable'))
      .toMatch(/waived \(RA, [^)]*\)\s*[·:–—]?\s*Known to every chemist/);
    await editor.putCursorBefore('17 great crested');
    await editor.runCommand('Beleg: On the Author');
    await expect.poll(() => marks().match(/"mark":"author"/g)?.length).toBe(1);
    await expect.poll(() => cardOf('17 great')).toContain('on the author (RA');
    await editor.runCommand('Beleg: Take the Mark Back');
    await expect.poll(marks).not.toContain('"mark":"author"');
    await expect.poll(() => cardOf('17 great')).not.toContain('on the author');
  });

  test('a mark whose statement is gone is listed until somebody removes it', async () => {
    await editor.page.locator('.activitybar .action-item a[aria-label*="Beleg"]').click({ force: true });
    await listRow('To settle').waitFor();
    await editor.goToLine(13);
    await editor.runCommand('Delete Line');
    await listRow('Marks without a statement').click();
    const gone = listRow('I thought a plane');
    await expect.poll(() => gone.innerText()).toContain('query (RA');
    await gone.hover();
    await editor.screenshot('marks-gone');
    await gone.locator('a.action-label[aria-label="Remove the Mark"]').click();
    await expect.poll(marks).not.toContain('Call Mrs Ahlers');
    await listRow('Marks without a statement').waitFor({ state: 'hidden' });
  });

  test('signing off writes who, when and the fingerprint', async () => {
    await editor.runCommand('Beleg: Sign Off the Article …');
    const dialog = editor.page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    await editor.screenshot('marks-sign-off');
    await dialog.locator('.monaco-button', { hasText: 'Sign Off' }).click();
    await expect.poll(marks).toContain('"mark":"signed-off","by":"RA"');
  });

  test('a change after that is shown, with what is open again', async () => {
    await listRow(/^Signed off by RA on /).waitFor();
    await editor.openFile('article.md');
    await editor.goToLine(20);
    await editor.page.keyboard.type('The search goes on.');
    await editor.page.keyboard.press('Enter');
    await listRow(/^changed since the sign-off, nothing open again/).waitFor();
    await editor.putCursorBefore(' great crested');
    await editor.page.keyboard.type('0');
    // Both figures of the sentence: what surrounds a figure is a part of what it says.
    await listRow(/^2 open again since the sign-off/).waitFor();
    await editor.screenshot('marks-changed-since');
  });
});
