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
