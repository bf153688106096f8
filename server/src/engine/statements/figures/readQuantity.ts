import type { UnitWord } from '../../language/FigureWord.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import { decimal, type Decimal } from '../../values/Decimal.ts';
import type { FigureType, FigureValue } from '../../values/FigureValue.ts';
import { unitOf } from '../../values/units.ts';
import { numberAt, ratio, readNumber, startsWithPoint, type NumberRead } from './readNumber.ts';
import { readCurrencyBefore, readUnitAfter } from './readUnit.ts';
import type { ReadFigure } from './ReadFigure.ts';
import {
  figureWord,
  hasLink,
  isDash,
  isDigits,
  isMark,
  isUpper,
  isWord,
  markAt,
  tokenAt,
  tokenLength,
  touchesBefore,
  touchesNext,
} from './tokensAround.ts';

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

const finish = (start: number, end: number, type: FigureType, value: FigureValue, unit: string | null): ReadFigure => ({
  start,
  end,
  type,
  value,
  unit,
  hedge: null,
});

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

/** Letters that touch digits and multiply them: `$1bn`, `10k`, `2mil`. A metre (`30m`) is none, except behind a currency. */
function withScaleMark(t: TaggedText, i: number, number: NumberRead, money: boolean): NumberRead | null {
  const at = number.end;
  if (!isDigits(t, i) || !isWord(t, at) || number.value.kind !== 'exact' || number.ordinal) return null;
  const touching = touchesBefore(t, at);
  const mark = t.lower[at]!;
  const power = t.pack.numbers.scaleMarks.get(mark);
  if (power === undefined || (!touching && !money && mark.length < 2)) return null;
  if (!money && (t.pack.numbers.symbols.has(tokenAt(t, at)) || mark === 'mm')) return null;
  if (touchesNext(t, at) && !isMark(t, at + 1, '.') && !isDash(t, at + 1) && !isMark(t, at + 1, ',')) return null;
  const { significand, exponent } = number.value.number;
  const scaled = decimal(significand, exponent + power);
  const stop = isMark(t, at + 1, '.') && touchesNext(t, at) && mark.length > 2 && isWord(t, at + 2) ? 1 : 0;
  return (
    scaled && { ...number, value: { kind: 'exact', number: scaled }, end: at + 1 + stop, scale: power, plain: false }
  );
}

const symbolOf = (unit: UnitWord): string | null => unit.symbol;

/** What the unit's exponent makes of the number: cents of the main unit, decades of years. */
function valueIn(unit: UnitWord, value: FigureValue, more = 0): FigureValue {
  const exponent = unit.exponent + more;
  if (unit.vague) return { kind: 'vague' };
  if (exponent === 0) return value;
  const shift = (n: Decimal): Decimal => ({ significand: n.significand, exponent: n.exponent + exponent });
  switch (value.kind) {
    case 'exact':
      return { kind: 'exact', number: shift(value.number) };
    case 'range':
      return { kind: 'range', low: value.low && shift(value.low), high: value.high && shift(value.high) };
    case 'fraction':
      return ratio(value.numerator, value.denominator, Math.max(0, exponent)) ?? value;
    case 'pair':
    case 'date':
    case 'relative':
    case 'vague':
      return value;
  }
}

/** `60-Millionen-Euro`, `$5-million`: the scale behind a hyphen. */
function hyphenedScale(t: TaggedText, first: NumberRead): NumberRead | null {
  const { end, value } = first;
  if (!isDash(t, end) || !touchesBefore(t, end) || !touchesNext(t, end) || value.kind !== 'exact') return null;
  const word = numberAt(t, end + 1);
  if (word?.kind !== 'cardinal' || word.step !== 'scale') return null;
  const power = Math.log10(word.value);
  const number = Number.isInteger(power) ? decimal(value.number.significand, value.number.exponent + power) : null;
  return number && { ...first, value: { kind: 'exact', number }, end: end + 2, scale: power, plain: false };
}

/** A half or a quarter of a unit is an exact amount; a third stays a fraction. */
const amount = (value: FigureValue): FigureValue =>
  value.kind === 'fraction' ? (ratio(value.numerator, value.denominator) ?? value) : value;

function readWithUnit(t: TaggedText, i: number, bare: NumberRead): ReadFigure | null {
  const first = hyphenedScale(t, bare) ?? bare;
  const compound = readSuffix(t, i, first);
  if (compound) return compound;
  const unit = unitAfter(t, first);
  if (!unit) return null;
  const power = scaleBehind(t, unit.unit, unit.end);
  const end = power > 0 ? unit.end + 1 : unit.end;
  const joined = readSecondUnit(t, i, first.value, unit.unit, end);
  if (joined) return joined;
  const asMoney = moneyScale(t, unit.unit, first);
  const value = valueIn(asMoney, amount(first.value), unit.exponent + power);
  return ageOr(t, i, finish(i, end, asMoney.type, value, symbolOf(asMoney)));
}

/** The unit behind a number: of words that are also something else (`points`, `second`, `min`), only what fits. */
export function unitAfter(t: TaggedText, first: NumberRead): ReturnType<typeof readUnitAfter> {
  const unit = readUnitAfter(t, first.end) ?? unitBehindGap(t, first);
  if (!unit) return null;
  const dashed = isDash(t, first.end);
  const word = t.lower[dashed ? first.end + 1 : first.end];
  if (unit.unit.symbol === 'pp' && (word === 'point' || word === 'points') && !arePoints(t, unit.end, dashed))
    return null;
  if (word === 'in' && !touchesBefore(t, first.end)) return null;
  if (first.value.kind === 'exact' && word === 'second' && !dashed) return null;
  return unit;
}

/** `two more days`: only durations and measures, since `two more people` counts people. */
function unitBehindGap(t: TaggedText, first: NumberRead): ReturnType<typeof readUnitAfter> {
  if (!t.pack.numbers.unitGap.has(t.lower[first.end] ?? '') || first.value.kind !== 'exact') return null;
  const unit = figureWord(t, first.end + 1)?.unit;
  return unit?.type === 'duration' || unit?.type === 'length' ? { unit, end: first.end + 2, exponent: 0 } : null;
}

/** Points are percentage points where a sentence speaks of per cent before or behind. */
function arePoints(t: TaggedText, end: number, dashed: boolean): boolean {
  if (dashed) return false;
  for (let i = Math.max(0, end - 60); i < Math.min(t.tokens.count, end + 25); i++) {
    if (t.pack.numbers.pointWords.has(t.lower[i]!) || isMark(t, i, '%')) return true;
  }
  return false;
}

/** `361 million pounds`: a scale makes money of pounds; weights are not counted in millions of pounds without saying so. */
function moneyScale(t: TaggedText, unit: UnitWord, first: NumberRead): UnitWord {
  if (unit.symbol !== '[lb_av]' || first.scale < 3) return unit;
  return { ...unit, type: 'money', symbol: 'GBP' };
}

/** `75 USD million`: the power of ten that stands behind the currency. */
function scaleBehind(t: TaggedText, unit: UnitWord, end: number): number {
  const word = unit.type === 'money' ? numberAt(t, end) : null;
  const power = word?.kind === 'cardinal' && word.step === 'scale' ? Math.log10(word.value) : 0;
  return Number.isInteger(power) ? power : 0;
}

/** `zwei Euro fünfzig`, `15 dollars and 15 cents`, `5 feet 2 inches`, `1 hour and 30 minutes`. */
function readSecondUnit(
  t: TaggedText,
  start: number,
  value: FigureValue,
  unit: UnitWord,
  end: number,
): ReadFigure | null {
  if (value.kind !== 'exact' || value.number.exponent !== 0 || unit.exponent !== 0 || !unit.symbol) return null;
  const at = hasLink(t, end, 'and') ? end + 1 : end;
  if (!isDigits(t, at) && numberAt(t, at)?.kind !== 'cardinal') return null;
  const second = readNumber(t, at);
  if (second?.value.kind !== 'exact' || second.ordinal || second.value.number.exponent < 0) return null;
  const part = second.value.number.significand * 10 ** second.value.number.exponent;
  const next = readUnitAfter(t, second.end);
  const whole = value.number.significand;
  if (unit.type === 'money') {
    if (part < 1 || part > 99) return null;
    const cents = next?.unit.type === 'money' && next.unit.exponent === -2;
    if (next && !cents) return null;
    const closed = second.end >= t.tokens.count || !isWord(t, second.end);
    if (!cents && !(closed && !isDash(t, second.end))) return null;
    if (!cents && at > end && isDigits(t, at) && tokenLength(t, at) > 2) return null;
    const sum = decimal(whole * 100 + part, -2);
    return sum && finish(start, cents ? next.end : second.end, 'money', { kind: 'exact', number: sum }, unit.symbol);
  }
  const big = unitOf(unit.symbol);
  const small = next?.unit.symbol ? unitOf(next.unit.symbol) : null;
  if (!next || !big || !small || big.dimension !== small.dimension || !PARTS.has(`${unit.symbol}>${next.unit.symbol}`))
    return null;
  const perPart =
    Number(big.factor.numerator * small.factor.denominator) / Number(big.factor.denominator * small.factor.numerator);
  const total = ratio(whole * perPart + part, perPart);
  return total && finish(start, next.end, unit.type, total, unit.symbol);
}

/** Units that are read out as a pair, big and small. */
const PARTS = new Set(['[ft_i]>[in_i]', 'h>min', 'min>s', '[lb_av]>[oz_av]']);

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

/** Two numbers as the ends of a range: the first borrows the scale of the second, and is the lower one. */
function rangeValue(first: NumberRead, second: NumberRead): FigureValue | null {
  if (first.value.kind !== 'exact' || second.value.kind !== 'exact') return null;
  const low = first.value.number;
  const high = second.value.number;
  const plainLow = low.significand * 10 ** low.exponent;
  const plainHigh = high.significand * 10 ** high.exponent;
  const borrows = second.scale > 0 && first.scale === 0 && plainLow < plainHigh / 10 ** second.scale;
  const raised = borrows ? { significand: low.significand, exponent: low.exponent + second.scale } : low;
  return (borrows ? plainLow * 10 ** second.scale : plainLow) < plainHigh ? { kind: 'range', low: raised, high } : null;
}

/** `drei bis fünf Stunden`, `55 to 65`, `20-30 percent`, `between 5 and 7`, `two or three`. */
function readRange(t: TaggedText, i: number, first: NumberRead): ReadFigure | null {
  const at = rangeLink(t, i, first.end);
  if (at === null) return null;
  const second = isDigits(t, at) || isWord(t, at) ? readNumber(t, at) : null;
  if (!second || second.ordinal || second.value.kind !== 'exact') return null;
  const scaled = withScaleMark(t, at, second, false) ?? second;
  const value = rangeValue(first, scaled);
  if (!value) return null;
  const suffix = readSuffix(t, at, scaled);
  if (suffix) return { ...suffix, start: i, value };
  const unit = unitAfter(t, scaled);
  if (unit)
    return ageOr(t, i, finish(i, unit.end, 'range', valueIn(unit.unit, value, unit.exponent), symbolOf(unit.unit)));
  const aged = t.pack.numbers.ageAlone.has(t.lower[i - 1] ?? '');
  return finish(i, scaled.end, 'range', value, aged ? 'a' : null);
}

/** The token behind the word or dash that joins a range; null where none does. */
function rangeLink(t: TaggedText, i: number, end: number): number | null {
  if (hasLink(t, end, 'range')) {
    if (hasLink(t, end, 'onto') && isFromTo(t, i)) return null;
    const next = end + 1;
    return hasLink(t, next, 'onto') || t.lower[next] === 'zu' ? next + 1 : next;
  }
  if (hasLink(t, end, 'or')) return end + 1;
  if (hasLink(t, end, 'and')) return hasLink(t, i - 1, 'between') ? end + 1 : null;
  if (!isDash(t, end)) return null;
  return touchesNext(t, end) === touchesBefore(t, end) && (isDigits(t, end + 1) || !touchesNext(t, end))
    ? end + 1
    : null;
}

/** `fell from 58 to 55`: two values and a change between them, not a range. */
function isFromTo(t: TaggedText, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 6); at--) if (hasLink(t, at, 'change')) return true;
  return false;
}

/** `3:2`, `5-4`, `eight of 10`, `one in five`, `30 von 120`. */
function readPair(t: TaggedText, i: number, first: NumberRead): ReadFigure | null {
  if (first.value.kind !== 'exact' || first.value.number.exponent < 0) return null;
  const { end } = first;
  const colon = isMark(t, end, ':') && touchesNext(t, end) && touchesBefore(t, end) && isDigits(t, i);
  if (!colon && first.plain) {
    const spaced = readSpacedScore(t, i, first.value.number, end);
    if (spaced) return spaced;
  }
  if (colon && first.plain && isDigits(t, end + 1)) {
    const second = readNumber(t, end + 1);
    if (second?.value.kind !== 'exact' || (isMark(t, second.end, ':') && touchesNext(t, second.end - 1))) return null;
    return finish(i, second.end, 'ratio', pair(first.value.number, second.value.number), null);
  }
  if (
    isDash(t, end) &&
    touchesBefore(t, end) &&
    touchesNext(t, end) &&
    isDigits(t, i) &&
    isDigits(t, end + 1) &&
    first.plain
  )
    return readScore(t, i, first.value.number, end + 1);
  if (hasLink(t, end, 'over')) return readOver(t, i, first.value.number, end + 1);
  if (!hasLink(t, end, 'of') && !hasLink(t, end, 'per')) return null;
  return readShare(t, i, first.value.number, end);
}

/** `1 : 1`, as some tables have it. */
function readSpacedScore(t: TaggedText, i: number, first: Decimal, end: number): ReadFigure | null {
  if (!isMark(t, end, ':') || touchesBefore(t, end) || touchesNext(t, end) || !isDigits(t, end + 1)) return null;
  if (tokenLength(t, i) > 2 || tokenLength(t, end + 1) > 2) return null;
  const second = readNumber(t, end + 1);
  return second?.value.kind === 'exact' && second.plain
    ? finish(i, second.end, 'ratio', pair(first, second.value.number), null)
    : null;
}

const pair = (first: Decimal, second: Decimal): FigureValue => ({ kind: 'pair', first, second });

/** A vote or a score with a hyphen: the first side has at least as many, and nothing is measured. */
function readScore(t: TaggedText, i: number, first: Decimal, at: number): ReadFigure | null {
  if (tokenLength(t, at) > 3 || tokenLength(t, i) > 3) return null;
  if (isDash(t, at + 1) && touchesNext(t, at)) {
    // `5-4-1`, a phone number, or `5-4-decision`.
    if (isDigits(t, at + 2)) return null;
  }
  const second = readNumber(t, at);
  if (second?.value.kind !== 'exact' || !second.plain) return null;
  const a = first.significand;
  const b = second.value.number.significand;
  if (a < b && !isScoreWord(t, second.end)) return null;
  if (readUnitAfter(t, second.end)) return null;
  return finish(i, second.end, 'ratio', pair(first, second.value.number), null);
}

const isScoreWord = (t: TaggedText, i: number): boolean => t.pack.numbers.afterScore.has(t.lower[i] ?? '');

/** `one over three`, with nothing counted behind it. */
function readOver(t: TaggedText, i: number, first: Decimal, at: number): ReadFigure | null {
  const second = isDigits(t, at) || numberAt(t, at)?.kind === 'cardinal' || isWord(t, at) ? readNumber(t, at) : null;
  if (second?.value.kind !== 'exact' || second.ordinal || isWord(t, second.end)) return null;
  const [top, bottom] = [first, second.value.number].map((n) => n.significand * 10 ** n.exponent);
  if (!top || !bottom || !Number.isSafeInteger(top) || !Number.isSafeInteger(bottom)) return null;
  return finish(i, second.end, 'ratio', { kind: 'fraction', numerator: top, denominator: bottom }, null);
}

function readShare(t: TaggedText, i: number, first: Decimal, end: number): ReadFigure | null {
  const link = t.lower[end]!;
  let at = end + 1;
  if (hasLink(t, at, 'of')) at++;
  if (t.pack.numbers.determiners.has(t.lower[at] ?? '') && isDigits(t, at + 1)) at++;
  const article = isWord(t, at) ? numberAt(t, at) : null;
  if (!isDigits(t, at) && article?.kind !== 'cardinal') return null;
  const second = readNumber(t, at);
  if (second?.value.kind !== 'exact' || second.ordinal) return null;
  const a = first.significand * 10 ** first.exponent;
  const b = second.value.number.significand * 10 ** second.value.number.exponent;
  if (a > b || b < 2 || (second.plain && b >= 1900 && b < 2100)) return null;
  if (link === 'in' && (!ROUND.has(b) || figureWord(t, second.end)?.unit)) return null;
  if (figureWord(t, second.end)?.calendar?.kind === 'month' || figureWord(t, second.end)?.unit?.type === 'money')
    return null;
  return finish(i, second.end, 'ratio', pair(first, second.value.number), null);
}

const ROUND = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000, 10000, 100000, 1000000]);

/** `34-jährig`, `three-way`, `zwölfjährige` in two tokens; a touching `er` or `fach` too. */
function readSuffix(t: TaggedText, i: number, first: NumberRead): ReadFigure | null {
  let at = first.end;
  const dashed = isDash(t, at) && touchesBefore(t, at) && touchesNext(t, at);
  if (dashed) at++;
  if (!isWord(t, at) || (!dashed && !touchesBefore(t, at))) return null;
  const word = t.lower[at]!;
  const { suffixes, compounds } = t.pack.numbers;
  if (word === 'fach' || (compounds && word.startsWith('fach'))) return finish(i, at + 1, 'ratio', first.value, null);
  if (compounds && word === 'mal') return finish(i, at + 1, 'count', first.value, null);
  for (let length = Math.min(word.length, 12); length > 2; length--) {
    const meaning = suffixes.get(word.slice(0, length));
    if (meaning && pointsBehind(t, word, at + 1)) return finish(i, at + 1, 'percent', first.value, 'pp');
    if (meaning && (compounds ? compounds.inflections.has(word.slice(length)) : length === word.length))
      return finish(
        i,
        at + 1,
        meaning.type === 'age' && lastsBehind(t, at + 1) ? 'duration' : meaning.type,
        first.value,
        meaning.unit,
      );
  }
  return null;
}

/** `a 6-point lead`: percentage points where shares are compared. */
const pointsBehind = (t: TaggedText, word: string, at: number): boolean =>
  word === 'point' && t.pack.numbers.pointNouns.has(t.lower[at] ?? '');

/** Years and months are an age where the words around them say so. */
function ageOr(t: TaggedText, start: number, figure: ReadFigure): ReadFigure {
  if (figure.unit !== 'a' && figure.unit !== 'mo' && figure.unit !== 'wk' && figure.unit !== 'd') return figure;
  const { ageBefore, ageAfter } = t.pack.numbers;
  for (const words of ageAfter) {
    let at = figure.end;
    let ok = true;
    for (const word of words) {
      if (isDash(t, at)) at++;
      if (t.lower[at] !== word) {
        ok = false;
        break;
      }
      at++;
    }
    if (ok) return { ...figure, end: at, type: figure.type === 'range' ? 'range' : 'age' };
  }
  const lasts = lastsBehind(t, figure.end);
  const bracketed = isMark(t, start - 1, '(') && isMark(t, figure.end, ')') && isUpper(t, start - 2);
  for (let length = 1; length <= 3; length++) {
    const from = start - length;
    if (from < 0) break;
    let phrase = t.lower[from]!;
    for (let k = from + 1; k < start; k++) phrase += ` ${t.lower[k]!}`;
    if (ageBefore.has(phrase) && !lasts) return { ...figure, type: figure.type === 'range' ? 'range' : 'age' };
  }
  return bracketed ? { ...figure, type: 'age' } : figure;
}

/** Whether what stands behind a number of years lasts so long, rather than being so old: `15-jährige Freiheitsstrafe`. */
export function lastsBehind(t: TaggedText, at: number): boolean {
  const { lasting } = t.pack.numbers;
  for (let i = at; lasting.length > 0 && i < at + 3 && isWord(t, i); i++)
    if (isUpper(t, i)) return lasting.some((ending) => t.lower[i]!.endsWith(ending));
  return false;
}
