import { expect, test } from 'vitest';
import { createWordForms } from '../../../../server/src/engine/language/WordForms.ts';
import { packs } from '../../../../server/src/languages/index.ts';

const [de, en] = [packs.findIndex(({ tag }) => tag === 'de'), packs.findIndex(({ tag }) => tag === 'en')];
const formOf = (word: string) => createWordForms(packs).at(word, 0, word.length);

test('a form is read once, wherever it stands', () => {
  const forms = createWordForms(packs);
  const first = forms.at('Die Fähre legt ab.', 4, 9);
  expect(first).toMatchObject({ written: 'Fähre', lower: 'fähre' });
  expect(forms.at('Eine andere Fähre.', 12, 17)).toBe(first);
  expect(forms.at('fähre', 0, 5)).not.toBe(first);
});

test('function words and entries are told by language', () => {
  expect(formOf('Nicht').functionOf).toBe(1 << de!);
  expect(formOf('she').functionOf).toBe(1 << en!);
  expect(formOf('Dienstag').entries[de!]).toBe(packs[de!]!.lexicon.get('dienstag'));
  expect(formOf('Dienstag').entries[en!]).toBeUndefined();
});

test('a word with an apostrophe is told by its parts', () => {
  expect(formOf('she’s').functionOf & (1 << en!)).not.toBe(0);
  expect(formOf('l’homme').bare).toBe('homme');
});

test('soft hyphens belong to no word', () => {
  expect(formOf('ges\u00adtern').lower).toBe('gestern');
});

test('rare forms are forgotten, and each is still told right', () => {
  const forms = createWordForms(packs, 16);
  for (let round = 0; round < 3; round++)
    for (let i = 0; i < 500; i++) {
      const word = `Wort${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`;
      expect(forms.at(`x ${word} y`, 2, 2 + word.length).written).toBe(word);
    }
});

test('a word as long as a file is read and not kept', () => {
  const long = 'ab'.repeat(1_000_000);
  expect(createWordForms(packs).at(long, 0, long.length).lower).toBe(long);
});
