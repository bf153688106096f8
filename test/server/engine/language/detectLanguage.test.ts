import { expect, test } from 'vitest';
import { detectLanguage } from '../../../../server/src/engine/language/detectLanguage.ts';
import { createWordForms } from '../../../../server/src/engine/language/WordForms.ts';
import { readWordForms } from '../../../../server/src/engine/language/WordedText.ts';
import { packs } from '../../../../server/src/languages/index.ts';

const [en, de] = [packs.find(({ tag }) => tag === 'en')!, packs.find(({ tag }) => tag === 'de')!];
const detect = (text: string, fallback = en): string =>
  detectLanguage([readWordForms(text, createWordForms(packs))], packs, fallback).tag;

test('the language with more function words', () => {
  expect(detect('Die Schleuse bleibt nach einem Unfall bis zum Sommer geschlossen.')).toBe('de');
  expect(detect('The lock stays shut until the summer after an accident.', de)).toBe('en');
});

test('words that two languages share decide nothing', () => {
  expect(detect('in so war an', de)).toBe('de');
});

test('the language of the file where a paragraph tells nothing', () => {
  expect(detect('Kurt Weber 1:0', de)).toBe('de');
  expect(detect('Kurt Weber 1:0', en)).toBe('en');
  expect(detect('', de)).toBe('de');
});

test('a foreign title inside a sentence does not change its language', () => {
  expect(detect('Sie las gestern „The Sound of the Sea“ und war von dem Buch begeistert.')).toBe('de');
});

test('no more is read than needed', () => {
  expect(detect(`${'der und die das nicht '.repeat(20)}${'the and of with to '.repeat(400)}`)).toBe('de');
});
