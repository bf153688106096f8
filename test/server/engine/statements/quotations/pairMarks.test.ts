import { expect, test } from 'vitest';
import { pairMarks } from '../../../../../server/src/engine/statements/quotations/pairMarks.ts';
import { scanMarks } from '../../../../../server/src/engine/statements/quotations/QuoteMark.ts';
import { tokenize } from '../../../../../server/src/engine/text/tokens.ts';

const paired = (text: string): readonly string[] =>
  pairMarks(scanMarks(tokenize(text)), text.length).map(
    ({ span, openStart, openEnd }) => `${openStart ? '…' : ''}${text.slice(span.start, span.end)}${openEnd ? '…' : ''}`,
  );

test('pairs of every system', () => {
  expect(paired('Er rief „Halt“ und »Los« und "Gut" und “Ja”.')).toEqual(['„Halt“', '»Los«', '"Gut"', '“Ja”']);
  expect(paired('Il dit « oui » et “non”.')).toEqual(['« oui »', '“non”']);
  expect(paired("''Yes,'' she said. ``No'' is no answer.")).toEqual(["''Yes,''", "``No''"]);
});

test('the inner pair belongs to the outer one', () => {
  expect(paired('„Sie sagte ‚nein‘ dazu“ war alles.')).toEqual(['„Sie sagte ‚nein‘ dazu“']);
  expect(paired('“He said ‘no’ to it” was all.')).toEqual(['“He said ‘no’ to it”']);
});

test('a wrong partner is a partner', () => {
  expect(paired('Er rief “Halt“ und „Los" und „Gut”.')).toEqual(['“Halt“', '„Los"', '„Gut”']);
});

test('apostrophes and inches are no marks', () => {
  expect(paired("The dogs' bowls, the '90s and don't.")).toEqual([]);
  expect(paired('A 19" screen and a 20" one.')).toEqual([]);
  expect(paired('He said "a 19" screen" twice.').length).toBe(1);
});

test('a mark without partner opens to the end or closes from the start', () => {
  expect(paired('„Der erste Absatz endet offen.')).toEqual(['„Der erste Absatz endet offen.…']);
  expect(paired('Der zweite schließt.“ Dann Stille.')).toEqual(['…Der zweite schließt.“']);
});
