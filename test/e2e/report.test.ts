import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findRealVSCode } from '../../scripts/findRealVSCode.ts';
import { browserArguments } from './workIn.ts';
import { writeHardFolder } from './writeHardFolder.ts';

// The report as a file, opened, printed and read aloud by a browser as anybody's would.

const scratch = mkdtempSync(join(tmpdir(), 'beleg-report-'));
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const shots = 'test-results/screenshots';
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findRealVSCode().chromium, args: [...browserArguments] });
  mkdirSync(shots, { recursive: true });
});
afterAll(async () => {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** Writes a report by the command line; a file that could not be read is told by its exit status and is no failure here. */
function writeReport(name: string, locale: string, sources: string, articles: readonly string[]): string {
  const path = join(scratch, `${name}.html`);
  const args = ['dist/cli.js', 'report', '--locale', locale, '--sources', sources, '-o', path, ...articles];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect([0, 2], stderr).toContain(status);
  return path;
}

const hard = join(scratch, 'hard');
writeHardFolder(hard);
const reports: Readonly<Record<string, () => string>> = {
  'report-en': () => writeReport('report-en', 'en', 'examples/en/sources', ['examples/en/article.md']),
  'report-de': () => writeReport('report-de', 'de', 'examples/de/quellen', ['examples/de/artikel.md']),
  'report-folder': () => writeReport('report-folder', 'en', 'examples/en/sources', ['examples/en']),
  'report-hard': () => writeReport('report-hard', 'de', join(hard, 'sources'), [join(hard, 'article.txt')]),
};

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, ...options });
  await page.goto(pathToFileURL(path).href);
  return page;
}

describe.each(Object.entries(reports))('%s', (name, write) => {
  let path: string;
  beforeAll(() => {
    path = write();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing to object to, %s', async (colorScheme) => {
    const page = await open(path, { colorScheme, bypassCSP: true });
    await page.evaluate(axeSource);
    const results = await page.evaluate(async () =>
      (window as unknown as { axe: { run(node: Document, options: RunOptions): Promise<AxeResults> } }).axe.run(
        document,
        { resultTypes: ['violations', 'passes'] },
      ),
    );
    const told = results.violations.map(({ id, impact, nodes }) => [
      impact,
      id,
      nodes.map(({ html }) => html).slice(0, 3),
    ]);
    expect(told).toEqual([]);
    expect(results.passes.length).toBeGreaterThan(15);
    await page.screenshot({ path: `${shots}/${name}-${colorScheme}.png` });
    await page.close();
  });

  test.each([320, 800, 1600])('nothing runs out of a window of %d pixels', async (width) => {
    const page = await open(path, { viewport: { width, height: 900 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });

  test('asks for nothing and runs nothing', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(pathToFileURL(path).href);
    expect(asked).toEqual([pathToFileURL(path).href]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.scripts.length)).toBe(0);
    await page.close();
  });

  test('prints without anything cut off', async () => {
    const page = await open(path);
    const words = await page.evaluate(() => {
      const body = document.body.cloneNode(true) as HTMLElement;
      for (const hidden of body.querySelectorAll('nav, svg title')) hidden.remove();
      return body.textContent ?? '';
    });
    const pdf = await page.pdf({ path: `test-results/${name}.pdf`, format: 'A4' });
    await page.close();
    const { texts, outside } = await readPdf(pdf);
    expect(outside).toEqual([]);
    // Every letter and figure of the page is on paper; spaces and hyphens at line ends are the printer's.
    const printed = letters(texts.join(''));
    const missing = words
      .split(/\s+/)
      .map(letters)
      .filter((word) => word.length > 3 && !printed.includes(word));
    expect(missing).toEqual([]);
    // No page is left empty or nearly so for the sake of what comes after it; the last may be short.
    expect(texts.slice(0, -1).filter((text) => letters(text).length < 200)).toEqual([]);
  });
});

const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** The text of each page, and what of it does not lie within its page. Units: points, from the page's lower left corner. */
async function readPdf(
  pdf: Uint8Array,
): Promise<{ readonly texts: readonly string[]; readonly outside: readonly string[] }> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const texts: string[] = [];
  const outside: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    let text = '';
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      text += item.str;
      // The text runs along (a, b) and stands up along (c, d), from (x, y).
      const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform as number[];
      const [along, up] = [Math.hypot(a, b) || 1, Math.hypot(c, d) || 1];
      const xs = [
        x,
        x + (a / along) * item.width,
        x + (c / up) * item.height,
        x + (a / along) * item.width + (c / up) * item.height,
      ];
      const ys = [
        y,
        y + (b / along) * item.width,
        y + (d / up) * item.height,
        y + (b / along) * item.width + (d / up) * item.height,
      ];
      if (Math.min(...xs) < left || Math.max(...xs) > right || Math.min(...ys) < bottom || Math.max(...ys) > top)
        outside.push(`page ${number}: ${item.str}`);
    }
    texts.push(text);
  }
  return { texts, outside };
}
