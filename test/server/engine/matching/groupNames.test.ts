import { expect, test } from 'vitest';
import { createEngine, plainText } from '../../../../server/src/engine/index.ts';
import { packs } from '../../../../server/src/languages/index.ts';

/** The register of names over some files: each name with its spellings, the most frequent first. */
function registerOf(...texts: readonly string[]): Record<string, readonly string[]> {
  const engine = createEngine({ packs, style: 'lenient', referenceDate: null });
  texts.forEach((text, i) => engine.put(plainText(`${i}.txt`, text)));
  return Object.fromEntries(engine.names().map(({ name, variants }) => [name, variants.map(({ text }) => text)]));
}

test('transliterations and short forms of one person', () => {
  const register = registerOf(
    'Der Minister Sergej Schoigu kam. Schoigu schwieg und das Boot von Schoigu sank.',
    'Sergei Shoigu left, and nobody saw Shoigu again.',
  );
  expect(register).toEqual({ 'Sergei Shoigu': ['Schoigu', 'Sergei Shoigu', 'Sergej Schoigu', 'Shoigu'] });
});

test('an acronym joins the name before its brackets', () => {
  expect(registerOf('Die Deutsche Bahn (DB) zahlt. Die DB schweigt.')).toEqual({
    'Deutsche Bahn': ['DB', 'Deutsche Bahn'],
  });
});

test('two people with one surname stay apart, and the surname alone joins neither', () => {
  const register = registerOf('Anna Brasche kam.', 'Jorinde Öllers kam, dann Thomas Brasche.', 'Senator Brasche kam.');
  expect(Object.keys(register).sort()).toEqual(['Anna Brasche', 'Brasche', 'Thomas Brasche']);
});

test('places keep their own entries beside people', () => {
  const register = registerOf('In Washington sprach der Redner über George Washington.');
  expect(Object.keys(register)).toContain('George Washington');
  expect(Object.keys(register)).toContain('Washington');
});

test('the register follows the files', () => {
  const engine = createEngine({ packs, style: 'lenient', referenceDate: null });
  engine.put(plainText('a.txt', 'In Bremen regnet es.'));
  engine.put(plainText('a.txt', 'In Oslo regnet es.'));
  engine.put(plainText('b.txt', 'In Kiel regnet es.'));
  engine.remove('b.txt');
  expect(engine.names().map(({ name, kind }) => [name, kind])).toEqual([['Oslo', 'place']]);
});

test('the cases of an institution are one name', () => {
  expect(registerOf('Das Auswärtige Amt schweigt. Ein Sprecher des Auswärtigen Amtes kam nicht.')).toEqual({
    'Auswärtige Amt': ['Auswärtige Amt', 'Auswärtigen Amtes'],
  });
});

test('two people whose middle initials differ stay apart', () => {
  const register = registerOf('John K. Hale and John P. Hale are brothers, and the town is small.');
  expect(Object.keys(register).sort()).toEqual(['John K. Hale', 'John P. Hale']);
});

test('countries and institutions under their names in other languages', () => {
  const register = registerOf(
    'Russland schwieg. Das Weiße Haus und die Vereinten Nationen warnten Nordkorea und die USA.',
    'Russia was silent. The White House and the United Nations warned North Korea and the United States.',
    'Moskau liegt in Russland, sagen die Vereinigten Staaten. Moscow is in Russia.',
  );
  const together = Object.values(register).map((variants) => [...variants].sort());
  expect(together).toContainEqual(['Russia', 'Russland']);
  expect(together).toContainEqual(['USA', 'United States', 'Vereinigten Staaten']);
  expect(together).toContainEqual(['Nordkorea', 'North Korea']);
  expect(together).toContainEqual(['Weiße Haus', 'White House']);
  expect(together).toContainEqual(['United Nations', 'Vereinten Nationen']);
});

test('a name is shown as it is without the ending of a case', () => {
  const register = registerOf(
    'Der Sprecher des Weißen Hauses kam. Die Sprecherin des Weißen Hauses ging, das Weiße Haus blieb.',
  );
  expect(Object.keys(register)).toContain('Weißes Haus');
});

test('an acronym with full stops, a surname with a suffix', () => {
  expect(Object.values(registerOf('The EPA and the E.P.A. are one, and Finn Adler Jr. met Mr. Adler.'))).toEqual(
    expect.arrayContaining([
      ['E.P.A.', 'EPA'],
      ['Adler', 'Finn Adler Jr.'],
    ]),
  );
});
