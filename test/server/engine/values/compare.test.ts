import { expect, test } from 'vitest';
import { compareDates } from '../../../../server/src/engine/values/compareDates.ts';
import { compareQuantities } from '../../../../server/src/engine/values/compareQuantities.ts';
import type { Decimal } from '../../../../server/src/engine/values/Decimal.ts';
import type { FigureValue, Hedge, Quantity } from '../../../../server/src/engine/values/FigureValue.ts';
import { typeOfUnit } from '../../../../server/src/engine/values/units.ts';

/** `25e5 km` · `620 [mi_i]` · `~20` · `>100` · `<50 %` · `20..30 %` · `1/3` · `3:2` */
function quantity(text: string): Quantity {
  const [head = '', unit = null] = text.split(' ');
  const hedges: Record<string, Hedge> = { '~': 'approximate', '>': 'minimum', '<': 'maximum' };
  const hedge = hedges[head.charAt(0)] ?? null;
  const number = hedge ? head.slice(1) : head;
  const type = unit === null ? 'count' : typeOfUnit(unit);
  return { type, value: valueOf(number), unit, hedge };
}

function valueOf(text: string): FigureValue {
  const decimalOf = (digits: string): Decimal => {
    const [mantissa = '', power = '0'] = digits.split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    return { significand: Number(whole + fraction), exponent: Number(power) - fraction.length };
  };
  if (text.includes('..')) {
    const [low = '', high = ''] = text.split('..');
    return { kind: 'range', low: low ? decimalOf(low) : null, high: high ? decimalOf(high) : null };
  }
  if (text.includes('/')) {
    const [numerator, denominator] = text.split('/').map(Number);
    return { kind: 'fraction', numerator: numerator!, denominator: denominator! };
  }
  if (text.includes(':')) {
    const [first = '', second = ''] = text.split(':');
    return { kind: 'pair', first: decimalOf(first), second: decimalOf(second) };
  }
  return { kind: 'exact', number: decimalOf(text) };
}

const checkPair = (written: string, source: string, relation: string): void => {
  expect(compareQuantities(quantity(written), quantity(source)), `${written} against ${source}`).toBe(relation);
  expect(compareQuantities(quantity(source), quantity(written)), `${source} against ${written}`).toBe(relation);
};

test.each([
  ['318', '318', 'equal'],
  ['318', '319', 'different'],
  ['2.5e6', '2500000', 'equal'],
  ['2.5e6', '2483112', 'rounded'],
  ['2.4e6', '2483112', 'different'],
  ['3000', '2983', 'rounded'],
  ['3000', '3400', 'different'],
  ['40', '41', 'different'],
  ['~40', '41', 'compatible'],
  ['~20', '23', 'different'],
  ['12.4 %', '12 %', 'rounded'],
  ['12.6 %', '12 %', 'different'],
  ['5 %', '5 pp', 'different'],
  ['5 %', '7 pp', 'incomparable'],
  ['1/4', '25 %', 'converted'],
  ['1/3', '33 %', 'converted'],
  ['1/3', '40 %', 'different'],
  ['8:10', '80 %', 'converted'],
  ['3:2', '3:2', 'equal'],
  ['3:2', '2:3', 'compatible'],
  ['3:2', '3:1', 'different'],
])('%s against %s is %s', checkPair);

test.each([
  ['1000 km', '620 [mi_i]', 'converted'],
  ['15200 km', '8200 [mi_i]', 'different'],
  ['15200 km', '9440 [mi_i]', 'converted'],
  ['32 [degF]', '0 Cel', 'converted'],
  ['40 Cel', '104 [degF]', 'converted'],
  ['150 PS', '110 kW', 'converted'],
  ['500 [ston_av]', '500 t', 'different'],
  ['500 [ston_av]', '450 t', 'converted'],
  ['2 t', '2000 kg', 'converted'],
  ['250 har', '620 [acr_us]', 'converted'],
  ['120 [nmi_i]', '222 km', 'converted'],
  ['100 km/h', '62 [mi_i]/h', 'converted'],
  ['18 mo', '1.5 a', 'converted'],
  ['5 km', '5 h', 'incomparable'],
  ['5 km', '5', 'incomparable'],
  ['20 EUR', '20 USD', 'different'],
  ['20 EUR', '22 USD', 'incomparable'],
])('conversion: %s against %s is %s', checkPair);

test.each([
  ['>100', '103', 'compatible'],
  ['>100', '97', 'different'],
  ['>100', '5000', 'incomparable'],
  ['>300', '>200', 'different'],
  ['<50', '48', 'compatible'],
  ['<50', '60', 'different'],
  ['20..30 %', '25 %', 'compatible'],
  ['20..30 %', '35 %', 'different'],
  ['20..30 %', '20..30 %', 'equal'],
  ['20..30 %', '22..28 %', 'compatible'],
  ['20..30 %', '40..50 %', 'different'],
  ['~14e6', '14e6', 'equal'],
])('hedges and ranges: %s against %s is %s', checkPair);

const date = (text: string): FigureValue =>
  /^(weekday|day|week|month|year):/.test(text)
    ? { kind: 'relative', relative: text, turn: null }
    : { kind: 'date', edtf: text, relative: null };

test.each([
  ['2019-04-25', '2019-04-25', 'equal'],
  ['2019-04-25', '2019-04-26', 'different'],
  ['2019-04-25', '2019', 'compatible'],
  ['XXXX-04-25', '2019-04-25', 'compatible'],
  ['XXXX-04-25', 'XXXX-05-25', 'different'],
  ['XXXX-04', '2019', 'incomparable'],
  ['199X', '1994', 'compatible'],
  ['199X', '2004', 'different'],
  ['2023-09-11/2023-09-17', '2023-09-12', 'compatible'],
  ['2023-09-11/2023-09-17', '2023-09-18', 'different'],
  ['2019/..', '2021', 'compatible'],
  ['2022-33', '2022-02', 'compatible'],
  ['2022-24', '2023-02', 'compatible'],
  ['T16:50', 'T16:50', 'equal'],
  ['T16', 'T16:50', 'compatible'],
  ['T16:50', 'T17:50', 'different'],
  ['T16:50', 'T16:50Z', 'incomparable'],
  ['weekday:1', '2023-09-12', 'different'],
  ['weekday:2', '2023-09-12', 'compatible'],
  ['weekday:2', 'weekday:2', 'compatible'],
  ['weekday:2', 'weekday:3', 'different'],
  ['day:-1', '2023-09-12', 'incomparable'],
  ['day:-1', 'day:-1', 'incomparable'],
])('dates: %s against %s is %s', (written, source, relation) => {
  expect(compareDates(date(written), date(source))).toBe(relation);
  expect(compareDates(date(source), date(written))).toBe(relation);
});
