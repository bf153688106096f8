import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tagText, type TaggedText } from '../../../../../server/src/engine/language/TaggedText.ts';
import type { LanguagePack } from '../../../../../server/src/engine/language/LanguagePack.ts';
import { scanFigures } from '../../../../../server/src/engine/statements/figures/scanFigures.ts';
import { de } from '../../../../../server/src/languages/de/index.ts';
import { en } from '../../../../../server/src/languages/en/index.ts';

/** How often the scanner looks at a token's word, entry or place: its work, whatever the machine. */
function workOf(text: string, pack: LanguagePack): number {
  let looks = 0;
  const counting = <A extends object>(array: A): A =>
    new Proxy(array, {
      get(target, key) {
        looks++;
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  const tagged = tagText(text, pack);
  const watched: TaggedText = {
    ...tagged,
    lower: counting(tagged.lower),
    entries: counting(tagged.entries),
    tokens: {
      ...tagged.tokens,
      kind: counting(tagged.tokens.kind),
      start: counting(tagged.tokens.start),
      end: counting(tagged.tokens.end),
    },
  };
  scanFigures(watched);
  return looks;
}

const HARD: readonly string[] = [
  '1',
  '1 ',
  '1.',
  '1,',
  '1.234.',
  '1-',
  '1/',
  '1:',
  '1 2',
  '12.',
  '123 ',
  '(1) ',
  '+49 ',
  'ein ',
  'ein und ',
  'one ',
  'a ',
  'zwei und ',
  'hundert',
  'tausend ',
  'million ',
  'two hundred and ',
  'mehr als ',
  'at least ',
  'rund rund ',
  'um ',
  'Montag ',
  'Montag, ',
  'May ',
  'Mai bis ',
  'last last ',
  'letzte ',
  'Ende der ',
  'half ',
  'viertel vor ',
  'pro ',
  'percent to ',
  'U.S. ',
  '$',
  '$ ',
  '% ',
  '½',
  '-5 ',
  'http://1',
  'a@1.',
  '„1“ ',
  '12. Mai ',
];

describe('work grows with the length of the text and no faster', () => {
  test.each([
    ['de', de],
    ['en', en],
  ] as const)('%s, hard texts', (_tag, pack) => {
    for (const unit of HARD) {
      const small = workOf(unit.repeat(400), pack);
      const large = workOf(unit.repeat(1600), pack);
      expect(large, unit).toBeLessThan(small * 4.6 + 4000);
      expect(large / Math.max(1, tagText(unit.repeat(1600), pack).tokens.count), unit).toBeLessThan(900);
    }
  });

  test('texts put together from hard parts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HARD), { minLength: 1, maxLength: 6 }), (parts) => {
        for (const pack of [de, en]) {
          const unit = parts.join('');
          expect(workOf(unit.repeat(400), pack)).toBeLessThan(workOf(unit.repeat(100), pack) * 4.6 + 4000);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('figures are in order, do not overlap and are what the text has, for any text', () => {
    const word = fc.constantFrom(
      ...HARD,
      ...'Haus Jahre Euro kam people years Kilometer (620 Meilen) . , –'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        for (const pack of [de, en]) {
          let last = 0;
          for (const figure of scanFigures(tagText(text, pack))) {
            const { start, end } = figure.spans[0]!;
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(figure.text).toBe(text.slice(start, end));
            last = end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('five megabytes on one line', () => {
  const line = 'Am 12. September 2023 stieg der Preis um 3,5 Prozent auf 1.200 Euro je Tonne, '.repeat(64_000);
  expect(line.length).toBeGreaterThan(4_900_000);
  expect(scanFigures(tagText(line, de)).length).toBe(64_000 * 3);
});
