import { expect, test } from 'vitest';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { escapeMarkdown, oneLine } from '../../../server/src/features/escapeMarkdown.ts';

/** What a reader of the rendered card sees; HTML in the source would take effect. */
function render(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

function checkShownAsText(text: string): void {
  const html = render(escapeMarkdown(text));
  const shown = html.replaceAll(
    /&(lt|gt|amp|quot);/g,
    (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? '',
  );
  expect(shown).toBe(`<p>${oneLine(text).trim()}</p>`);
}

test.each([
  '[click](command:workbench.action.quit)',
  '![x](https://example.org/pixel.png)',
  '<img src=x onerror=alert(1)>',
  '<https://example.org>',
  'https://example.org/a_b_c and www.example.org and http://x.y',
  'mailto:a@example.org or a.b@example.org',
  '`code` and ``more`` and ~~~',
  '# No heading',
  '> no quote',
  '- no list',
  '+ no list',
  '* no list',
  '12. September was a Tuesday',
  '3) no list either',
  '| a | b |',
  '---',
  '===',
  '***bold*** __bold__ ~~struck~~ ~one~',
  '[ref]: https://example.org',
  '[^1] and [^1]: note',
  '- [ ] no task',
  '$(alert) and :smile: and &lt;b&gt; and &#60;',
  'back\\slash \\* \\[ \\',
  '"quoted" ‘text’ 100 % 3.5 $5 16:50 a_b_c',
  'a\u2028b\u2029c\r\nd\u0085e\tf',
])('%j is shown as it stands', (text) => checkShownAsText(text));

test('no text whatever takes effect', () => {
  const spiky = fc.string({ unit: fc.constantFrom(...'`*_{}[]()#+-.!|~<>&$:@\\/= \n\u2028a1x"\'wx.'), maxLength: 40 });
  fc.assert(
    fc.property(fc.oneof(spiky, fc.string({ unit: 'grapheme' })), (text) => {
      fc.pre(oneLine(text).trim() !== '' && !/ {2}|^\s|\s$/.test(oneLine(text)));
      checkShownAsText(text);
    }),
    { numRuns: 2000 },
  );
});

test('marks that turn the direction of writing are taken out', () => {
  expect(oneLine('abc\u202edcba\u2066x\u200f')).toBe('abcdcbax');
});
