import { expect, test } from 'vitest';
import { createEngine, plainText } from '../../../server/src/engine/index.ts';
import { labelInContext, statementDetail } from '../../../server/src/features/listStatements.ts';
import { packs } from '../../../server/src/languages/index.ts';
import { messagesFor } from '../../../server/src/messages/messagesFor.ts';

const article =
  'Nach dem Brand wurden 64 Menschen verletzt. Die Stadt schätzt den Schaden an Halle und Hafen auf 41 Millionen Euro. ' +
  'Der Arbeitsplatzgrenzwert liegt bei 20 ppm. Anna Brandt und Lena Voss kamen. „Wir haben lange gewarnt“, sagte sie.';

function listed(): readonly { label: string; own: string; detail: string }[] {
  const engine = createEngine({ packs, style: 'lenient', referenceDate: null });
  engine.put(plainText('a', article));
  return engine.check('a').map((checked) => {
    const { text, own } = labelInContext(checked, engine.reading('a')!);
    return { label: text, own: text.slice(...own), detail: statementDetail(checked, messagesFor('de')).join(' · ') };
  });
}

test('a figure is listed with words of its sentence', () => {
  expect(listed().map(({ label, own }) => [label, own])).toEqual([
    ['…wurden 64 Menschen verletzt.', '64'],
    ['…Hafen auf 41 Millionen Euro.', '41 Millionen Euro'],
    ['…liegt bei 20 ppm.', '20'],
    ['„Wir haben lange gewarnt“', '„Wir haben lange gewarnt“'],
  ]);
});

test('a pronoun that stands for nobody in particular is no speaker to show', () => {
  expect(listed()[3]?.detail).toBe('es gibt keine anderen Dateien');
});
