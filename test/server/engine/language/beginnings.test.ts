import { describe, expect, it } from 'vitest';
import { buildBeginnings } from '../../../../server/src/engine/language/beginnings.ts';

const numbers = buildBeginnings(
  new Map([
    ['sieb', 7],
    ['sieben', 7],
    ['siebzehn', 17],
    ['null', 0],
  ]),
);

describe('longestAt', () => {
  it('finds the longest word that stands at the offset', () => {
    expect(numbers.longestAt('siebzehntausend', 0)).toEqual({ value: 17, end: 8 });
    expect(numbers.longestAt('einundsieben', 6)).toEqual({ value: 7, end: 12 });
  });
  it('falls back on a shorter one where the longer one breaks off', () => {
    expect(numbers.longestAt('siebzeh', 0)).toEqual({ value: 7, end: 4 });
  });
  it('finds a word whose value is nought', () => {
    expect(numbers.longestAt('null', 0)).toEqual({ value: 0, end: 4 });
  });
  it('finds nothing before, between and behind', () => {
    expect(numbers.longestAt('xsieben', 0)).toBeNull();
    expect(numbers.longestAt('sie', 0)).toBeNull();
    expect(numbers.longestAt('sieben', 6)).toBeNull();
  });
});
