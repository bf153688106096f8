import type { TaggedText } from '../../language/TaggedText.ts';
import type { FigureValue } from '../../values/FigureValue.ts';
import type { ReadFigure } from './ReadFigure.ts';
import { numberAt } from './numberAt.ts';
import { ratio } from './NumberRead.ts';
import { countedAfter, hedgeBefore } from './readContext.ts';
import { readAndFraction } from './readNumber.ts';
import { readUnitAfter } from './readUnit.ts';
import { figureWord, hasLink, isDigits, isMark, isUpper, isWord } from './tokensAround.ts';

/** `ein`, `one` as a number: before a unit of measure, or in a list of counts (`sechs Soldaten und ein Offizier`). */
export function readOne(t: TaggedText, i: number, kind: 'article' | 'one', counting = true): ReadFigure | null {
  const one: FigureValue = { kind: 'exact', number: { significand: 1, exponent: 0 } };
  const unit = readUnitAfter(t, i + 1);
  const share = unit?.unit.type === 'duration' && hasLink(t, unit.end, 'and') ? readAndFraction(t, unit.end + 1) : null;
  const sum = unit && share && ratio(share.denominator + share.numerator, share.denominator, unit.unit.exponent);
  if (unit && share && sum)
    return { start: i, end: share.end, type: 'duration', value: sum, unit: unit.unit.symbol, hedge: null };
  if (unit && isMeasured(t, i, kind, unit.unit.type)) {
    const { type, symbol, exponent } = unit.unit;
    return {
      start: i,
      end: unit.end,
      type,
      value: { kind: 'exact', number: { significand: 1, exponent } },
      unit: symbol,
      hedge: null,
    };
  }
  if (!counting) return null;
  if (kind === 'article' && t.pack.numbers.vagueNouns.has(t.lower[i + 1] ?? '')) return readVagueNoun(t, i);
  if (kind === 'one' && isOneCounted(t, i))
    return { start: i, end: i + 1, type: 'count', value: one, unit: null, hedge: null };
  if (kind === 'article' && isListed(t, i))
    return { start: i, end: i + 1, type: 'count', value: one, unit: null, hedge: null };
  return null;
}

/** `a number of cities`, `a few minutes`, `a handful of people`. */
function readVagueNoun(t: TaggedText, i: number): ReadFigure | null {
  const of = hasLink(t, i + 2, 'of');
  const unit = readUnitAfter(t, of ? i + 3 : i + 2);
  const figure: ReadFigure = { start: i, end: i + 2, type: 'count', value: { kind: 'vague' }, unit: null, hedge: null };
  if (unit && unit.unit.type !== 'number')
    return { ...figure, end: unit.end, type: unit.unit.type, unit: unit.unit.symbol };
  return of ? figure : null;
}

function isMeasured(t: TaggedText, i: number, kind: 'article' | 'one', type: ReadFigure['type']): boolean {
  if (isUpper(t, i + 1) !== t.pack.numbers.capitalNouns && kind === 'article') return false;
  if (kind === 'one') return type !== 'number' && type !== 'percent';
  switch (type) {
    case 'money':
    case 'mass':
    case 'volume':
    case 'length':
    case 'percent':
    case 'area':
      return t.pack.numbers.capitalNouns;
    case 'duration':
      return (
        t.pack.numbers.beforeOne.has(t.lower[i - 1] ?? '') ||
        t.pack.numbers.afterOne.has(t.lower[i + 2] ?? '') ||
        hedgeBefore(t, i) !== null
      );
    default:
      return false;
  }
}

function isOneCounted(t: TaggedText, i: number): boolean {
  const next = t.lower[i + 1];
  if (!next || isUpper(t, i + 1) || t.pack.numbers.notCounted.has(next) || next.endsWith('ing')) return false;
  return (
    !t.pack.numbers.determiners.has(t.lower[i - 1] ?? '') && !t.pack.numbers.notBeforeOne.has(t.lower[i - 1] ?? '')
  );
}

/** `sechs Soldaten und ein italienischer Soldat`: an article behind `und` where numbers stand before. */
function isListed(t: TaggedText, i: number): boolean {
  if (!t.pack.numbers.capitalNouns || !hasLink(t, i - 1, 'and') || numberAt(t, i + 1)) return false;
  for (let at = i - 2; at > i - 10 && at >= 0; at--) {
    if (
      isMark(t, at, '.') ||
      isMark(t, at, ':') ||
      (at === i - 2 && (!isUpper(t, at) || figureWord(t, at)?.unit != null))
    )
      return false;
    if (isDigits(t, at) || (isWord(t, at) && numberAt(t, at)?.kind === 'cardinal'))
      return countedAfter(t, i + 1) !== null;
  }
  return false;
}
