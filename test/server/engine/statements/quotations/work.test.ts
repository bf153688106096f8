import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LanguagePack } from '../../../../../server/src/engine/language/LanguagePack.ts';
import { tagText } from '../../../../../server/src/engine/language/TaggedText.ts';
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
