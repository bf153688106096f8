import type { TaggedText } from '../../language/TaggedText.ts';
import type { FigureValue } from '../../values/FigureValue.ts';
import type { ReadFigure } from './ReadFigure.ts';
import type { NumberRead } from './NumberRead.ts';
import { ageOr, readSuffix } from './readAge.ts';
import { symbolOf, unitAfter, valueIn, withScaleMark } from './readMeasure.ts';
import { readNumber } from './readNumber.ts';
import { finish } from './readPair.ts';
import { hasLink, isDash, isDigits, isWord, touchesBefore, touchesNext } from './tokensAround.ts';

/** Two numbers as the ends of a range: the first borrows the scale of the second, and is the lower one. */
export function rangeValue(first: NumberRead, second: NumberRead): FigureValue | null {
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
export function readRange(t: TaggedText, i: number, first: NumberRead): ReadFigure | null {
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
