import type { UnitWord } from '../../language/FigureWord.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import { type Decimal, decimal } from '../../values/Decimal.ts';
import type { FigureType, FigureValue } from '../../values/FigureValue.ts';
import { unitOf } from '../../values/units.ts';
import type { ReadFigure } from './ReadFigure.ts';
import { numberAt } from './numberAt.ts';
import { type NumberRead, ratio } from './NumberRead.ts';
import { ageOr, readSuffix } from './readAge.ts';
import { readAndFraction, readNumber } from './readNumber.ts';
import { finish } from './readPair.ts';
import { readUnitAfter } from './readUnit.ts';
import {
  figureWord,
  hasLink,
  isDash,
  isDigits,
  isMark,
  isWord,
  phraseOf,
  tokenAt,
  tokenLength,
  touchesBefore,
  touchesNext,
} from './tokensAround.ts';

/** Letters that touch digits and multiply them: `$1bn`, `10k`, `2mil`. A metre (`30m`) is none, except behind a currency. */
export function withScaleMark(t: TaggedText, i: number, number: NumberRead, money: boolean): NumberRead | null {
  const at = number.end;
  if (!isDigits(t, i) || !isWord(t, at) || number.value.kind !== 'exact' || number.ordinal) return null;
  const touching = touchesBefore(t, at);
  const mark = t.lower[at]!;
  const power = t.pack.numbers.scaleMarks.get(mark);
  const apart = mark === 'k' && !isWord(t, at + 1) && !isDigits(t, at + 1);
  if (power === undefined || (!touching && !money && mark.length < 2 && !apart)) return null;
  if (!money && (t.pack.numbers.symbols.has(tokenAt(t, at)) || mark === 'mm')) return null;
  if (touchesNext(t, at) && !isMark(t, at + 1, '.') && !isDash(t, at + 1) && !isMark(t, at + 1, ',')) return null;
  const { significand, exponent } = number.value.number;
  const scaled = decimal(significand, exponent + power);
  const stop = isMark(t, at + 1, '.') && touchesNext(t, at) && mark.length > 2 && isWord(t, at + 2) ? 1 : 0;
  return (
    scaled && { ...number, value: { kind: 'exact', number: scaled }, end: at + 1 + stop, scale: power, plain: false }
  );
}

export const symbolOf = (unit: UnitWord): string | null => unit.symbol;

/** What the unit's exponent makes of the number: cents of the main unit, decades of years. */
export function valueIn(unit: UnitWord, value: FigureValue, more = 0): FigureValue {
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

/** `12 Grad unter null`, `12 degrees below zero`: the value with its sign. */
function belowZero(t: TaggedText, unit: UnitWord, value: FigureValue, end: number): FigureValue | null {
  if (unit.symbol !== 'deg' && unit.type !== 'temperature') return null;
  if (value.kind !== 'exact' || !t.pack.numbers.belowZero.has(phraseOf(t, end, end + 2))) return null;
  return { kind: 'exact', number: { ...value.number, significand: -value.number.significand } };
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
export const amount = (value: FigureValue): FigureValue =>
  value.kind === 'fraction' ? (ratio(value.numerator, value.denominator) ?? value) : value;

export function readWithUnit(t: TaggedText, i: number, bare: NumberRead): ReadFigure | null {
  const first = hyphenedScale(t, bare) ?? bare;
  const compound = readSuffix(t, i, first);
  if (compound) return compound;
  const unit = unitAfter(t, first);
  if (!unit) return null;
  const power = scaleBehind(t, unit.unit, unit.end);
  const end = power > 0 ? unit.end + 1 : unit.end;
  const more = unit.unit.type === 'duration' || unit.unit.type === 'length' ? withShare(t, first.value, end) : null;
  if (more)
    return finish(i, more.end, unit.unit.type, valueIn(unit.unit, more.value, unit.exponent), symbolOf(unit.unit));
  const joined = readSecondUnit(t, i, first.value, unit.unit, end);
  if (joined) return joined;
  const below = belowZero(t, unit.unit, amount(first.value), end);
  if (below) return finish(i, end + 2, unit.unit.type, below, symbolOf(unit.unit));
  const asMoney = moneyScale(t, unit.unit, first);
  const value = valueIn(asMoney, amount(first.value), unit.exponent + power);
  return ageOr(t, i, finish(i, end, asMoney.type, value, symbolOf(asMoney)));
}

/** The unit behind a number: of words that are also something else (`points`, `second`, `min`), only what fits. */
export function unitAfter(t: TaggedText, first: NumberRead): ReturnType<typeof readUnitAfter> {
  const unit = readUnitAfter(t, first.end) ?? unitBehindGap(t, first) ?? unitOfShare(t, first);
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

/** `half an hour`, `three quarters of a mile`, `a quarter of an hour`. */
function unitOfShare(t: TaggedText, first: NumberRead): ReturnType<typeof readUnitAfter> {
  if (first.value.kind !== 'fraction' && !(first.value.kind === 'exact' && numberAt(t, first.end - 1)?.kind === 'half'))
    return null;
  const at = hasLink(t, first.end, 'of') ? first.end + 1 : first.end;
  if (!t.pack.numbers.articles.has(t.lower[at] ?? '')) return null;
  const read = readUnitAfter(t, at + 1);
  return read && SHARED.has(read.unit.type) ? read : null;
}

const SHARED: ReadonlySet<FigureType> = new Set(['duration', 'length', 'mass', 'volume', 'area']);

/** `a year and a half`, `one hour and a quarter`: the share of the unit behind it. */
function withShare(
  t: TaggedText,
  value: FigureValue,
  end: number,
): { readonly value: FigureValue; readonly end: number } | null {
  if (value.kind !== 'exact' || value.number.exponent !== 0 || !hasLink(t, end, 'and')) return null;
  const share = readAndFraction(t, end + 1);
  if (!share || hasLink(t, share.end, 'of')) return null;
  const sum = ratio(value.number.significand * share.denominator + share.numerator, share.denominator);
  return sum && { value: sum, end: share.end };
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
