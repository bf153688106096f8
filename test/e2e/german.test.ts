import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openEditor, type Editor } from './openEditor.ts';

describe('in German', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await openEditor({ folder: 'examples/de', locale: 'de', theme: 'light' });
    await editor.openFile('artikel.md');
    await editor.goToLine(20);
    await editor.waitForLenses();
  });
  afterAll(() => editor.close());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await editor.screenshot('german-failed');
  });

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

  test('marks and the list speak', async () => {
    const box = editor.page.locator('.quick-input-widget');
    const answer = async (text: string): Promise<void> => {
      await box.locator('.quick-input-box input').first().fill(text);
      await editor.page.keyboard.press('Enter');
    };
    const row = (text: string | RegExp) =>
      editor.page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
    await editor.page.mouse.move(5, 5);
    await editor.page.locator('.activitybar .action-item a[aria-label*="Beleg"]').click({ force: true });
    for (const part of ['Zu klären', 'Widersprüche zwischen den Quellen', 'Namen', 'Ursprünge'])
      await row(part).waitFor();

    await editor.putCursorBefore('Wir finden die Tiere');
    await editor.runCommand('Beleg: Rückfrage …');
    await expect.poll(() => box.innerText()).toContain('Was ist zu klären, und mit wem?');
    await answer('Frau Aldag anrufen');
    await expect.poll(() => box.innerText()).toContain('Wessen Vermerke sind das?');
    await editor.screenshot('german-who');
    await answer('RA');
    await box.waitFor({ state: 'hidden' });
    await expect
      .poll(async () => {
        await editor.page.keyboard.press('Escape');
        return (await editor.hover('Wir finden die Tiere')).innerText();
      })
      .toMatch(/Rückfrage \(RA, \d\d\.\d\d\.\d{4}\)[^]*Frau Aldag anrufen/);
    await editor.screenshot('german-mark');
    await editor.page.mouse.move(5, 5);
    await editor.runCommand('Beleg: Abhaken');
    await expect
      .poll(() => editor.page.locator('.pane-header', { hasText: 'Aussagen' }).innerText())
      .toMatch(/1 von \d+ erledigt/);

    await editor.runCommand('Beleg: Artikel freigeben …');
    const dialog = editor.page.locator('.monaco-dialog-box');
    await expect
      .poll(() => dialog.innerText())
      .toMatch(/\d+ Aussagen sind noch offen\. Den Artikel trotzdem freigeben\?/);
    await dialog.locator('.monaco-button', { hasText: 'Freigeben' }).click();
    await row(/^Freigegeben von RA am \d\d\.\d\d\.\d{4}/).waitFor();
    await editor.putCursorBefore(' Haubentaucher');
    await editor.page.keyboard.type('0');
    await row(/^2 wieder offen seit der Freigabe/).waitFor();
    await editor.screenshot('german-list');
    await editor.page.keyboard.press('Control+Z');
  });
});
