import { expect, test } from 'vitest';
import { nameKey, nameSimilarity, sameName } from '../../../../server/src/engine/language/nameKey.ts';

test.each([
  ['Schoigu', 'Shoigu', 'Šojgu'],
  ['Selenskyj', 'Zelensky', 'Zelenskyy'],
  ['Chruschtschow', 'Khrushchev', 'Chruščëv'],
  ['Sacharowa', 'Zakharova'],
  ['Jelzin', 'Yeltsin'],
  ['Juschtschenko', 'Yushchenko'],
  ['Prigoschin', 'Prigozhin'],
  ['Kim Jong Un', 'Kim Jong-un'],
  ['Müller', 'Mueller'],
])('transliterations of one name have one key: %s', (...spellings) => {
  expect(new Set(spellings.map(nameKey)).size).toBe(1);
});

test('short forms and initials are the same name', () => {
  expect(sameName('Lankow', 'Andrei Lankov')).toBe(true);
  expect(sameName('Kim', 'Kim Jong Un')).toBe(true);
  expect(sameName('J. Öllers', 'Jorinde Öllers')).toBe(true);
});

test('another given name or another surname is another person', () => {
  expect(nameSimilarity('Anna Brasche', 'Jorinde Brasche')).toBe(0);
  expect(sameName('Hansen', 'Jansen')).toBe(false);
  expect(sameName('Peskow', 'Putin')).toBe(false);
  expect(sameName('', 'Putin')).toBe(false);
});
