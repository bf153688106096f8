import { expect, test } from 'vitest';
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
  more: 0,
  notes: [],
});
const links = { placeName: () => 'a.txt, line 1', placeLink: () => null, listLink: null, compareLink: null };

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

test('plain text has the marks that people write', () => {
  expect(hoverCardPlain(card('We -will-+shall+ go'), links, en)).toContain('We [-will-] {+shall+} go');
});
