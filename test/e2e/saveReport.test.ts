import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEditor, type Editor } from './openEditor.ts';

let editor: Editor;
beforeAll(async () => {
  editor = await openEditor({ folder: 'examples/de', locale: 'de' });
  await editor.openFile('artikel.md');
  await editor.waitForUnderline('1.850 Tonnen');
});
afterAll(() => editor.close());

test('a report is saved where the person wants it, and its links lead back from there', async () => {
  const { page } = editor;
  const row = (words: string) => page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first();
  await editor.runCommand('Beleg: Bericht speichern …');
  await row('Über den Ordner').waitFor();
  await editor.screenshot('save-report-what');
  await page.keyboard.press('Enter');
  await row('HTML').waitFor();
  await editor.screenshot('save-report-formats');
  await page.keyboard.press('Enter');
  const path = page.locator('.quick-input-widget .quick-input-box input').first();
  await expect.poll(() => path.inputValue()).toContain('artikel.bericht.html');
  await editor.screenshot('save-report-where');
  await path.press('Enter');
  const file = join(editor.workspace, 'artikel.bericht.html');
  await expect.poll(() => existsSync(file)).toBe(true);
  await expect.poll(() => readFileSync(file, 'utf8')).toContain('</html>');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('<html lang="de">');
  const links = [...text.matchAll(/href="([^"#]+)#L\d+"/g)].map(([, link]) => decodeURIComponent(link ?? ''));
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) expect(existsSync(join(editor.workspace, link))).toBe(true);
});
