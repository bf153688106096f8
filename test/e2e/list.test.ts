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

  /** Opens a group, where it is not open, until one of its statements is there. */
  async function unfold(group: string, statement: string): Promise<void> {
    await row(group).waitFor();
    if ((await row(group).getAttribute('aria-expanded')) === 'false') await row(group).click();
    await row(statement).waitFor();
  }

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

  test('the filter lists what is chosen, by evidence and by mark, until all is shown again', async () => {
    const choose = async (...wanted: readonly string[]): Promise<void> => {
      await editor.page.locator('a.action-label[aria-label="Filter …"]').first().click();
      const entries = editor.page.locator('.quick-input-list .monaco-list-row');
      await entries.first().waitFor();
      for (const entry of await entries.all()) {
        const box = entry.locator('.quick-input-list-checkbox, input[type=checkbox], .monaco-checkbox').first();
        const [name, ticked] = [await entry.locator('.label-name').innerText(), await box.getAttribute('aria-checked')];
        if ((ticked === 'true') !== wanted.includes(name)) await entry.click();
      }
      await editor.screenshot(`list-filter-${wanted.join('-')}`);
      await editor.page.keyboard.press('Enter');
      await entries.first().waitFor({ state: 'hidden' });
    };
    const header = () => editor.page.locator('.pane-header', { hasText: 'Statements' }).innerText();
    const groups = async () => (await rows().allInnerTexts()).join('\n');
    await choose('no match');
    await expect.poll(header).toContain('filtered');
    await expect.poll(groups).not.toMatch(/To settle|with evidence|Origins/);
    await unfold('no match', 'I thought a plane');
    await choose('Ticked');
    await expect.poll(groups).not.toContain('I thought a plane');
    await unfold('with evidence', 'We are now finding');
    expect((await rows().allInnerTexts()).filter((text) => text.includes('ticked (RA'))).toHaveLength(1);
    await choose('Queries');
    await row('Nothing left that fits the filter').waitFor();
    await editor.screenshot('list-filter-nothing');
    await editor.page.locator('a.action-label[aria-label="Show All"]').first().click();
    await row('To settle').waitFor();
    await expect.poll(header).not.toContain('filtered');
  });

  test('a query with its note, and other marks, are given in the list', async () => {
    await unfold('no match', 'I thought a plane');
    const one = row('I thought a plane');
    await one.hover();
    await one.locator('a.action-label[aria-label="Query …"]').click();
    const input = editor.page.locator('.quick-input-widget .quick-input-box input').first();
    await input.waitFor();
    await input.fill('Was she at home?');
    await input.press('Enter');
    await expect.poll(() => one.innerText()).toContain('query (RA');
    for (const [item, shown] of [
      ['On the Author', /on the author \(RA/],
      ['Take the Mark Back', /^[^(]*$/],
    ] as const) {
      await one.click({ button: 'right' });
      const entry = editor.page.locator('.monaco-menu .action-item', { hasText: item }).first();
      await entry.hover();
      // For 100 ms a menu that has just come lets no entry be chosen, lest a click hit what it was not meant for.
      await editor.page.waitForTimeout(300);
      await entry.click();
      await expect.poll(() => one.innerText()).toMatch(shown);
    }
  });

  test('a line over the paragraph counts', async () => {
    await expect
      .poll(() => editor.page.locator('.codelens-decoration').allInnerTexts())
      .toEqual(expect.arrayContaining([expect.stringMatching(/\d files?, \d origins?/)]));
  });
});
