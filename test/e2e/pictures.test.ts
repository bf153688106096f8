import { expect, test } from 'vitest';
import { openEditor } from './openEditor.ts';

/** As little of the editor as shows the work; the card below the line, so that the text above it can be read. */
const settings = {
  'workbench.activityBar.location': 'hidden',
  'workbench.editor.editorActionsLocation': 'hidden',
  'breadcrumbs.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.hover.above': false,
  'editor.lineNumbers': 'off',
  'editor.glyphMargin': false,
  'editor.folding': false,
  'editor.renderLineHighlight': 'none',
  'editor.occurrencesHighlight': 'off',
  'editor.wordWrap': 'bounded',
  'editor.wordWrapColumn': 92,
  'editor.fontSize': 14,
  'editor.lineHeight': 1.5,
  'editor.scrollbar.vertical': 'visible',
};
const languages = [
  ['en', 'article.md', 'rule out that', 'news-conference.txt'],
  ['de', 'artikel.md', 'länger dauert', 'pressekonferenz.txt'],
] as const;

// The README's pictures: `npm run pictures` writes them into images/.
test.each(languages)('the pictures for the README, %s', async (locale, article, statement, source) => {
  const editor = await openEditor({ folder: `examples/${locale}`, locale, theme: 'light', settings });
  try {
    const suffix = locale === 'en' ? '' : `-${locale}`;
    await editor.page.setViewportSize({ width: 1060, height: 760 });
    await editor.openFile(article);
    await editor.page.keyboard.press('Control+B');
    await editor.place('Talbrück');
    await editor.page.mouse.move(500, 400);
    for (let step = 0; step < 30 && (await editor.heightOf(statement)) > 380; step++) {
      await editor.page.mouse.wheel(0, 60);
      await editor.page.waitForTimeout(150);
    }
    await editor.waitForUnderline(statement, 'double');
    const card = await editor.hover(statement);
    await expect.poll(() => card.innerText()).toContain(source);
    await editor.page.waitForTimeout(1000);
    await editor.picture(`card${suffix}`);
    await editor.picture(`read${suffix}`, 'media/walkthrough');

    await editor.page.mouse.move(5, 5);
    await editor.runCommand('Beleg: Report on This Article');
    const report = editor.page.frameLocator('iframe.webview.ready').frameLocator('iframe').locator('h1');
    await report.waitFor();
    await editor.page.waitForTimeout(500);
    await editor.picture(`report${suffix}`);
    await editor.picture(`report${suffix}`, 'media/walkthrough');
  } finally {
    await editor.close();
  }
});

const around = { ...settings, 'workbench.activityBar.location': 'default', 'editor.wordWrapColumn': 70 };
const steps = [
  ['en', 'article.md', 'sources', 'Tobias Reinhard', 'Ignore'],
  ['de', 'artikel.md', 'quellen', 'Tobias Reinhard', 'ausblenden'],
] as const;

// Those for the first steps, in media/walkthrough/: more of the editor, since it is about where things are.
test.each(steps)('the pictures for the first steps, %s', async (locale, article, folder, name, ignore) => {
  const editor = await openEditor({ folder: `examples/${locale}`, locale, theme: 'light', settings: around });
  const { page } = editor;
  const suffix = locale === 'en' ? '' : `-${locale}`;
  const picture = (step: string): Promise<void> => editor.picture(`${step}${suffix}`, 'media/walkthrough');
  try {
    await page.setViewportSize({ width: 980, height: 640 });
    await editor.openFile(article);
    await expect.poll(async () => (await editor.underlines()).length).toBeGreaterThan(3);
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: folder }).first().click();
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: '.txt' }).first().waitFor();
    await page.mouse.move(760, 12);
    await page.waitForTimeout(1500);
    await picture('open');

    await page
      .locator('.activitybar .action-item', { has: page.locator('[aria-label^="Beleg"]') })
      .first()
      .click();
    await page.locator('.sidebar .monaco-list-row').nth(4).waitFor();
    await page.mouse.move(760, 12);
    await page.waitForTimeout(1500);
    await picture('settle');

    await page.locator('.activitybar .action-item').first().click();
    await page.keyboard.press('Control+B');
    await editor.openFile(article);
    await page.mouse.move(500, 300);
    for (let step = 0; step < 40 && (await editor.heightOf(name)) > 330; step++) {
      await page.mouse.wheel(0, 60);
      await page.waitForTimeout(150);
    }
    await editor.putCursorBefore(name);
    const entry = page.locator('.action-widget .monaco-list-row', { hasText: ignore }).first();
    for (let attempt = 0; attempt < 5 && !(await entry.isVisible()); attempt++) {
      await page.keyboard.press('Control+.');
      await entry.waitFor({ timeout: 5000 }).catch(() => page.keyboard.press('Escape'));
    }
    await page.waitForTimeout(500);
    await picture('note');
  } finally {
    await editor.close();
  }
});
