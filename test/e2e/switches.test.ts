import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEditor, type Editor } from './openEditor.ts';

/** Beyond the length up to which lines over paragraphs are shown without being asked for. */
const long = Array.from(
  { length: 240 },
  (_, i) => `Shed number ${i + 1} behind the orchard holds ${(i + 3) * 7} crates of winter apples.\n`,
).join('\n');

describe('what can be turned off', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'beleg-switches-'));
  const folder = join(scratch, 'desk');
  let editor: Editor;

  beforeAll(async () => {
    cpSync('examples/en', folder, { recursive: true });
    writeFileSync(join(folder, 'long.md'), long);
    editor = await openEditor({ folder });
    await editor.openFile('article.md');
    await editor.goToLine(20);
  });
  afterAll(async () => {
    await editor.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  const lenses = () => editor.page.locator('.codelens-decoration a').count();

  /** What of Beleg can be seen without a move of the mouse. */
  const seen = async () => ({
    underlines: (await editor.underlines()).some(({ style }) => style === 'double' || style === 'dotted'),
    rulers: await hasRulerMark(),
    problems: (await editor.page.locator('[id="status.problems"] a').getAttribute('aria-label')) !== 'No Problems',
    lenses: (await lenses()) > 0,
    hints: (await editor.isVisible('= five nautical miles')) || (await editor.isVisible(' = five nautical miles')),
  });
  const all = { underlines: true, rulers: true, problems: true, lenses: true, hints: true };

  /** Whether beside the scrollbar something is painted in the colour of contradictions, `#f0a04b` in the dark theme. */
  const hasRulerMark = () =>
    editor.page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.editor-instance canvas.decorationsOverviewRuler');
      const context = canvas?.getContext('2d');
      if (!canvas || !context || canvas.width === 0) return false;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      for (let i = 0; i < data.length; i += 4)
        if (data[i] === 0xf0 && data[i + 1] === 0xa0 && data[i + 2] === 0x4b) return true;
      return false;
    });

  const switches = [
    ['beleg.underlines.enabled', false, 'underlines'],
    ['beleg.rulers.enabled', false, 'rulers'],
    ['beleg.problems.enabled', false, 'problems'],
    ['beleg.codeLens.show', 'never', 'lenses'],
    ['beleg.inlayHints.enabled', false, 'hints'],
  ] as const;

  test('goes one by one, at once, and comes back', async () => {
    await expect.poll(seen).toEqual(all);
    for (const [setting, off, part] of switches) {
      editor.setFolderSettings({ [setting]: off });
      await expect.poll(seen, { message: setting }).toEqual({ ...all, [part]: false });
      await editor.screenshot(`switched-off-${part}`);
      editor.setFolderSettings({});
      await expect.poll(seen, { message: `${setting} again` }).toEqual(all);
    }
  });

  test('goes with the cards too: what the editor itself has to say stays', async () => {
    const card = await editor.hover('can rule');
    await expect.poll(() => card.innerText()).toContain('Side by side');
    editor.setFolderSettings({ 'beleg.hover.enabled': false });
    await expect
      .poll(async () => {
        await editor.page.keyboard.press('Escape');
        return (await editor.hover('can rule')).innerText();
      })
      .not.toContain('Side by side');
    expect(await card.innerText()).toContain('“cannot”');
    await editor.screenshot('switched-off-cards');
    await editor.page.mouse.move(5, 5);
  });

  test('a long article has no lines over its paragraphs unless they are asked for', async () => {
    editor.setFolderSettings({ 'beleg.codeLens.show': 'always' });
    await editor.openFile('long.md');
    await expect.poll(lenses).toBeGreaterThan(0);
    editor.setFolderSettings({});
    await expect.poll(lenses).toBe(0);
    expect((await editor.underlines()).length).toBeGreaterThan(3);
    await editor.openFile('article.md');
    await expect.poll(lenses).toBeGreaterThan(0);
  });
});
