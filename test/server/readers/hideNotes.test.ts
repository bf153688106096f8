import { expect, test } from 'vitest';
import { sourceFromText } from '../../../server/src/readers/readSourceText.ts';

const prose = (name: string, text: string): string => {
  const source = sourceFromText(`file:///${name}`, text);
  expect(source.prose).toHaveLength(text.length);
  return source.prose;
};

test('a note of ours is no text of the article', () => {
  const text = 'Zwölf Boote [Beleg: meldung.txt, Zeile 12, 3. Mai 2024] sanken.';
  expect(prose('a.txt', text)).toBe(text.replace(/\[.*\]/, (note) => ' '.repeat(note.length)));
});

test('a footnote of ours is none either, and anybody else’s footnote is', () => {
  const body = 'Zwölf Boote[^1] sanken, drei[^2] nicht.\n\n';
  const text = `${body}[^1]: [meldung.txt, Zeile 12](quellen/meldung.txt#L12), 3. Mai 2024\n[^2]: Das waren 30 Tonnen.`;
  const read = prose('a.md', text);
  expect(read).not.toContain('Zeile');
  expect(read).not.toContain('2024');
  expect(read).toContain('30 Tonnen');
  expect(read).toContain('Zwölf Boote');
});

test('brackets without our word stay', () => {
  expect(prose('a.txt', 'Er [der Minister] sagte [Beleg] nichts.')).toContain('[der Minister] sagte [Beleg]');
});
