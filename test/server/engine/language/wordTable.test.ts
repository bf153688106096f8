import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildWordTable } from '../../../../server/src/engine/language/wordTable.ts';
import { lowerWord } from '../../../../server/src/engine/text/characters.ts';

describe('find', () => {
  const table = buildWordTable(
    new Map([
      ['über', 1],
      ['don’t', 2],
      ['der', 3],
    ]),
  );
  const find = (text: string, start = 0, end = text.length) => table.values[table.find(text, start, end)];

  it('finds words in any case, where they stand', () => {
    expect(find('Über')).toBe(1);
    expect(find('DON’T')).toBe(2);
    expect(find('wieder', 3)).toBe(3);
  });
  it('finds no word that is longer or shorter than the place', () => {
    expect(find('wieder')).toBeUndefined();
    expect(find('de')).toBeUndefined();
    expect(find('')).toBeUndefined();
  });
  it('finds what a Map finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', 'ß', '’', 'ж', 'ſ'), maxLength: 4 });
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (known, asked) => {
        const map = new Map(known.map((text, i) => [text, i] as const));
        const words = buildWordTable(map);
        for (const text of [...known, ...asked])
          expect(words.values[words.find(`-${text}-`, 1, text.length + 1)]).toBe(map.get(text));
      }),
    );
  });
});

describe('lowerWord', () => {
  it('is the word in lower case, whatever its letters', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('Straße', 'ÄRGER', 'McKay', 'İzmir', 'ΟΔΟΣ', '’tis'), (rest, word) => {
        const text = word + rest;
        expect(lowerWord(text, 0, text.length)).toBe(text.toLowerCase());
        expect(lowerWord(`x${word}`, 1, word.length + 1)).toBe(word.toLowerCase());
      }),
    );
  });
});
