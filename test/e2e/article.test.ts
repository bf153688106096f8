import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEditor, type Editor } from './openEditor.ts';

const altered = 'rule out that it will take even longer';

describe('an article and its sources', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await openEditor({ folder: 'examples/en' });
    await editor.openFile('article.md');
    await editor.goToLine(20);
  });
  afterAll(() => editor.close());

  test('each status has an underline of its own form and colour', async () => {
    const conflicting = await editor.waitForUnderline(altered, 'double');
    const uncorroborated = await editor.waitForUnderline('I thought a plane had come down', 'dotted');
    const corroborated = await editor.waitForUnderline('We are now finding the animals', 'solid');
    expect(new Set([conflicting, uncorroborated, corroborated].map(({ color }) => color)).size).toBe(3);
    await expect.poll(() => editor.page.locator('.codelens-decoration').count()).toBeGreaterThan(1);
    await editor.screenshot('article-underlines');
  });

  test('the status bar counts the evidence', async () => {
    await expect.poll(() => editor.statusBar()).toMatch(/\d+ of \d+ with evidence/);
  });

  test('only what contradicts is a problem', async () => {
    await editor.page.keyboard.press('Control+Shift+M');
    const problems = editor.page.locator('.markers-panel .monaco-list-row');
    await expect.poll(() => problems.count()).toBeGreaterThan(1);
    await editor.screenshot('article-problems');
    // The list draws only the rows in sight.
    const filter = editor.page.getByPlaceholder(/^Filter/).first();
    await filter.fill('cannot');
    await expect
      .poll(() => problems.allInnerTexts())
      .toEqual(expect.arrayContaining([expect.stringContaining('“cannot”')]));
    await filter.fill('I thought a plane');
    await problems.first().waitFor({ state: 'hidden' });
    await filter.fill('');
    await editor.runCommand('View: Hide Panel');
    await editor.goToLine(20);
  });

  test('the card shows the evidence with its difference, and its link opens the very line', async () => {
    await editor.openFile('article.md');
    await editor.waitForLenses();
    const card = await editor.hover('rule out that');
    await expect.poll(() => card.innerText()).toContain('news-conference.txt');
    await expect.poll(() => card.locator('strong').allInnerTexts()).toContain('cannot');
    await editor.screenshot('article-card');

    const link = card.locator('a', { hasText: 'news-conference.txt, line' }).first();
    const line = Number(/line (\d+)/.exec(await link.innerText())?.[1]);
    const source = readFileSync(join(editor.workspace, 'sources/news-conference.txt'), 'utf8').split('\n');
    expect(source[line - 1]).toContain('We cannot rule out');
    await link.click();
    await expect.poll(() => editor.activeTab()).toBe('news-conference.txt');
    await expect.poll(() => editor.statusBar()).toContain(`Ln ${line},`);
    await editor.screenshot('article-followed-link');
  });

  test('all evidence of a statement is listed, the best first, and shown beside the article', async () => {
    await editor.openFile('article.md');
    const { x, y } = await editor.place('rule out that');
    await editor.page.mouse.click(x, y);
    await editor.runCommand('Beleg: Show Evidence');
    const list = editor.page.locator('.quick-input-list .monaco-list-row');
    await expect.poll(() => list.allInnerTexts()).toHaveLength(3);
    expect((await list.allInnerTexts())[0]).toContain('news-conference.txt, line 6');
    await expect.poll(() => editor.page.locator('.tab.active', { hasText: 'news-conference.txt' }).count()).toBe(1);
    await editor.screenshot('article-evidence');
    await editor.page.keyboard.press('Escape');
    await editor.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    // Who only looked is back in the article.
    await expect.poll(() => editor.activeTab()).toBe('article.md');
    await expect.poll(() => editor.page.locator('.editor-group-container').count()).toBe(1);
    await editor.page.waitForTimeout(500);
  });

  test('the keys lead from statement to statement', async () => {
    await editor.goToLine(1);
    const visited: (string | null)[] = [];
    for (let step = 0; step < 3; step++) {
      await editor.runCommand('Beleg: Next Statement');
      await editor.page.waitForTimeout(300);
      visited.push(await editor.cursor());
    }
    expect(new Set(visited).size).toBe(3);
    await editor.runCommand('Beleg: Previous Statement');
    await expect.poll(() => editor.cursor()).toBe(visited[1]);
  });

  test('the report opens as a page, and its links lead back to the text', async () => {
    await editor.runCommand('Beleg: Report on This Article');
    await editor.page.locator('.tab.active', { hasText: 'Report' }).waitFor();
    const report = editor.page.frameLocator('iframe.webview.ready').frameLocator('iframe').locator('body');
    await expect.poll(() => report.innerText(), { timeout: 20_000 }).toContain('with evidence');
    await editor.screenshot('article-report');
    await report.locator('a', { hasText: 'sources/news-conference.txt, line 6' }).first().click();
    await expect.poll(() => editor.activeTab()).toBe('news-conference.txt');
    await expect.poll(() => editor.statusBar()).toContain('Ln 6,');
  });
});
