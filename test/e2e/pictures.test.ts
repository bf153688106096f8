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

    await editor.page.mouse.move(5, 5);
    await editor.runCommand('Beleg: Report on This Article');
    const report = editor.page.frameLocator('iframe.webview.ready').frameLocator('iframe').locator('h1');
    await report.waitFor();
    await editor.page.waitForTimeout(500);
    await editor.picture(`report${suffix}`);
  } finally {
    await editor.close();
  }
});
