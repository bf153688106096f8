import { describe, expect, test } from 'vitest';
import { openEditor, themes } from './openEditor.ts';

describe('the underlines', () => {
  const names = Object.keys(themes) as (keyof typeof themes)[];
  test.each(names)('can be seen and told apart in the %s theme', async (theme) => {
    const editor = await openEditor({ folder: 'examples/en', theme });
    try {
      await editor.openFile('article.md');
      await editor.goToLine(20);
      const drawn = [
        await editor.waitForUnderline('rule out that it will take even longer', 'double'),
        await editor.waitForUnderline('I thought a plane had come down', 'dotted'),
        await editor.waitForUnderline('We are now finding the animals', 'solid'),
      ];
      const background = await editor.page
        .locator('.monaco-editor-background')
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
      for (const { color } of drawn) expect(contrast(color, background)).toBeGreaterThan(3);
      await editor.waitForLenses();
      const card = await editor.hover('rule out that');
      await expect.poll(() => card.innerText()).toContain('news-conference.txt');
      await editor.screenshot(`theme-${theme}`);
    } finally {
      await editor.close();
    }
  });
});

/** The contrast of two colours after WCAG 2.2; 3 is what a graphical object needs. */
function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(color: string): number {
  const parts = [...color.matchAll(/[\d.]+/g)].slice(0, 3).map(([part]) => Number(part) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
