import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LanguagePack } from '../../../../../server/src/engine/language/LanguagePack.ts';
import type { PlacedParagraph } from '../../../../../server/src/engine/statements/PlacedParagraph.ts';
import { readSource } from '../../../../../server/src/engine/statements/readSource.ts';
import { plainText } from '../../../../../server/src/engine/text/SourceText.ts';
import { tagText } from '../../../../../server/src/engine/language/TaggedText.ts';
import { findBlockQuotations } from '../../../../../server/src/engine/statements/quotations/findBlockQuotations.ts';
import { findTurns } from '../../../../../server/src/engine/statements/quotations/findTurns.ts';
import { scanSpeech } from '../../../../../server/src/engine/statements/quotations/scanSpeech.ts';
import { de } from '../../../../../server/src/languages/de/index.ts';
import { en } from '../../../../../server/src/languages/en/index.ts';

/** How often the rules look at a word of `text`, per token: the work done, whatever the machine. */
function workPerToken(text: string, pack: LanguagePack): number {
  const tagged = tagText(text, pack);
  let looks = 0;
  const count = <T extends object>(array: T): T =>
    new Proxy(array, {
      get(target, key) {
        looks++;
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  scanSpeech({ ...tagged, entries: count(tagged.entries), lower: count(tagged.lower) }, []);
  return looks / Math.max(1, tagged.tokens.count);
}

/** No rule may look at a word more often than this, on average, however the text is made. */
const MOST = 400;

const repeat = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));

const pieces: readonly string[] = [
  '„ ',
  '"a ',
  "'a ",
  '“a b ',
  '(',
  ')',
  '(a (b ',
  'sagte ',
  'said ',
  'sagte, ',
  'said, ',
  'gab, die ',
  'Haus ',
  'house ',
  'die der den dem ',
  'wie so nach laut ',
  'who which that ',
  'and said and ',
  'Er sagte: „Das ist gut.“ ',
  'sagte „das ist gut so und schön“ und ',
  '“It is,” she said. ',
  'Er sei gut. ',
  'Anna, who came, and Bert, who left, and ',
  '– Ich komme, sagte er. ',
  'teilte er mit, teilte er mit, ',
  'sowohl Haus als auch ',
  'weder Haus noch ',
  'Mit den Worten „Es ist nun gut so“ kam er, ',
  'Sprüche wie „Es ist nun gut“, ',
  'für Anna war „es gut“, ',
  '„Es ist gut so.“ Das sagte Anna Weber. ',
  'von der „a b“ ',
  'Der Sprecher sagte, dass die Lage, die niemand kannte, schwierig sei, und er forderte „mehr Geld“ von der Stadt ',
];

test('doubling a hostile text doubles the work', () => {
  for (const pack of [de, en])
    for (const piece of pieces) {
      const small = workPerToken(repeat(piece, 20_000), pack);
      const large = workPerToken(repeat(piece, 80_000), pack);
      expect(large, `${pack.tag} ${piece}`).toBeLessThan(Math.max(small * 1.5, small + 20));
      expect(large, `${pack.tag} ${piece}`).toBeLessThan(MOST);
    }
}, 60_000);

test('any mixture of them is bounded too', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }), (parts) => {
      for (const pack of [de, en]) expect(workPerToken(repeat(parts.join(''), 8_000), pack)).toBeLessThan(MOST);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('five megabytes on one line, a hundred thousand unpaired marks, a million brackets', () => {
  const line = repeat(
    'the spokesman said that the plan, which nobody knew, was “a bad one” and called for more money ',
    5e6,
  );
  expect(scanSpeech(tagText(line, en), []).candidates.length).toBeGreaterThan(0);
  expect(scanSpeech(tagText('„ '.repeat(100_000), de), []).candidates).toEqual([]);
  expect(scanSpeech(tagText('('.repeat(500_000) + ')'.repeat(500_000), de), []).candidates).toEqual([]);
}, 120_000);

test('a cue with nothing behind it reports nothing', () => {
  expect(scanSpeech(tagText('Haus said, .', en), []).candidates).toEqual([]);
});

test('every span lies in the text and in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces, '.', ' ', ':', '”', '«', 'Lena Voss '), { maxLength: 30 }),
      (parts) => {
        const text = parts.join('');
        for (const pack of [de, en])
          for (const { spans } of scanSpeech(tagText(text, pack), []).candidates)
            for (const { start, end } of spans) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeLessThanOrEqual(text.length);
              expect(start).toBeLessThan(end);
            }
      },
    ),
    { numRuns: 200 },
  );
});

const paragraphs: readonly string[] = [
  'A: Es ist gut so.',
  'Q: It is.',
  'WEBER: Es ist gut.',
  '[00:12:31] WEBER: Es ist gut.',
  'Weber [00:12]: Es ist gut.',
  'Es ist gut so und schön.',
  '> Es ist gut.',
  '— Anna Weber',
  '„Es ist gut',
  'Er sei gut und schön.',
  'Anna Weber schrieb:',
  '– Ich komme, sagte er.',
];

/** How often the paragraphs of a page are looked at, per paragraph, and how much text its quotations hold, per character. */
function workPerParagraph(text: string): { looks: number; held: number } {
  let looks = 0;
  const { reading, memo } = readSource(plainText('test:', text), { packs: [de, en], referenceDate: null });
  const placed = reading.paragraphs.map((paragraph): PlacedParagraph => {
    const pack = paragraph.language === 'de' ? de : en;
    const written = text.slice(paragraph.span.start, paragraph.span.end);
    return { ...paragraph, pack, text: written, reading: memo.get(written)! };
  });
  const counted = new Proxy(placed, {
    get(target, key) {
      looks++;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  findTurns(counted, () => false);
  findBlockQuotations(counted, []);
  const held = reading.statements.reduce((sum, statement) => sum + statement.text.length, 0);
  return { looks: looks / Math.max(1, placed.length), held: held / Math.max(1, text.length) };
}

test('a page of many paragraphs of any kind takes work in proportion to them', () => {
  const pages = [
    ...paragraphs.map((one) => [one]),
    paragraphs,
    ['WEBER: Es ist gut.', ...Array<string>(9).fill('Es ist gut so.')],
  ];
  for (const page of pages) {
    const text = `${page.join('\n\n')}\n\n`.repeat(Math.ceil(3000 / page.length));
    const { looks, held } = workPerParagraph(text);
    expect(looks, page[0]).toBeLessThan(30);
    expect(held, page[0]).toBeLessThan(4);
  }
}, 60_000);
