import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openEditor, type Editor } from './openEditor.ts';

describe('in a folder that nobody trusts', () => {
  let editor: Editor;
  let before: Readonly<Record<string, string>>;
  beforeAll(async () => {
    editor = await openEditor({ folder: 'examples/en', restricted: true, settings: { 'beleg.initials': 'RA' } });
    before = contents(editor.workspace);
    await editor.openFile('article.md');
    await editor.goToLine(20);
    await editor.waitForLenses();
  });
  afterAll(() => editor.close());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await editor.screenshot('restricted-failed');
    for (let i = 0; i < 3; i++) await editor.page.keyboard.press('Escape');
  });

  /** A message of the editor in its lower right corner. */
  const message = () => editor.page.locator('.notifications-toasts .notification-list-item').first();
  const dismiss = async (): Promise<void> => {
    await message().hover();
    await message().locator('.codicon-notifications-clear').click();
    await message().waitFor({ state: 'hidden' });
  };

  test('there is everything to read: underlines, cards, the evidence, the report', async () => {
    expect(await editor.statusBar()).toContain('Restricted Mode');
    await editor.waitForUnderline('rule out that it will take even longer', 'double');
    const card = await editor.hover('rule out that');
    await expect.poll(() => card.innerText()).toContain('news-conference.txt');
    await editor.screenshot('restricted-card');
    await editor.page.mouse.move(5, 5);
    await editor.runCommand('Beleg: Report on This Article');
    const report = editor.page.frameLocator('iframe.webview.ready').frameLocator('iframe').locator('body');
    await expect.poll(() => report.innerText(), { timeout: 20_000 }).toContain('with evidence');
    await editor.runCommand('View: Close Editor');
  });

  test('who wants to mark is told why not, and where that is changed', async () => {
    for (const link of ['Tick', 'Query …', 'Ignore …']) {
      await editor.openFile('article.md');
      const card = await editor.hover('rule out that');
      await card.locator('a', { hasText: link }).first().click();
      await message().waitFor();
      expect(await message().locator('.notification-list-item-message').innerText()).toBe(
        'This folder is opened in restricted mode, so Beleg only reads. Trust the folder to mark or to ignore anything.',
      );
      await message().locator('.monaco-button', { hasText: 'Manage Trust' }).waitFor();
      await editor.screenshot(`restricted-message-${link.slice(0, 4)}`);
      await dismiss();
    }
  });

  test('the menus do not offer what would write', async () => {
    await editor.openFile('article.md');
    await editor.putCursorBefore('rule out that');
    await editor.page.keyboard.press('F1');
    const input = editor.page.locator('.quick-input-widget .quick-input-box input').first();
    await input.waitFor();
    await input.fill('>Beleg: ');
    const list = editor.page.locator('.quick-input-list');
    await expect.poll(() => list.innerText()).toContain('Beleg: Show Evidence');
    expect(await list.innerText()).not.toMatch(/Beleg: (Tick|Query|Waive|On the Author|Sign Off)/);
    await editor.screenshot('restricted-commands');
  });

  test('nothing in the folder has changed', () => {
    expect(contents(editor.workspace)).toEqual(before);
  });

  test('once it is trusted, a tick is written', async () => {
    await editor.openFile('article.md');
    const card = await editor.hover('rule out that');
    await card.locator('a', { hasText: 'Tick' }).first().click();
    await message().locator('.monaco-button', { hasText: 'Manage Trust' }).click();
    const trust = editor.page.locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ }).first();
    await trust.click();
    await expect.poll(() => editor.statusBar()).not.toContain('Restricted Mode');
    await editor.screenshot('restricted-no-more');
    await editor.openFile('article.md');
    await editor.waitForUnderline('rule out that it will take even longer', 'double');
    await editor.putCursorBefore('rule out that');
    await editor.runCommand('Beleg: Tick');
    await expect.poll(() => contents(editor.workspace)['.beleg/marks.json']).toContain('"mark":"ticked","by":"RA"');
  });
});

/** All files below a folder, by their path in it. */
function contents(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
