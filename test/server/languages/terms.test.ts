import { expect, test } from 'vitest';
import { de } from '../../../server/src/languages/de/index.ts';
import { en } from '../../../server/src/languages/en/index.ts';

const meet = (pack: typeof de, ...words: string[]): void =>
  expect(new Set(words.map((word) => pack.terms.stem(word))), words.join(' ')).toHaveProperty('size', 1);

test('forms of one German word have one stem', () => {
  meet(de, 'haus', 'hauses', 'häuser', 'häusern');
  meet(de, 'lieferung', 'lieferungen');
  meet(de, 'größe', 'groesse');
  meet(de, 'diplomatisch', 'diplomatischen', 'diplomatisches');
});

test('forms of one English word have one stem', () => {
  meet(en, 'announce', 'announced', 'announcing', 'announces');
  meet(en, 'company', 'companies', "company's", 'company’s');
  meet(en, 'relational', 'relate', 'relating');
  expect(en.terms.stem('news')).toBe('news');
});

test('German compounds come apart at known words', () => {
  expect(de.terms.compoundParts('waffenlieferungen')).toEqual(['waffen', 'lieferungen']);
  expect(de.terms.compoundParts('verkehrsministerin')).toEqual(['verkehrs', 'ministerin']);
  expect(de.terms.compoundParts('stadtwerkechef')).toHaveLength(3);
  expect(de.terms.compoundParts('vereinigten')).toEqual([]);
  expect(de.terms.compoundParts('haus')).toEqual([]);
});
