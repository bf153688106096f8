// Renders images/icon.svg to the PNG that the Marketplace wants, with the Chromium that the editor tests use.
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
await page.setContent(`<style>body{margin:0}svg{display:block}</style>${await readFile('images/icon.svg', 'utf8')}`);
await page.screenshot({ path: 'images/icon.png', omitBackground: true });
await browser.close();
