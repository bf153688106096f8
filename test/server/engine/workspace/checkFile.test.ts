import { expect, test } from 'vitest';
import { createEngine, plainText } from '../../../../server/src/engine/index.ts';
import { packs } from '../../../../server/src/languages/index.ts';

const statuses = (article: string, source: string): readonly (readonly [string, string])[] => {
  const engine = createEngine({ packs, style: 'lenient', referenceDate: '2026-02-15' });
  engine.put(plainText('article', article));
  engine.put(plainText('source', source));
  return engine.check('article').map(({ statement, status }) => [statement.text, status]);
};

test('a first in words is put to nobody, a third is', () => {
  const article = 'In der ersten Nacht kamen 620 Menschen. Zum dritten Mal brannte es. The first row was full.';
  expect(statuses(article, 'Das Wetter blieb schön.').map(([text]) => text)).toEqual(['620', 'dritten']);
});

test('a source with the time of day does not bear out a weekday that the date does not have', () => {
  const found = statuses(
    'Am Freitag, 14. Februar 2026, um 16.30 Uhr hob der Krisenstab die Sperrung auf.',
    'Der Krisenstab hob die Sperrung am 14. Februar 2026 um 16.30 Uhr auf.',
  );
  expect(found.map(([, status]) => status)).toEqual(['conflicting']);
});

test('a figure in a quotation that has another number there is at odds with it, too', () => {
  const found = statuses(
    '„Sie haben drei Tage nach der Kündigung 120.000 Euro angenommen“, sagte Richterin Anna Brandt.',
    'BRANDT: Sie haben drei Tage nach der Kündigung 210.000 Euro angenommen. Was wollten Sie damit?',
  );
  expect(found.find(([text]) => text === '120.000 Euro')?.[1]).toBe('conflicting');
});

test('a dateline with the same town bears out no remark about its people', () => {
  const found = statuses(
    '„Wir schulden den Menschen in Brackenfeld Antworten, und wir werden sie liefern“, sagte Vorstand Piet Adler.',
    'BRACKENFELD. Nach der Entgleisung haben in Brackenfeld Tausende Menschen ihre Wohnungen verlassen müssen.',
  );
  expect(found.map(([, status]) => status)).toEqual(['uncorroborated']);
});
