import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findRealVSCode } from '../../scripts/findRealVSCode.ts';
import { browserArguments, workIn, type EditorHands } from './workIn.ts';
import { startWebServer, type WebServer } from './startWebServer.ts';

describe('in the browser alone', () => {
  let server: WebServer;
  let browser: Browser;
  let editor: EditorHands;
  const requests: string[] = [];

  beforeAll(async () => {
    server = await startWebServer(inject('extensions'), 'examples/en');
    browser = await chromium.launch({ executablePath: findRealVSCode().chromium, args: [...browserArguments] });
    const page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
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

  test('nothing is asked of anybody else', () => {
    expect(requests.length).toBeGreaterThan(10);
    expect(requests.filter((url) => !/^(https?:\/\/(localhost|127\.0\.0\.1):|data:|blob:)/.test(url))).toEqual([]);
  });
});
