import { expect, test } from 'vitest';
import { Trigger, triggerIn } from '../../../../server/src/engine/language/triggers.ts';
import { createWordForms } from '../../../../server/src/engine/language/WordForms.ts';
import { packs } from '../../../../server/src/languages/index.ts';

function triggersOf(word: string, tag: string): readonly string[] {
  const form = createWordForms(packs).at(word, 0, word.length);
  const language = packs.findIndex((pack) => pack.tag === tag);
  return Object.entries(Trigger).flatMap(([name, bit]) => (form.triggers & triggerIn(language, bit) ? [name] : []));
}

test.each([
  ['sagte', 'de', ['speech']],
  ['laut', 'de', ['speech']],
  ['said', 'en', ['speech']],
  ['Zweiundzwanzig', 'de', ['figure']],
  ['twenty', 'en', ['figure']],
  ['wird', 'de', ['future']],
  ['will', 'en', ['future']],
  ['Fahrrad', 'de', []],
  ['bicycle', 'en', []],
])('%s in %s sets off %j', (word, tag, expected) => {
  expect(triggersOf(word, tag)).toEqual(expected);
});

test('a word sets off in one language what it does not in another', () => {
  expect(triggersOf('sagte', 'en')).toEqual([]);
  expect(triggersOf('zweiundzwanzig', 'en')).toEqual([]);
});
