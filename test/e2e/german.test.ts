import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEditor, type Editor } from './openEditor.ts';

describe('in German', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await openEditor({ folder: 'examples/de', locale: 'de', theme: 'light' });
    await editor.openFile('artikel.md');
    await editor.goToLine(20);
  });
  afterAll(() => editor.close());

  test('the status bar counts', async () => {
    await editor.waitForUnderline(', dass es noch länger dauert', 'double');
    await expect.poll(() => editor.statusBar()).toMatch(/\d+ von \d+ belegt/);
  });

  test('the card speaks', async () => {
    const card = await editor.hover('ausschließen, dass');
    await expect.poll(() => card.innerText()).toMatch(/pressekonferenz\.txt, Zeile 6/);
    // The editor's own note on the problem stands there first and names the line too.
    await expect.poll(() => card.locator('strong').allInnerTexts()).toContain('nicht');
    expect(await card.innerText()).not.toMatch(/\b(line|speaker|match|words|contradicted)\b/);
    await editor.screenshot('german-card');
  });

  test('the commands are called so', async () => {
    await editor.page.mouse.move(0, 0);
    await editor.page.keyboard.press('F1');
    const input = editor.page.locator('.quick-input-widget .quick-input-box input').first();
    await input.waitFor();
    await input.fill('>Beleg:');
    await expect
      .poll(() => editor.page.locator('.quick-input-list').innerText())
      .toContain('Beleg: Bericht über diesen Artikel');
    await editor.screenshot('german-commands');
    await editor.page.keyboard.press('Escape');
  });
});
