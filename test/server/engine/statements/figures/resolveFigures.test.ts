import { expect, test } from 'vitest';
import { createEngine, plainText, toNumber, type Figure } from '../../../../../server/src/engine/index.ts';
import { packs } from '../../../../../server/src/languages/index.ts';
import { easterSunday } from '../../../../../server/src/engine/values/resolveDate.ts';
import { edtfOfDay } from '../../../../../server/src/engine/values/edtf.ts';

function figuresOf(text: string, referenceDate: string | null = null): readonly Figure[] {
  const engine = createEngine({ packs, style: 'lenient', referenceDate });
  return engine.put(plainText('a', text)).statements.filter((s): s is Figure => s.kind === 'figure');
}

const datesOf = (text: string, referenceDate: string | null): readonly string[] =>
  figuresOf(text, referenceDate).map(({ value }) =>
    value.kind === 'date' ? value.edtf : value.kind === 'relative' ? `(${value.relative})` : value.kind,
  );

// 2023-09-13 is a Wednesday.
test.each([
  ['Am Dienstag traf er ein.', '2023-09-12'],
  ['Am Freitag wird er eintreffen.', '2023-09-15'],
  ['Gestern schwieg er noch.', '2023-09-12'],
  ['Letzte Woche schwieg er noch.', '2023-09-04/2023-09-10'],
  ['Das war im vergangenen Monat anders.', '2023-08'],
  ['Seit Anfang letzten Jahres ruht der Bau.', '2022'],
  ['Der Mai dieses Jahres war warm.', '2023-05'],
  ['Im Juli schwieg er noch.', '2023-07'],
  ['Am 2. April schwieg er noch.', '2023-04-02'],
  // The nearest second of January lies ahead, and the sentence does not.
  ['Am 2. Januar schwieg er noch.', 'XXXX-01-02'],
  ['Am 2. Januar wird er sprechen.', '2024-01-02'],
  ['Seit dem 2. August wird verhandelt.', '2023-08-02'],
  ['Für Freitag lud die Stadt ein.', '2023-09-15'],
  ['Er kam an Ostern zurück.', '2023-04-09'],
  ['They met last December in the city.', '2022-12'],
  ['They will meet next Monday in the city.', '2023-09-18'],
  ['On Thanksgiving of last year it was cold.', '2022-11-24'],
  ['They met on Tuesday at 8 p.m. in the city.', '2023-09-12T20'],
  ['They will meet next week on Friday in the city.', '2023-09-22'],
  ['It is due two weeks from now.', '2023-09-27'],
  ['Zwei Wochen vor Ostern kam er.', '2023-03-26'],
  ['Er blieb vom 12. Januar bis heute.', '2023-01-12/2023-09-13'],
  ['It will run from November to March.', '2023-11/2024-03'],
  ['It rained on Wednesday the 6th.', '2023-09-06'],
  ['Am 2. Juni wird er sprechen.', '2024-06-02'],
])('with a date of publication: %s is %s', (text, edtf) => {
  expect(datesOf(text, '2023-09-13')).toEqual([edtf]);
});

test('without one they stay relative, and a partial one is no anchor', () => {
  expect(datesOf('Am Dienstag und letzte Woche schwieg er.', null)).toEqual(['(weekday:2)', '(week:-1)']);
  expect(datesOf('Am Dienstag und letzte Woche schwieg er.', '2023-09')).toEqual(['(weekday:2)', '(week:-1)']);
  expect(datesOf('Am 2. Mai schwieg er.', null)).toEqual(['XXXX-05-02']);
});

test('Easter', () => {
  expect([1961, 2000, 2008, 2019, 2038].map((year) => edtfOfDay(easterSunday(year)))).toEqual([
    '1961-04-02',
    '2000-04-23',
    '2008-03-23',
    '2019-04-21',
    '2038-04-25',
  ]);
});

const numbersOf = (text: string): readonly unknown[] =>
  figuresOf(text).map(({ value, ambiguous }) =>
    value.kind === 'exact' ? [toNumber(value.number), ambiguous] : value.kind,
  );

test('three decimals behind a point are in doubt in an English file that writes no other decimals', () => {
  expect(numbersOf('The sensor in the old mill by the river showed 1.234 on the dial.')).toEqual([[1.234, true]]);
  expect(numbersOf('The sensor in the old mill showed 1.234 and later 3.5 on the dial.')).toEqual([
    [1.234, false],
    [3.5, false],
  ]);
  expect(numbersOf('The sensor in the old mill by the river showed 0.125 at first.').at(0)).toEqual([0.125, false]);
});

test('a number that two conventions read differently is settled by the file', () => {
  const rest = 'Der Wert der Ware ist hoch, sagt der Händler.';
  expect(numbersOf(`Es sind 3.500 Tonnen. ${rest}`)).toEqual([[3500, false]]);
  expect(numbersOf(`Es sind 3.500 Tonnen und 2,5 Liter. ${rest}`)).toEqual([
    [3500, false],
    [2.5, false],
  ]);
  // The file writes decimals with a point and with a comma.
  expect(numbersOf(`Es sind 3.500 Tonnen, 2,5 Liter und 4.25 Meter. ${rest}`)).toEqual([
    [3500, true],
    [2.5, false],
    [4.25, false],
  ]);
  // It writes them with a point only.
  expect(numbersOf(`Es sind 3.500 Tonnen, 2.5 Liter und 4.25 Meter. ${rest}`)).toEqual([
    [3.5, false],
    [2.5, false],
    [4.25, false],
  ]);
});
