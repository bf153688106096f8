import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openEditor, type Editor } from './openEditor.ts';

const list = '.beleg/ignores.json';

/** What is underlined of the altered quotation: under “can” before it the editor draws its wavy line for problems. */
const altered = 'rule out that it will take even longer';

describe('what the light bulb offers', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await openEditor({ folder: 'examples/en' });
    await editor.openFile('article.md');
    await editor.goToLine(29);
    await editor.waitForUnderline(altered, 'double');
  });
  afterAll(() => editor.close());
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await editor.screenshot('fixing-failed');
    for (let i = 0; i < 3; i++) await editor.page.keyboard.press('Escape');
  });

  const menu = () => editor.page.locator('.action-widget');
  const entry = (title: string) => menu().locator('.monaco-list-row', { hasText: title }).first();

  async function openMenu(words: string): Promise<void> {
    await editor.openFile('article.md');
    await editor.putCursorBefore(words);
    for (let attempt = 0; attempt < 5; attempt++) {
      await editor.page.keyboard.press('Control+.');
      try {
        await entry('Ignore').or(entry('Insert')).first().waitFor({ timeout: 5000 });
        return;
      } catch {
        await editor.page.keyboard.press('Escape');
      }
    }
    throw new Error(`No menu at "${words}".`);
  }
  const preview = () => editor.page.locator('.bulk-edit-panel');
  async function takeOver(): Promise<void> {
    await preview().locator('.monaco-button', { hasText: 'Apply' }).click();
    await preview().waitFor({ state: 'hidden' });
    await editor.page.keyboard.press('Control+S');
  }
  /** What the status bar tells of the list of problems. */
  const problems = () => editor.page.locator('[id="status.problems"] a').getAttribute('aria-label');
  const saved = (): string => readFileSync(join(editor.workspace, 'article.md'), 'utf8');

  test('the source’s wording, shown as a difference before anything is changed', async () => {
    await openMenu('can rule out that');
    await editor.screenshot('fix-menu');
    await entry('Take the wording').click();
    await expect.poll(() => preview().innerText()).toContain('cannot');
    await expect.poll(() => preview().locator('.edit-checkbox').first().isChecked()).toBe(true);
    await editor.screenshot('fix-preview');
    expect(saved()).toContain('We can rule out');
    await preview().locator('.monaco-button', { hasText: 'Discard' }).click();
    await preview().waitFor({ state: 'hidden' });
    await editor.openFile('article.md');
    await editor.place('We can rule out');
    expect(saved()).toContain('We can rule out');
  });

  const notes = [
    [
      'auto',
      'Insert a footnote',
      /boom,”\[\^1\] said[^]*\n\n\[\^1\]: \[sources\/river-league\.txt, line 8\]\(sources\/river-league\.txt#L8\), March 12, 2026/,
    ],
    ['comment', 'Insert a comment', /boom,” <!-- sources\/river-league\.txt, line 8, March 12, 2026 --> said/],
    ['plain', 'Insert a note', /boom,” \[Beleg: sources\/river-league\.txt, line 8, March 12, 2026\] said/],
  ] as const;
  test.each(notes)('a note with the source, its line and its date: %s', async (noteStyle, title, written) => {
    const before = saved();
    editor.setFolderSettings({ 'beleg.noteStyle': noteStyle });
    await expect
      .poll(async () => {
        await editor.page.keyboard.press('Escape');
        await openMenu('We are now finding');
        return entry(title).isVisible();
      })
      .toBe(true);
    await entry(title).click();
    // All that would be changed is shown and ticked, and nothing is taken over before the click.
    const boxes = preview().locator('.edit-checkbox');
    await expect.poll(async () => (await boxes.all()).length).toBeGreaterThan(1);
    for (const box of await boxes.all()) await expect.poll(() => box.isChecked()).toBe(true);
    await editor.screenshot(`fix-note-${noteStyle}`);
    expect(saved()).toBe(before);
    await takeOver();
    await expect.poll(saved).toMatch(written);
    await editor.openFile('article.md');
    await editor.page.keyboard.press('Control+Z');
    await editor.page.keyboard.press('Control+S');
    await expect.poll(saved).toBe(before);
  });

  test('ignoring is written down, seen at once, listed and taken back', async () => {
    await openMenu('can rule out that');
    await entry('Ignore this here').click();
    await expect.poll(() => existsSync(join(editor.workspace, list))).toBe(true);
    await expect
      .poll(async () => (await editor.underlines()).filter(({ style }) => style === 'double').map(({ text }) => text))
      .not.toContainEqual(expect.stringContaining(altered));
    await editor.screenshot('ignored');

    await editor.runCommand('Beleg: Show What Is Ignored');
    const row = editor.page.locator('.quick-input-list .monaco-list-row').first();
    await expect.poll(() => row.innerText()).toContain('in one sentence of article.md');
    await editor.screenshot('ignored-list');
    await row.click();
    await editor.page.keyboard.press('Enter');
    await expect.poll(() => readFileSync(join(editor.workspace, list), 'utf8')).not.toContain('"what"');
    await editor.waitForUnderline(altered, 'double');
  });

  test('a wording, a spelling and a whole file can be ignored, and all of it comes back', async () => {
    await expect.poll(problems).toBe('Warnings: 8');
    const steps = [
      ['can rule out that', 'Ignore “We can rule out', 'Warnings: 7'],
      ['Tobias Reinhard', 'Ignore the spelling “Tobias Reinhard” everywhere', 'Warnings: 6'],
      ['May 29', 'Ignore everything in this file', 'No Problems'],
    ] as const;
    for (const [words, title, left] of steps) {
      await openMenu(words);
      await entry(title).click();
      await expect.poll(problems).toBe(left);
    }
    expect((await editor.underlines()).filter(({ style }) => style === 'double')).toEqual([]);
    await editor.screenshot('ignored-file');
    await editor.runCommand('Beleg: Show What Is Ignored');
    const rows = editor.page.locator('.quick-input-list .monaco-list-row');
    await expect
      .poll(() => rows.allInnerTexts())
      .toEqual([
        'article.mdeverything in this file',
        'Tobias Reinhardthis spelling, everywhere',
        '“We can rule out that it will take even longer,”everywhere',
      ]);
    await editor.screenshot('ignored-list-all');
    for (const row of await rows.all()) await row.click();
    await editor.page.keyboard.press('Enter');
    await expect.poll(problems).toBe('Warnings: 8');
    await editor.waitForUnderline(altered, 'double');
  });
});

describe('roles, first steps and the report of a problem', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await openEditor({ folder: 'examples/en', theme: 'light' });
    // Only then are the extensions' menus there.
    await editor.openFile('article.md');
    await editor.waitForUnderline('1,850 tonnes');
  });
  afterAll(() => editor.close());
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await editor.screenshot('fixing-failed');
    for (let i = 0; i < 3; i++) await editor.page.keyboard.press('Escape');
  });

  const explorerRow = (name: string) =>
    editor.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();

  test('a click in the explorer tells an article from a source, and a letter shows it', async () => {
    for (const [name, item] of [
      ['article.md', 'This Is an Article'],
      ['sources', 'This Is a Source'],
    ] as const) {
      await explorerRow(name).click({ button: 'right' });
      const menu = editor.page.locator('.monaco-menu').first();
      await menu.waitFor();
      await editor.screenshot('explorer-menu');
      await menu.locator('.action-item', { hasText: 'Beleg' }).first().hover();
      const entry = editor.page.locator('.monaco-submenu .action-item', { hasText: item }).first();
      await entry.hover();
      // For 100 ms a menu that has just come lets no entry be chosen, lest a click hit what it was not meant for.
      await editor.page.waitForTimeout(300);
      await entry.click();
      await menu.waitFor({ state: 'hidden' });
    }
    const settings = join(editor.workspace, '.vscode/settings.json');
    await expect
      .poll(() => (existsSync(settings) ? (JSON.parse(readFileSync(settings, 'utf8')) as object) : {}))
      .toEqual({ 'beleg.roles': { 'article.md': 'article', 'sources/**': 'source' } });
    await expect
      .poll(() => explorerRow('article.md').locator('.monaco-icon-label').getAttribute('aria-label'))
      .toMatch(/Article/);
    await editor.screenshot('roles');
    await editor.openFile('news-conference.txt');
    await editor.page.waitForTimeout(2500);
    expect(await editor.underlines()).toEqual([]);
    await editor.openFile('article.md');
    await expect.poll(async () => (await editor.underlines()).length).toBeGreaterThan(0);
  });

  test('the report of a problem holds no word of the folder', async () => {
    await editor.runCommand('Beleg: Report a Problem…');
    await expect.poll(() => editor.activeTab()).not.toBe('article.md');
    await editor.page.locator('.editor-instance .view-line', { hasText: 'A problem with Beleg' }).waitFor();
    await editor.page.waitForTimeout(500);
    await editor.screenshot('problem-report');
    const text = (
      await editor.page.locator('.editor-group-container.active .editor-instance .view-lines').innerText()
    ).replaceAll('\u00a0', ' ');
    expect(text).toContain('VS Code');
    expect(text).toMatch(/beleg\.roles: changed, 2 entries/);
    for (const word of ['article.md', 'news-conference', 'Talbr', 'Overbeck', editor.workspace, 'sources/'])
      expect(text).not.toContain(word);
  });

  test('the first steps open with their pictures', async () => {
    await editor.runCommand('Beleg: First Steps');
    const page = editor.page.locator('.gettingStartedContainer');
    await page.getByText('Open a folder', { exact: true }).first().waitFor();
    await page.getByText('Read what is underlined').first().click();
    const picture = page.locator('.getting-started-media img').first();
    await picture.waitFor();
    await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(300);
    await editor.screenshot('first-steps');
  });
});
