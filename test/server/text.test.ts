import { expect, test } from 'vitest';
import { splitParagraphs } from '../../server/src/engine/text/paragraphs.ts';
import { splitSentences } from '../../server/src/engine/text/sentences.ts';
import { tokenize } from '../../server/src/engine/text/tokens.ts';
import { tagText } from '../../server/src/engine/language/TaggedText.ts';
import { indexLines } from '../../server/src/engine/text/LineIndex.ts';
import { de } from '../../server/src/languages/de/index.ts';
import { en } from '../../server/src/languages/en/index.ts';

const sentences = (text: string, pack = de): string[] =>
  splitSentences(tokenize(text), pack.sentences).map(({ start, end }) => text.slice(start, end));

test('ordinals and abbreviations end no sentence', () => {
  expect(sentences('Am 12. September kam z. B. Dr. Weber. „Es reicht.“ Dann ging er.')).toEqual([
    'Am 12. September kam z. B. Dr. Weber.',
    '„Es reicht.“',
    'Dann ging er.',
  ]);
  expect(sentences('Mr. Hale left. He owed $3.5 million.', en)).toEqual(['Mr. Hale left.', 'He owed $3.5 million.']);
});

test('a line is a paragraph, unless the block is hard-wrapped', () => {
  const text =
    'Erste Meldung endet hier.\nZweite Meldung.\n\nEin Absatz, der über mehrere Zeilen laufen muss,\nweil der Fernschreiber ihn umbrochen hat und\nkeine Leerzeile dazwischen steht.';
  expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Erste Meldung endet hier.',
    'Zweite Meldung.',
    'Ein Absatz, der über mehrere Zeilen laufen muss,\nweil der Fernschreiber ihn umbrochen hat und\nkeine Leerzeile dazwischen steht.',
  ]);
});

test('lines end at every kind of line break', () => {
  const lines = indexLines('a\r\nb\rc\nd');
  expect([0, 3, 5, 7].map((offset) => lines.lineAt(offset))).toEqual([0, 1, 2, 3]);
  expect(lines.positionAt(99)).toEqual({ line: 3, character: 1 });
});

test('a soft hyphen stands inside its word', () => {
  const tagged = tagText('Das ist un\u00adglaub\u00ad\u00adlich.', de);
  expect(tagged.lower).toEqual(['das', 'ist', 'unglaublich', '']);
});
