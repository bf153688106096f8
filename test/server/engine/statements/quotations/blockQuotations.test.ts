import { expect, test } from 'vitest';
import { readSource } from '../../../../../server/src/engine/statements/readSource.ts';
import { packs } from '../../../../../server/src/languages/index.ts';
import { sourceFromText } from '../../../../../server/src/readers/readSourceText.ts';

/** The quotations of a file as `speaker (name) [rule]: words`, one a line. */
function check(uri: string, text: string, expected: readonly string[]): void {
  const { reading } = readSource(sourceFromText(uri, text), { packs, referenceDate: null });
  const found = reading.statements.filter((statement) => statement.kind === 'quote');
  expect(
    found.map(({ speaker, rule, spans }) => {
      const words = spans.map(({ start, end }) => text.slice(start, end)).join(' | ');
      return `${speaker?.text ?? '-'} (${speaker?.name ?? '-'}) [${rule}]: ${words}`;
    }),
  ).toEqual(expected);
}

test('a block with its speaker in the sentence before', () => {
  check('test.md', 'Lena Voss schrieb am Montag:\n\n> Der Deich hält. Das Wasser fällt.\n\nMehr weiß niemand.', [
    'Lena Voss (Lena Voss) [block-quotation]: Der Deich hält. Das Wasser fällt.',
  ]);
  check('test.md', 'Lena Voss wrote on Monday:\n\n> The dike holds. The water is falling.\n', [
    'Lena Voss (Lena Voss) [block-quotation]: The dike holds. The water is falling.',
  ]);
});

test('a block with its speaker in the line under it', () => {
  check(
    'test.md',
    'Es war spät.\n\n> Der Deich hält.\n>\n> Das Wasser fällt.\n>\n> — Lena Voss, Leiterin des Hafenamts\n',
    ['Lena Voss, Leiterin des Hafenamts (Lena Voss) [block-quotation]: Der Deich hält. | Das Wasser fällt.'],
  );
  check('test.md', '> The dike holds.\n\n— Lena Voss\n', ['Lena Voss (Lena Voss) [block-quotation]: The dike holds.']);
});

test('a block of a plain text', () => {
  check('test.txt', 'Lena Voss schrieb:\n\n> Der Deich hält.\n\nMehr weiß niemand.', [
    'Lena Voss (Lena Voss) [block-quotation]: Der Deich hält.',
  ]);
});

test('a quoted paragraph with its speaker under or behind it', () => {
  check('test.md', 'Es war spät.\n\n„Der Deich hält noch zehn Jahre.“\n\n— Lena Voss, Leiterin\n', [
    'Lena Voss, Leiterin (Lena Voss) [sentence-in-marks]: „Der Deich hält noch zehn Jahre.“',
  ]);
  check('test.md', '> „Der Deich hält noch zehn Jahre.“\n>\n> – Lena Voss\n', [
    'Lena Voss (Lena Voss) [sentence-in-marks]: „Der Deich hält noch zehn Jahre.“',
  ]);
});

test('a hint in a block is nobody’s words', () => {
  check('test.md', 'Es war spät.\n\n> **Hinweis:** Das Tor ist heute zu.\n\nMehr weiß niemand.', []);
});
