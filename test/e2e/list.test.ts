import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEditor, type Editor } from './openEditor.ts';

describe('the list of statements', () => {
  let editor: Editor;
  const rows = () => editor.page.locator('.pane-body .monaco-list-row');
  const row = (text: string) => editor.page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
  beforeAll(async () => {
    editor = await openEditor({ folder: 'examples/en', theme: 'light', settings: { 'beleg.initials': 'RA' } });
    await editor.openFile('article.md');
    await editor.goToLine(20);
    await editor.waitForUnderline('We are now finding the animals', 'solid');
    await editor.page.locator('.activitybar .action-item a[aria-label*="Beleg"]').click({ force: true });
    await row('To settle').waitFor();
  });
  afterAll(() => editor.close());

  test('has the article’s statements by status, then what concerns the folder', async () => {
    const labels = (await rows().allInnerTexts()).join('\n');
    for (const part of ['To settle', 'no match', 'with evidence']) expect(labels).toContain(part);
    await editor.screenshot('list');
    await row('no match').click();
    await row('To settle').click();
    for (const part of ['Sources against each other', 'Names', 'Origins']) await row(part).waitFor();
    await row('Origins').click();
    await row('NDK').waitFor();
    await row('Names').click();
    await row('Katrin Overbeck').waitFor();
    await editor.screenshot('list-folder');
    await row('Names').click();
    await row('Origins').click();
  });

  test('a tick in the list is on the card and in the count, and the filter hides what is settled', async () => {
    await row('with evidence').click();
    const one = row('We are now finding');
    await one.hover();
    await one.locator('a.action-label[aria-label="Tick"]').click();
    await expect.poll(() => one.innerText()).toContain('ticked (RA');
    await expect
      .poll(() => editor.page.locator('.pane-header', { hasText: 'Statements' }).innerText())
      .toMatch(/1 of \d+ settled/);
    await editor.screenshot('list-ticked');
    await editor.page.locator('a.action-label[aria-label="Show Only What Is Open"]').first().click();
    await one.waitFor({ state: 'hidden' });
    await editor.screenshot('list-open-only');
    await editor.page.locator('a.action-label[aria-label="Show All"]').first().click();
    await one.waitFor();
  });

  test('a line over the paragraph counts, and a conversion stands behind the figure', async () => {
    await expect
      .poll(() => editor.page.locator('.codelens-decoration').allInnerTexts())
      .toEqual(expect.arrayContaining([expect.stringMatching(/\d files?, \d origins?/)]));
  });
});
