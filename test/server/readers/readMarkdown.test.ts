import { expect, test } from 'vitest';
import fc from 'fast-check';
import { readMarkdown } from '../../../server/src/readers/markdown/readMarkdown.ts';
import { noMasthead } from '../../../server/src/engine/text/SourceText.ts';

const BLANKS = /^[ \n\r\u00ad]*$/;

/** Every character of prose is that of the text, or a blank. */
function checkLengths(text: string): string {
  const { prose } = readMarkdown('a.md', text);
  expect(prose.length).toBe(text.length);
  for (let i = 0; i < text.length; i++)
    if (prose[i] !== text[i]) expect(`${i}: ${JSON.stringify(prose[i])}`).toMatch(/: "(?: |\\n|­)"$/);
  return prose;
}

/** The words of the prose, blanks squeezed. */
const words = (text: string): string => checkLengths(text).replace(/\s+/g, ' ').trim();

test('emphasis, headings and links are taken off their words', () => {
  expect(words('# Ein *großer* Tag\n\nEs kamen **5** Millionen, [sagte](http://a.b/c "T") Weber.')).toBe(
    'Ein großer Tag Es kamen 5 Millionen, sagte Weber.',
  );
});

test('a mark inside a word leaves it one word', () => {
  expect(words('un*glaub*lich, **kilo**meter, snake_case und 2\\*3')).toBe(
    'un\u00adglaub\u00adlich, kilo\u00ad\u00admeter, snake_case und 2 *3',
  );
});

test('code, images, footnote marks, addresses, definitions and struck words are no prose', () => {
  expect(
    words(
      'Vor `x = 5` ![Bild 7](u.png) nach[^1] <https://a.b/9> www.c.de/8 ~~12~~ ~5.\n\n```\n99 Bäume\n```\n\n[^1]: Fußnote.\n\n[a]: http://b.c/3 "4"',
    ),
  ).toBe('Vor nach ~5. Fußnote.');
});

test('front matter is no prose, and states date, credit and language', () => {
  const text = '---\ntitle: 300 Gründe\nDate: 2023-09-12T08:00:00Z\nagency: [AFP, dpa]\nlang: de_AT\n---\nText.';
  expect(words(text)).toBe('Text.');
  expect(readMarkdown('a.md', text).masthead).toEqual({ published: '2023-09-12', credit: 'AFP', language: 'de' });
});

test.each([
  ['date: 2023-09', '2023-09'],
  ['date: 2023', '2023'],
  ['published: 12.9.2023', '2023-09-12'],
  ['date: "31.02.2023"', null],
  ['date: 03/04/2023', null],
  ['date: morgen', null],
  ['published: bald\ndate: 2020-01-01', '2020-01-01'],
])('%s', (yaml, published) => {
  expect(readMarkdown('a.md', `---\n${yaml}\n---\n`).masthead.published).toBe(published);
});

test('front matter that is no YAML states nothing and is still no prose', () => {
  const source = readMarkdown('a.md', '---\n{ [ : &a *a\n---\nText.');
  expect(source.masthead).toEqual(noMasthead);
  expect(source.prose.trim()).toBe('Text.');
});

test('lines of a block quote lose their marks', () => {
  expect(words('> „Es\n> reicht“, sagte er.\n> > Noch tiefer.')).toBe('„Es reicht“, sagte er. Noch tiefer.');
});

test('a date at the start of a line is no list, a list of several is one', () => {
  expect(words('12. September 2023\n\nText.')).toBe('12. September 2023 Text.');
  expect(words('1. eins\n2. zwei')).toBe('eins zwei');
});

test('list items, headings and table rows are paragraphs of their own', () => {
  const prose = checkLengths('# Titel\nText\n- a\n- b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n');
  const paragraphs = prose.split(/\n[ \n]*\n/).map((part) => part.replace(/\s+/g, ' ').trim());
  expect(paragraphs.filter(Boolean)).toEqual(['Titel Text', 'a', 'b', 'x y', '1 2', '3 4']);
});

test('text between HTML tags is prose, tags, comments, scripts and references are not', () => {
  expect(words('<div class="a">\nHallo <b>Welt</b> &amp; alle\n<!-- 7 -->\n</div>\n\nA <i>b</i>&nbsp;c')).toBe(
    'Hallo Welt alle A b c',
  );
  expect(words('<script>\nlet a = 5 < 6;\n</script>\n\nText.')).toBe('Text.');
  expect(words('<style>\na { b: 5 }')).toBe('');
});

test('line ends of every kind stay where they are', () => {
  expect(checkLengths('*a*\r\n*b*\r*c*\n')).toBe(' a \r\n b \r c \n');
});

test('a mark of byte order inside does not shift anything', () => {
  expect(checkLengths('\ufeff*a* b')).toMatch(/a {2}b$/);
});

test('what is too large for Markdown is read as it is', () => {
  for (const text of ['*a* '.repeat(200_000), '[a]('.repeat(5000), '*'.repeat(5000)]) {
    const source = readMarkdown('a.md', text);
    expect(source.prose).toBe(text);
    expect(source.notes).toEqual([{ code: 'markup-not-read', reason: 'too-large' }]);
  }
});

test('a report of our own is no evidence', () => {
  expect(readMarkdown('r.md', '<!-- beleg report -->\n# 5 Prozent\n').prose).toMatch(BLANKS);
});

test('any mixture of marks keeps every character at its place', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '`',
        '```\n',
        '[',
        '](',
        ')',
        '![',
        '> ',
        '# ',
        '- ',
        '1. ',
        '| ',
        '|-|\n',
        '\n',
        '\n\n',
        '\r\n',
        '\r',
        '\t',
        '    ',
      ],
      ...[
        '<b>',
        '</div>',
        '<!--',
        '-->',
        '&amp;',
        '\\',
        '[^1]',
        '[^1]: ',
        '---\n',
        '~~',
        'http://a.b',
        '„',
        '“',
        'Wort',
        '5 Prozent',
        '🙂',
        '\ufeff',
        '\0',
      ],
    ),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      checkLengths(pieces.join(''));
    }),
    { numRuns: 400 },
  );
});
