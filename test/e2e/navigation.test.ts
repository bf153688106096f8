import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openEditor, type Editor } from './openEditor.ts';

/** Beside the example: a value that the source has in another unit, and a quotation over several lines. */
const pipe = `---
date: 2026-03-13
---

# Along the pipe

The new pipe between Talbrück and Steinwehr is 16 kilometres long.

“We walked the whole line from the weir to the harbour by night, and we
found two cracks in the weld and one nest of swallows under the second
bridge,” said Ada Quill of the pipe office.

All of it was dry.
`;
const pipeOffice = `Welm Pipe Office, March 12, 2026

The new pipe between Talbrück and Steinwehr is 10 miles long.

“We walked the whole line from the weir to the harbour by night, and we found two cracks in the weld and one nest of swallows under the second bridge,” said Ada Quill.
`;

describe('finding one’s way', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'beleg-navigation-'));
  const folder = join(scratch, 'desk');
  let editor: Editor;

  beforeAll(async () => {
    cpSync('examples/en', folder, { recursive: true });
    writeFileSync(join(folder, 'pipe.md'), pipe);
    writeFileSync(join(folder, 'sources/pipe-office.txt'), pipeOffice);
    editor = await openEditor({ folder, settings: { 'beleg.initials': 'RA' } });
    await editor.openFile('article.md');
    await editor.goToLine(20);
    await editor.waitForUnderline('We are now finding the animals', 'solid');
    await editor.waitForLenses();
  });
  afterAll(async () => {
    await editor.close();
    rmSync(scratch, { recursive: true, force: true });
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await editor.screenshot('navigation-failed');
    for (let i = 0; i < 3; i++) await editor.page.keyboard.press('Escape');
  });

  const card = () => editor.page.locator('.monaco-hover:not(.hidden)').filter({ visible: true }).first();
  const listed = (text: string | RegExp) =>
    editor.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();

  async function fill(text: string): Promise<void> {
    const input = editor.page.locator('.quick-input-widget .quick-input-box input').first();
    await input.waitFor();
    await input.fill(text);
  }

  test('the line over a paragraph counts, and a click goes to what is contradicted there', async () => {
    await editor.goToLine(23);
    const lens = editor.page.locator('.codelens-decoration a', { hasText: '4 files, 3 origins · 2 contradicted' });
    await lens.click();
    await expect.poll(() => editor.cursor()).toBe('Ln 23, Col 50');
    await expect.poll(() => card().innerText()).toContain('May 22');
    await editor.screenshot('navigation-lens');
  });

  test('the keys lead to what is open, past what is settled', async () => {
    const press = async (key: string): Promise<string | null> => {
      const before = await editor.cursor();
      await editor.page.keyboard.press(key);
      await expect.poll(() => editor.cursor()).not.toBe(before);
      return editor.cursor();
    };
    await editor.goToLine(12);
    const [first, second] = [await press('Control+Alt+PageDown'), await press('Control+Alt+PageDown')];
    expect(await press('Control+Alt+PageUp')).toBe(first);
    await editor.runCommand('Beleg: Tick');
    await expect.poll(async () => (await editor.hover('thought a plane')).innerText()).toContain('ticked (RA');
    await editor.page.mouse.move(5, 5);
    await editor.goToLine(12);
    expect(await press('Control+Alt+PageDown')).toBe(second);
  });

  test('two places are laid side by side from the card', async () => {
    await editor.goToLine(20);
    const shown = await editor.hover('rule out that');
    await shown.locator('a', { hasText: 'Side by side' }).first().click();
    const tab = editor.page.locator('.tab.active', { hasText: 'news-conference.txt, line 6 ↔ article.md, line 23' });
    await tab.waitFor();
    const line = (side: string, text: RegExp) =>
      editor.page.locator(`.monaco-diff-editor .editor.${side} .view-line`, { hasText: text });
    const heightOf = async (side: string, text: RegExp) => (await line(side, text).boundingBox())?.y;
    await expect.poll(() => heightOf('original', /^We\scannot\srule\sout/)).toBeGreaterThan(0);
    await expect
      .poll(() => heightOf('modified', /^“We\scan\srule\sout/))
      .toBe(await heightOf('original', /^We\scannot\srule\sout/));
    await editor.page.locator('.monaco-diff-editor .char-delete, .monaco-diff-editor .char-insert').first().waitFor();
    await editor.screenshot('navigation-compare');
    await editor.runCommand('View: Close Editor');
    await tab.waitFor({ state: 'hidden' });
  });

  test('a definition is the best evidence, references are all of it, seen in place', async () => {
    await editor.openFile('article.md');
    await editor.goToLine(20);
    await editor.putCursorBefore('rule out that');
    await editor.page.keyboard.press('Shift+F12');
    const peek = editor.page.locator('.reference-zone-widget');
    await peek.waitFor();
    await expect.poll(() => peek.locator('.ref-tree').innerText()).toContain('news-conference.txt');
    await peek.locator('.ref-tree .monaco-list-row', { hasText: 'news-conference.txt' }).click();
    await peek.locator('.ref-tree .monaco-list-row', { hasText: 'cannot rule out' }).first().click();
    await expect.poll(() => peek.locator('.preview').innerText()).toMatch(/We\scannot\srule\sout/);
    await editor.screenshot('navigation-references');
    await editor.page.keyboard.press('Escape');
    await peek.waitFor({ state: 'hidden' });
    await editor.page.keyboard.press('Control+Shift+F10');
    await peek.waitFor();
    await expect.poll(() => peek.locator('.preview').innerText()).toMatch(/We\scannot\srule\sout/);
    await editor.page.keyboard.press('Escape');
    await peek.waitFor({ state: 'hidden' });
    await editor.page.keyboard.press('F12');
    await expect.poll(() => editor.activeTab()).toBe('news-conference.txt');
    await expect.poll(() => editor.statusBar()).toContain('Ln 6,');
  });

  test('at a quotation its speaker is lit up too', async () => {
    await editor.openFile('article.md');
    await editor.goToLine(20);
    await editor.putCursorBefore('finding the animals');
    await expect.poll(() => isLit('finding the animals')).toBe(true);
    await expect.poll(() => isLit('Henrike Aldag')).toBe(true);
    expect(await isLit('great crested grebes')).toBe(false);
    await editor.screenshot('navigation-lit');
  });

  /** Whether a text lies on the ground that the editor gives to what belongs together. */
  async function isLit(text: string): Promise<boolean> {
    const { x, y } = await editor.place(text);
    const grounds = await editor.page.locator('.view-overlays .wordHighlight, .view-overlays .wordHighlightText').all();
    for (const ground of grounds) {
      const box = await ground.boundingBox();
      if (box && box.x <= x && x <= box.x + box.width && box.y <= y && y <= box.y + box.height) return true;
    }
    return false;
  }

  test('the outline of a text holds its statements', async () => {
    await editor.page.keyboard.press('Control+Shift+O');
    // The editor filters what it has got; before that it has nothing and leaves it at that.
    await listed('We are now finding').waitFor();
    await fill('@thought a plane');
    await listed('thought a plane').waitFor();
    await editor.screenshot('navigation-outline');
    await listed('thought a plane').click();
    await expect.poll(() => editor.cursor()).toBe('Ln 13, Col 1');
  });

  test('who said what is found in all files', async () => {
    await editor.page.keyboard.press('Control+T');
    await fill('#holtkamp biodegradable');
    const found = listed('Jens Holtkamp: ');
    await found.waitFor();
    expect(await found.innerText()).toContain('biodegradable');
    await editor.screenshot('navigation-who-said-what');
    await found.click();
    await expect.poll(() => editor.activeTab()).toMatch(/\.txt$/);
    await editor.place('The oil is biodegradable');
  });

  test('behind a value stands what the source has in another unit', async () => {
    await editor.openFile('pipe.md');
    await editor.waitForUnderline('16 kilometres', 'solid');
    // The editor breaks the line anywhere between its spaces.
    await expect
      .poll(
        async () => (await editor.isVisible('16 kilometres= 10 miles')) || editor.isVisible('16 kilometres = 10 miles'),
      )
      .toBe(true);
    await editor.screenshot('navigation-hint');
  });

  test('a quotation over several lines folds', async () => {
    await editor.putCursorBefore('walked the whole line');
    await editor.runCommand('Fold');
    await expect.poll(() => editor.isVisible('found two cracks')).toBe(false);
    expect(await editor.isVisible('All of it was dry')).toBe(true);
    await editor.screenshot('navigation-folded');
    await editor.runCommand('Unfold');
    await editor.place('found two cracks');
  });
});
