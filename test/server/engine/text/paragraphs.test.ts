import { expect, test } from 'vitest';
import { splitParagraphs } from '../../../../server/src/engine/text/paragraphs.ts';

test('a file of a million lines without an empty one', () => {
  expect(splitParagraphs('Zeile\n'.repeat(1_000_000))).toHaveLength(1_000_000);
  expect(splitParagraphs(`${'ein Absatz der nirgends endet und weiter geht\n'.repeat(300_000)}Schluss`)).toHaveLength(
    1,
  );
});

test('lines that each begin with a capital are paragraphs of their own', () => {
  const lines = [
    'Ein Streit um die Schleuse im Norden der Stadt',
    'Warum der Kanal im Sommer immer wieder versandet',
    'Was die Stadt nun mit dem alten Hafen vorhat',
  ];
  expect(splitParagraphs(lines.join('\n'))).toHaveLength(3);
});

test('a scanned page: words divided at the break, sentences that go on, headings apart', () => {
  const page = [
    '2. Befund',
    'An der Schwelle wurde ein Ver-',
    'schleiß von 4 mm festgestellt. Die',
    'Halterung ist fest, das Lager in',
    'Ordnung.',
    '3. Folgen',
    'Keine',
  ].join('\n');
  expect(splitParagraphs(page).map(({ start, end }) => page.slice(start, end).replaceAll('\n', ' '))).toEqual([
    '2. Befund',
    'An der Schwelle wurde ein Ver- schleiß von 4 mm festgestellt. Die Halterung ist fest, das Lager in Ordnung.',
    '3. Folgen',
    'Keine',
  ]);
});
