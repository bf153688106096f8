import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findRealVSCode } from '../../scripts/findRealVSCode.ts';
import { browserArguments, workIn, type EditorHands } from './workIn.ts';
import { startWebServer, type WebServer } from './startWebServer.ts';

describe('in the browser alone', () => {
  let server: WebServer;
  let browser: Browser;
  let page: Page;
  let editor: EditorHands;
  const requests: string[] = [];

  beforeAll(async () => {
    server = await startWebServer(inject('extensions'), 'examples/en');
    browser = await chromium.launch({ executablePath: findRealVSCode().chromium, args: [...browserArguments] });
    page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
    page.on('request', (request) => requests.push(request.url()));
    editor = workIn(page);
    await page.goto(server.url);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    await editor.openFile('article.md');
    await editor.goToLine(20);
  });
  afterAll(async () => {
    await editor.screenshot('web');
    await browser.close();
    await server.stop();
  });

  test('the server in its worker reads the folder, and the statements are underlined', async () => {
    await editor.waitForUnderline('rule out that it will take even longer', 'double');
    await editor.waitForUnderline('I thought a plane had come down', 'dotted');
  });

  test('the card shows the evidence', async () => {
    const card = await editor.hover('rule out that');
    await expect.poll(() => card.innerText()).toContain('news-conference.txt');
    await editor.screenshot('web-card');
  });

  test('a tick is written into the folder, and the card and the list have it', async () => {
    await page.mouse.move(5, 5);
    await editor.putCursorBefore('We are now finding');
    await editor.runCommand('Beleg: Tick');
    const input = page.locator('.quick-input-widget .quick-input-box input').first();
    await expect.poll(() => page.locator('.quick-input-widget').innerText()).toContain('Whose marks are these?');
    await input.fill('RA');
    await input.press('Enter');
    await input.waitFor({ state: 'hidden' });
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape');
        return (await editor.hover('finding the animals')).innerText();
      })
      .toMatch(/ticked \(RA, /);
    await editor.screenshot('web-tick');
    await page.mouse.move(5, 5);
    await editor.openFile('marks.json');
    await editor.place('"mark":"ticked","by":"RA"');
    await editor.runCommand('View: Close Editor');
  });

  // The page of a report needs an origin of its own, which only the editor's makers have; a file needs none.
  test('a report is written into the folder', async () => {
    await editor.openFile('article.md');
    await editor.runCommand('Beleg: Save a Report…');
    const row = (text: string) => page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
    const path = page.locator('.quick-input-widget .quick-input-box input').first();
    await row('On this article').waitFor();
    await page.keyboard.press('Enter');
    await row('HTML').waitFor();
    await path.fill('CSV');
    await row('HTML').waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await expect.poll(() => path.inputValue()).toContain('article.report.csv');
    await path.press('Enter');
    await path.waitFor({ state: 'hidden' });
    await editor.openFile('article.report.csv');
    await editor.place('4.40 a.m. on Wednesday');
    await editor.screenshot('web-report');
  });

  test('nothing is asked of anybody else', () => {
    expect(requests.length).toBeGreaterThan(10);
    expect(requests.filter((url) => !/^(https?:\/\/(localhost|127\.0\.0\.1):|data:|blob:)/.test(url))).toEqual([]);
  });
});
