import type { UnitWord } from '../../language/FigureWord.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import type { Decimal } from '../../values/Decimal.ts';
import type { FigureValue } from '../../values/FigureValue.ts';
import type { ReadFigure } from './ReadFigure.ts';
import type { NumberRead } from './NumberRead.ts';
import { amount, readWithUnit, valueIn, withScaleMark } from './readMeasure.ts';
import { readNumber } from './readNumber.ts';
import { startsWithPoint } from './readNumberInDigits.ts';
import { finish, readPair } from './readPair.ts';
import { rangeValue, readRange } from './readRange.ts';
import { readCurrencyBefore, readUnitAfter } from './readUnit.ts';
import { hasLink, isDash, isDigits, isMark, markAt, touchesBefore, touchesNext } from './tokensAround.ts';

/** A number with what it is a number of: `20 bis 30 Prozent`, `$1.5 million`, `eight of 10`, `3:2`, `34-jährig`. */
export function readQuantity(t: TaggedText, i: number): ReadFigure | null {
  const read = readUnsigned(t, i);
  // A sign or a decimal mark before the first digit is part of the figure.
  return read && read.start === i && (isNegative(t, i) || (isDigits(t, i) && startsWithPoint(t, i)))
    ? { ...read, start: i - 1 }
    : read;
}

function readUnsigned(t: TaggedText, i: number): ReadFigure | null {
  const before = readCurrencyBefore(t, i);
  const number = readSigned(t, i);
  if (!number) return null;
  const first = withScaleMark(t, i, number, before !== null) ?? number;
  if (first.ordinal) return finish(i, first.end, 'ordinal', first.value, null);
  if (before) return readMoneyBehind(t, before.start, before.unit, first);
  return (
    readPair(t, i, first) ??
    readRange(t, i, first) ??
    readWithUnit(t, i, first) ??
    (first.value.kind === 'fraction'
      ? finish(i, first.end, 'ratio', first.value, null)
      : finish(i, first.end, 'number', first.value, null))
  );
}

/** The number at `i`, made negative by a sign that belongs to it. */
function readSigned(t: TaggedText, i: number): NumberRead | null {
  const number = readNumber(t, i);
  if (!number || !isNegative(t, i)) return number;
  if (number.value.kind === 'fraction')
    return { ...number, value: { ...number.value, numerator: -number.value.numerator } };
  if (number.value.kind !== 'exact') return number;
  return { ...number, plain: false, value: negate(number.value.number) };
}

const negate = ({ significand, exponent }: Decimal): FigureValue => ({
  kind: 'exact',
  number: { significand: -significand, exponent },
});

/** `minus 5`, `-5 Grad`; a hyphen between words or numbers is none. */
export const isNegative = (t: TaggedText, i: number): boolean =>
  (hasLink(t, i - 1, 'minus') && !hasLink(t, i - 2, 'plus') && !hasLink(t, i - 3, 'plus')) ||
  ((isMark(t, i - 1, '-') || isMark(t, i - 1, '−')) &&
    touchesBefore(t, i) &&
    isDigits(t, i) &&
    (i < 2 || (!touchesNext(t, i - 2) && !isDigits(t, i - 2))));

/** Money named before its number: `$1.5 million`, `EUR 125`, `$10 to $20 million`. */
function readMoneyBehind(t: TaggedText, start: number, unit: UnitWord, first: NumberRead): ReadFigure {
  let end = first.end;
  // `$10 dollars`, `US$ 5 USD` say it twice.
  const after = readUnitAfter(t, end);
  if (
    after?.unit.type === 'money' &&
    after.unit.symbol === unit.symbol &&
    after.unit.exponent === 0 &&
    !isMark(t, end, '$')
  )
    end = after.end;
  const joint = isDash(t, end) || hasLink(t, end, 'range');
  if (joint && first.value.kind === 'exact') {
    const at = markAt(t, end + 1) !== '' ? end + 2 : end + 1;
    const sameSign = readCurrencyBefore(t, at);
    const second = isDigits(t, at) ? readSigned(t, at) : null;
    const scaled = second && (withScaleMark(t, at, second, true) ?? second);
    if (scaled?.value.kind === 'exact' && (at === end + 1 || sameSign?.unit.symbol === unit.symbol)) {
      const range = rangeValue(first, scaled);
      if (range) return finish(start, scaled.end, 'money', range, unit.symbol);
    }
  }
  return finish(start, end, 'money', valueIn(unit, amount(first.value)), unit.symbol);
}
