import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { hoverCardMarkdown, hoverCardPlain } from '../../../server/src/features/hoverCardText.ts';
import type { HoverCard } from '../../../server/src/features/hoverCard.ts';
import type { Piece } from '../../../server/src/features/showDifferences.ts';
import { en } from '../../../server/src/messages/en.ts';

/** `+new+` is only in the source, `-old-` only in the article. */
const pieces = (marked: string): readonly Piece[] =>
  marked
    .split(/(\+[^+]*\+|-[^-]*-)/)
    .filter((part) => part !== '')
    .map((part): Piece => {
      if (part.startsWith('+')) return { kind: 'there', text: part.slice(1, -1) };
      if (part.startsWith('-')) return { kind: 'here', text: part.slice(1, -1) };
      return { kind: 'same', text: part };
    });
const card = (marked: string): HoverCard => ({
  status: 'in other words',
  details: [],
  evidence: [
    {
      pieces: pieces(marked),
      speaker: null,
      origin: null,
      relation: 'variant',
      uri: 'file:///a.txt',
      span: { start: 0, end: 1 },
    },
  ],
  alike: [],
  more: 0,
  why: [],
  mark: null,
  notes: [],
});
const links = { placeName: () => 'a.txt, line 1', placeLink: () => null, actions: [], html: false };

function checkRenders(marked: string, html: string): void {
  const markdown = hoverCardMarkdown(card(marked), links, en);
  const rendered = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  expect(rendered.split('<hr />\n')[1]?.split('\n')[0]).toBe(`<p>${html}</p>`);
}

test('differences are marked word by word', () => {
  checkRenders('We -will-+shall+ go', 'We <del>will</del> <strong>shall</strong> go');
  checkRenders('We +shall +go', 'We <strong>shall</strong> go');
  checkRenders('„-Wir-+Ihr+ geht“', '„<del>Wir</del> <strong>Ihr</strong> geht“');
});

test('marks stand at the edges of words, whatever stands beside them', () => {
  checkRenders('up +7 %+ now', 'up <strong>7 %</strong> now');
  checkRenders('x+“yes”+y', 'x“<strong>yes</strong>”y');
  checkRenders('a +*b*+ c', 'a <strong>*b*</strong> c');
  checkRenders('a +, + b', 'a <strong>,</strong>  b');
  checkRenders('a + + b', 'a   b');
});

test('what can be done stands right behind the best evidence, and the same words in other files are named in one line', () => {
  const [best] = card('We go').evidence;
  const other = (uri: string) => ({ ...best!, uri, speaker: 'Adler' });
  const markdown = hoverCardMarkdown(
    { ...card('We go'), alike: [other('b'), other('c')], evidence: [best!, { ...best!, uri: 'd' }], notes: ['Last'] },
    { ...links, placeName: ({ uri }) => uri.slice(-5), actions: [{ name: 'Tick', link: 'command:x' }] },
    en,
  );
  expect(markdown.split('\n\n').slice(2)).toEqual([
    'We go',
    'a.txt · variant · the same in b (Adler), c (Adler)',
    '[Tick](command:x)',
    '---',
    'We go — d',
    'Last',
  ]);
});

test('plain text has the marks that people write', () => {
  expect(hoverCardPlain(card('We -will-+shall+ go'), links, en)).toContain('We [-will-] {+shall+} go');
});

describe('with colours', () => {
  const render = (card: HoverCard): string =>
    micromark(hoverCardMarkdown(card, { ...links, html: true }, en), {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
    });

  test('numbers and negations stand out, other words have a ground of their own', () => {
    const html = render(card('We -can-+cannot+ go -soon-+today+'));
    expect(html).toMatch(/<span style="color:[^"]*;background-color:[^"]*;"><strong>cannot<\/strong><\/span>/);
    expect(html).toMatch(/<span style="background-color:[^"]*;"><del>soon<\/del><\/span>/);
    expect(html).toContain('We <span');
    expect(html).toContain('</span> <span');
  });

  test('nothing of a file becomes markup, a link or a command, wherever it stands on the card', () => {
    const hostile = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        '<img src=x>',
        '</details><a href="command:x">go</a>',
        '[a](command:workbench.action.quit)',
        '$(flame)',
        '<script>1</script>',
        '**b**',
        '</span><b>',
        '&lt;b&gt;',
        'https://a.example',
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (words, name, note) => {
        const evil: HoverCard = {
          status: 'in other words',
          details: [words],
          evidence: [
            {
              pieces: [
                { kind: 'same', text: words },
                { kind: 'here', text: note },
                { kind: 'there', text: words },
              ],
              speaker: name,
              origin: name,
              relation: 'variant',
              uri: 'file:///a.txt',
              span: { start: 0, end: 1 },
            },
          ],
          alike: [],
          more: 3,
          why: [words],
          mark: { label: name, note, standing: true, asks: false },
          notes: [words],
        };
        const tags = [...render(evil).matchAll(/<\/?([a-z0-9]+)[^>]*>/gi)].map(([tag]) => tag);
        const ours = /^<\/?(p|hr \/|strong|del|ul|li|details|summary|span|span style="[a-zA-Z:();-]*")>$/;
        expect(tags.filter((tag) => !ours.test(tag))).toEqual([]);
        expect(tags.filter((tag) => tag === '<details>')).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});
