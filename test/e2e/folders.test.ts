import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeTexts, sentencesOf } from '../../bench/makeTexts.ts';
import { openEditor, type Editor } from './openEditor.ts';

/** Files of some 60,000 characters; reading them all takes several seconds. */
const many = 500;

describe('folders of every kind', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'beleg-folders-'));
  const folder = join(scratch, 'archive');
  let editor: Editor;

  beforeAll(async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'data.json'), '{ "figures": [1, 2, 3] }\n');
    writeFileSync(join(folder, 'story.md'), 'Nobody came.\n\n“We lost 12 boats in one night,” said Ada Quill.\n');
    const texts = makeTexts(sentencesOf('examples'), { seed: 7, size: 60_000 });
    for (let i = 0; i < many; i++) writeFileSync(join(folder, `wire-${i}.txt`), texts.next().value as string);
    editor = await openEditor({ folder });
  });
  afterAll(async () => {
    await editor.close();
    rmSync(scratch, { recursive: true, force: true });
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await editor.screenshot('folders-failed');
    for (let i = 0; i < 2; i++) await editor.page.keyboard.press('Escape');
  });

  /** What the command palette has for these words, under our name. */
  async function offered(words: string): Promise<readonly string[]> {
    await editor.page.keyboard.press('F1');
    const input = editor.page.locator('.quick-input-widget .quick-input-box input').first();
    await input.waitFor();
    await input.fill(`>Beleg: ${words}`);
    const names = editor.page.locator('.quick-input-list .monaco-list-row .label-name');
    await names.first().waitFor();
    const found = await names.allInnerTexts();
    await editor.screenshot('folders-commands');
    await editor.page.keyboard.press('Escape');
    await input.waitFor({ state: 'hidden' });
    return found.filter((name) => name.startsWith('Beleg: '));
  }
  const ofArticles =
    /(?:Next|Previous|Show|Open)[\w ]* Statement(?!s View)|Evidence|Tick|Query|Waive|Author|Sign Off|Mark Back|Report on This Article|This Is a|This May/;

  test('without a text nothing is offered that needs one', async () => {
    // The editor learns of our commands a moment after it has drawn itself.
    await expect.poll(() => offered('')).toContain('Beleg: Report on the Folder');
    expect((await offered('')).filter((name) => ofArticles.test(name))).toEqual([]);
    await editor.openFile('data.json');
    expect((await offered('')).filter((name) => ofArticles.test(name))).toEqual([]);
  });

  test('the list says what to do as long as no text is open', async () => {
    await editor.page.locator('.activitybar .action-item a[aria-label*="Beleg"]').click({ force: true });
    const welcome = editor.page.locator('.pane-body .welcome-view').first();
    await expect.poll(() => welcome.innerText()).toMatch(/Open an article[^]*Nothing leaves this machine/);
    await editor.screenshot('folders-welcome');
  });

  test('a large folder shows how far it is read, can be broken off, and the card says so', async () => {
    await editor.openFile('story.md');
    const progress = editor.page.locator('.statusbar-item', { hasText: 'Reading the folder' }).first();
    await expect.poll(() => progress.innerText()).toMatch(new RegExp(`\\d+ of ${many + 1} files`));
    await editor.screenshot('folders-progress');
    await progress.click();
    const message = editor.page.locator('.notification-list-item', { hasText: 'Reading the folder' }).first();
    await message.locator('.monaco-button', { hasText: 'Cancel' }).click();
    await progress.waitFor({ state: 'hidden' });
    await expect
      .poll(async () => {
        // A card that is open does not change.
        await editor.page.keyboard.press('Escape');
        return (await editor.hover('We lost')).innerText();
      })
      .toMatch(/^not checked · the folder was not read to the end/);
    await editor.screenshot('folders-broken-off');
    await editor.page.mouse.move(5, 5);
  });

  test('at a statement marks are offered, elsewhere in the text they are not', async () => {
    await editor.putCursorBefore('We lost');
    await expect.poll(() => offered('Tick')).toContain('Beleg: Tick');
    await editor.putCursorBefore('Nobody');
    await expect.poll(() => offered('Tick')).not.toContain('Beleg: Tick');
    expect(await offered('Report')).toContain('Beleg: Report on This Article');
  });
});
