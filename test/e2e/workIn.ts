import { mkdirSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';

/** One stretch of a drawn underline: what is underlined, on which line of the text, and how. */
export interface DrawnUnderline {
  readonly text: string;
  /** solid, dashed, dotted, double, wavy */
  readonly style: string;
  /** As computed: `rgb(…)`. */
  readonly color: string;
}

export const browserArguments: readonly string[] = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];

export type EditorHands = ReturnType<typeof workIn>;

/** What a person does in the editor that a page shows, and sees there. */
export function workIn(page: Page) {
  return {
    openFile: (name: string) => openFile(page, name),
    runCommand: (title: string) => runCommand(page, title),
    goToLine: (line: number, column = 1) => goToLine(page, line, column),
    underlines: () => readUnderlines(page),
    place: (text: string) => findText(page, text),
    isVisible: async (text: string) => (await locate(page, text)) !== null,
    /** How far below the upper edge of the page a text stands, in CSS pixels; infinite where it is out of sight. */
    heightOf: async (text: string) => (await locate(page, text))?.y ?? Infinity,
    putCursorBefore: async (text: string) => {
      const { left, y } = await findText(page, text);
      await page.mouse.click(left + 1, y);
    },
    hover: (text: string) => hover(page, text),
    activeTab: () => page.locator('.editor-group-container.active .tab.active').getAttribute('data-resource-name'),
    statusBar: () => page.locator('.statusbar').innerText(),
    /** The underline that holds `text`, once the screen shows one. */
    waitForUnderline: (text: string, style?: string) => waitForUnderline(page, text, style),
    /** Waits for the lines over paragraphs: when they come they push the text down, away from under the mouse. */
    waitForLenses: () => page.locator('.codelens-decoration a').filter({ visible: true }).first().waitFor(),
    /** The line and column that the status bar tells, 1-based. */
    cursor: async () =>
      /Ln (\d+), Col (\d+)|Z\w* (\d+), S\w* (\d+)/.exec(await page.locator('.statusbar').innerText())?.[0] ?? null,
    screenshot: async (name: string, clip?: Locator) => {
      mkdirSync('test-results/screenshots', { recursive: true });
      const path = `test-results/screenshots/${name}.png`;
      await (clip ? clip.screenshot({ path }) : page.screenshot({ path }));
    },
    /** A picture for the README or the first steps, into its folder where that is asked for. */
    picture: async (name: string, into: 'images' | 'media/walkthrough' = 'images') => {
      const folder = process.env['BELEG_PICTURES'] === undefined ? `test-results/pictures/${into}` : into;
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: `${folder}/${name}.png` });
    },
  };
}

async function openFile(page: Page, name: string): Promise<void> {
  await chooseFromList(page, 'Control+P', name, name);
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

const runCommand = (page: Page, title: string): Promise<void> => chooseFromList(page, 'F1', `>${title}`, title);

/**
 * Opens the box at the top, types into it and takes the entry of that name. A list of files that was made before
 * a new one was noticed does not grow while it is open, so the box is opened anew where the entry does not come.
 */
async function chooseFromList(page: Page, key: string, typed: string, entry: string): Promise<void> {
  const input = page.locator('.quick-input-widget .quick-input-box input').first();
  const name = page.locator('.label-name', {
    hasText: new RegExp(`^${entry.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`),
  });
  const row = page.locator('.quick-input-list .monaco-list-row', { has: name }).first();
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press(key);
    await input.waitFor();
    await input.fill(typed);
    try {
      await row.waitFor({ timeout: 8000 });
      await row.click();
      // The box itself may stay: what was chosen may ask something in it.
      await row.waitFor({ state: 'hidden' });
      return;
    } catch (error) {
      if (attempt === 4) throw error;
      await page.keyboard.press('Escape');
      await page.waitForTimeout(1000);
    }
  }
}

async function goToLine(page: Page, line: number, column: number): Promise<void> {
  await page.keyboard.press('Control+G');
  const input = page.locator('.quick-input-widget .quick-input-box input').first();
  await input.waitFor();
  await input.fill(`:${line}:${column}`);
  await input.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/** The underlines now on the screen, from the styles that the browser has computed, in reading order. */
function readUnderlines(page: Page): Promise<readonly DrawnUnderline[]> {
  return page.evaluate(() => {
    const found: { text: string; style: string; color: string }[] = [];
    const lines = [
      ...document.querySelectorAll<HTMLElement>('.editor-group-container.active .editor-instance .view-line'),
    ];
    lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    for (const line of lines) {
      for (const span of line.querySelectorAll<HTMLElement>(':scope > span > span')) {
        const style = getComputedStyle(span);
        if (!style.textDecorationLine.includes('underline')) continue;
        const drawn = { style: style.textDecorationStyle, color: style.textDecorationColor };
        const text = (span.textContent ?? '').replaceAll('\u00a0', ' ');
        const before = found.at(-1);
        // Colours and line wraps cut one underline into many spans.
        if (
          before !== undefined &&
          before.style === drawn.style &&
          before.color === drawn.color &&
          continues(span, line)
        )
          before.text += text;
        else found.push({ text, ...drawn });
      }
    }
    return found;

    function continues(span: HTMLElement, line: HTMLElement): boolean {
      const sibling = span.previousElementSibling;
      if (sibling !== null) return getComputedStyle(sibling).textDecorationLine.includes('underline');
      const above = lines[lines.indexOf(line) - 1]?.querySelector(':scope > span > span:last-child');
      return above !== null && above !== undefined && getComputedStyle(above).textDecorationLine.includes('underline');
    }
  });
}

async function waitForUnderline(page: Page, text: string, style?: string): Promise<DrawnUnderline> {
  const end = Date.now() + 30_000;
  let seen: readonly DrawnUnderline[] = [];
  while (Date.now() < end) {
    seen = await readUnderlines(page);
    const found = seen.find((drawn) => drawn.text.includes(text) && (style === undefined || drawn.style === style));
    if (found !== undefined) return found;
    await page.waitForTimeout(100);
  }
  throw new Error(`No ${style ?? ''} underline under "${text}". There are: ${JSON.stringify(seen, null, 1)}`);
}

interface TextPlace {
  /** The left edge of the first character. */
  readonly left: number;
  /** The middle of it. */
  readonly x: number;
  readonly y: number;
}

/** Where a text stands on the screen, in CSS pixels; soft line breaks within it do not matter. */
function locate(page: Page, text: string): Promise<TextPlace | null> {
  return page.evaluate((wanted) => {
    const top = (line: Element): number => line.getBoundingClientRect().top;
    const lines = [...document.querySelectorAll('.editor-group-container.active .editor-instance .view-line')];
    const nodes: Text[] = [];
    for (const line of lines.sort((a, b) => top(a) - top(b))) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    }
    let offset = nodes
      .map(({ data }) => data.replaceAll('\u00a0', ' '))
      .join('')
      .indexOf(wanted);
    if (offset < 0) return null;
    for (const node of nodes) {
      if (offset < node.data.length) {
        const range = document.createRange();
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        const box = range.getBoundingClientRect();
        return { left: box.x, x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      offset -= node.data.length;
    }
    return null;
  }, text);
}

/** The same, waiting until it is there. */
async function findText(page: Page, text: string): Promise<TextPlace> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const place = await locate(page, text);
    if (place !== null) return place;
    await page.waitForTimeout(100);
  }
  throw new Error(`"${text}" is not on the screen.`);
}

/** Rests the mouse on a text and answers with the card that appears. */
async function hover(page: Page, text: string): Promise<Locator> {
  const card = page.locator('.monaco-hover:not(.hidden)').filter({ visible: true }).first();
  for (let attempt = 0; attempt < 5; attempt++) {
    const { x, y } = await findText(page, text);
    await page.mouse.move(x + 40, y + 160);
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.move(x + 3, y, { steps: 2 });
    try {
      await card.waitFor({ timeout: 4000 });
      // It fades in; a picture shows it as it is read.
      await card.evaluate(async (element) => {
        const fading = element
          .getAnimations({ subtree: true })
          .filter(({ effect }) => effect?.getTiming().iterations === 1);
        await Promise.all(fading.map(({ finished }) => finished.catch(() => undefined)));
      });
      return card;
    } catch {
      // The first rest of a mouse after a change of the editor can go unnoticed.
    }
  }
  throw new Error(`No card appeared over "${text}".`);
}
