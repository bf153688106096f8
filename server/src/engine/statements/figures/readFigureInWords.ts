import type { NumberWord } from '../../language/FigureWord.ts';
import { mayBeCompound } from '../../language/readNumberCompound.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import { decimal } from '../../values/Decimal.ts';
import type { FigureValue, Hedge } from '../../values/FigureValue.ts';
import type { ReadFigure } from './ReadFigure.ts';
import { isIdiom } from './isNoFigure.ts';
import { lastsBehind } from './readAge.ts';
import { countedAfter, hedgeBefore, perAfter } from './readContext.ts';
import { readDateInWords } from './readDate.ts';
import { namesOrdinal } from './readFigureInDigits.ts';
import { readOne } from './readOne.ts';
import { readQuantity } from './readQuantity.ts';
import { readClockShare, readTimeFigure } from './readTime.ts';
import { readUnitAfter } from './readUnit.ts';
import { isSentenceStart } from './readWeekday.ts';
import {
  figureWord,
  hasLink,
  isDash,
  isUpper,
  isWord,
  numberWord,
  phraseOf,
  touchesBefore,
  touchesNext,
} from './tokensAround.ts';

export function readWordFigure(t: TaggedText, i: number): ReadFigure | null {
  const word = figureWord(t, i)!;
  if (word.number?.kind === 'article' && !isArticleNumber(t, i)) return null;
  if (isGluedWord(t, i)) return null;
  const fromEnd = fromEndPhraseEnd(t, i);
  if (fromEnd !== null)
    return { start: i, end: fromEnd, type: 'ordinal', value: { kind: 'vague' }, unit: null, hedge: null };
  if (isIdiom(t, i)) return word.number?.kind === 'one' ? (readQuantity(t, i) ?? readOne(t, i, 'one', false)) : null;
  if (word.number?.kind === 'cardinal' && isNumberName(t, i)) return null;
  if (word.links.includes('minus') && !word.number) return null;
  const spoken =
    word.number?.kind === 'half' || word.number?.kind === 'denominator' || word.number?.kind === 'mixed'
      ? readClockShare(t, i)
      : null;
  if (spoken) return spoken;
  const time = word.number?.kind === 'cardinal' || word.number?.kind === 'article' ? readTimeFigure(t, i) : null;
  if (time) return time;
  const date =
    word.calendar ||
    word.number?.kind === 'ordinal' ||
    word.number?.kind === 'denominator' ||
    word.number?.kind === 'cardinal'
      ? readDateInWords(t, i)
      : null;
  if (date) return date;
  if (word.number) return readNumberWord(t, i, word.number);
  if (word.unit?.type === 'temperature') return readBareScale(t, i, word.unit.symbol);
  return word.unit?.type === 'duration' ? readBareDuration(t, i) : null;
}

/** `last but one`, `one before the last`: the token behind the phrase. */
function fromEndPhraseEnd(t: TaggedText, i: number): number | null {
  const { fromEndPhrases, fromEndStarts } = t.pack.numbers;
  if (!fromEndStarts.has(t.lower[i]!)) return null;
  for (const length of [3, 4]) if (fromEndPhrases.has(phraseOf(t, i, i + length))) return i + length;
  // `second-to-last`.
  if (!isDash(t, i + 1) || !isDash(t, i + 3)) return null;
  return fromEndPhrases.has(`${t.lower[i]} ${t.lower[i + 2]} ${t.lower[i + 4] ?? ''}`) ? i + 5 : null;
}

/** `Gang of Eight`, `Big Ten`: a capital that neither the sentence nor a heading accounts for. */
const isNumberName = (t: TaggedText, i: number): boolean =>
  !t.pack.numbers.capitalNouns &&
  isUpper(t, i) &&
  !isSentenceStart(t, i) &&
  !isUpper(t, i + 1) &&
  !isDash(t, i + 1) &&
  figureWord(t, i + 1)?.unit == null &&
  numberWord(t, i + 1) === null;

/** Articles are everywhere: only before a word of figures, or in a list of counts, can they be numbers. */
const isArticleNumber = (t: TaggedText, i: number): boolean =>
  (t.entries[i + 1]?.figure ?? null) !== null ||
  (t.pack.numbers.capitalNouns && hasLink(t, i - 1, 'and')) ||
  t.pack.numbers.vagueNouns.has(t.lower[i + 1] ?? '') ||
  t.pack.numbers.unitPhraseStarts.has(t.lower[i + 1] ?? '') ||
  (isWord(t, i + 1) && t.pack.numbers.compounds !== null && mayBeCompound(t.lower[i + 1]!));

/** A number word inside a hyphened name: `Zweite-Welt-Laden`, `Covid-Eins`. */
function isGluedWord(t: TaggedText, i: number): boolean {
  return isDash(t, i - 1) && touchesBefore(t, i) && touchesBefore(t, i - 1) && isWord(t, i - 2);
}

export function readNumberWord(t: TaggedText, i: number, word: NumberWord): ReadFigure | null {
  const figure = (
    end: number,
    type: ReadFigure['type'],
    value: FigureValue,
    unit: string | null = null,
    hedge: Hedge | null = null,
  ): ReadFigure => ({
    start: i,
    end,
    type,
    value,
    unit,
    hedge,
  });
  switch (word.kind) {
    case 'article':
    case 'one': {
      const quantity = readQuantity(t, i);
      // `a couple dozen` is none too exact.
      return quantity && t.pack.numbers.pairNouns.has(t.lower[i + 1] ?? '')
        ? { ...quantity, hedge: 'approximate' }
        : (quantity ?? readOne(t, i, word.kind));
    }
    case 'ordinal':
      return readOrdinalWord(t, i, word.value);
    case 'cardinal':
      if (word.step === 'scale' && !isScaleHere(t, i)) return null;
      return readQuantity(t, i);
    case 'denominator':
      if (word.ordinal !== null) return readOrdinalWord(t, i, word.ordinal) && readQuantity(t, i);
      return isPartWord(t, i) || isPeriodShare(t, i) ? null : readQuantity(t, i);
    case 'half':
      return isPartWord(t, i) ? null : readQuantity(t, i);
    case 'mixed':
      return isPartWord(t, i) ? null : readQuantity(t, i);
    case 'times': {
      // `once` alone is no count.
      if (word.value === 1 && perAfter(t, i + 1) === null) return null;
      const fraction: FigureValue = Number.isInteger(word.value)
        ? { kind: 'exact', number: { significand: word.value, exponent: 0 } }
        : { kind: 'fraction', numerator: 1, denominator: Math.round(1 / word.value) };
      return figure(i + 1, word.factor ? 'ratio' : 'count', fraction);
    }
    case 'vague':
      return readVague(t, i, word.scale);
    case 'digits': {
      const noun = isDash(t, i + 1) ? i + 2 : i + 1;
      if (t.pack.numbers.digitNouns.has(t.lower[noun] ?? ''))
        return figure(noun + 1, 'number', digitsRange(word.value));
      return word.factor === null
        ? null
        : figure(i + 1, 'ratio', { kind: 'exact', number: { significand: word.factor, exponent: 0 } });
    }
    case 'from-end':
      return figure(i + 1, 'ordinal', { kind: 'vague' });
    case 'both':
      return readBoth(t, i) ? figure(i + 1, 'count', { kind: 'exact', number: { significand: 2, exponent: 0 } }) : null;
    case 'adjective': {
      const lasts = word.suffix.type === 'age' && lastsBehind(t, i + 1);
      const value: FigureValue =
        word.value === null
          ? { kind: 'vague' }
          : word.suffix.digits
            ? digitsRange(word.value)
            : { kind: 'exact', number: { significand: word.value, exponent: 0 } };
      return figure(i + 1, lasts ? 'duration' : word.suffix.type, value, word.suffix.unit);
    }
  }
}

/** `dreistellig`: from 100 to 999. */
const digitsRange = (digits: number): FigureValue => ({
  kind: 'range',
  low: { significand: 1, exponent: digits - 1 },
  high: decimal(10 ** Math.min(digits, 15) - 1),
});

/** `Million` alone names nobody's number; `hundert`, `tausend`, `hundred` do where a noun follows. */
function isScaleHere(t: TaggedText, i: number): boolean {
  const word = numberWord(t, i);
  return word?.kind === 'cardinal' && word.value <= 1000 && (isWord(t, i + 1) || t.pack.numbers.capitalNouns);
}

/** `Viertel` as a quarter of a town, `Halb-` in a name; a share has `von` or a genitive behind it, or an article before. */
function isPartWord(t: TaggedText, i: number): boolean {
  return isDash(t, i + 1) && touchesNext(t, i) && t.pack.numbers.capitalNouns;
}

function readOrdinalWord(t: TaggedText, i: number, value: number): ReadFigure | null {
  if (namesOrdinal(t, i + 1)) return null;
  const number = decimal(value);
  return number && { start: i, end: i + 1, type: 'ordinal', value: { kind: 'exact', number }, unit: null, hedge: null };
}

function readVague(t: TaggedText, i: number, scale: boolean): ReadFigure | null {
  const unit = readUnitAfter(t, i + 1);
  const measured = unit && unit.unit.type !== 'number' ? unit : null;
  const figure: ReadFigure = { start: i, end: i + 1, type: 'count', value: { kind: 'vague' }, unit: null, hedge: null };
  if (scale) {
    // `millions of dollars`, `hundreds of miles`.
    if (hasLink(t, i + 1, 'of')) {
      // `tens of thousands`.
      const more = numberWord(t, i + 2);
      const rest = more?.kind === 'vague' && more.scale ? readVague(t, i + 2, true) : null;
      if (rest) return { ...rest, start: i };
    }
    const of = hasLink(t, i + 1, 'of') ? readUnitAfter(t, i + 2) : null;
    const found = of ?? measured;
    return found && found.unit.type !== 'number'
      ? { ...figure, end: found.end, type: found.unit.type, unit: found.unit.symbol }
      : figure;
  }
  if (measured) return { ...figure, end: measured.end, type: measured.unit.type, unit: measured.unit.symbol };
  if (!t.pack.numbers.needNoun.has(t.lower[i]!)) return figure;
  return (countedAfter(t, i + 1) || hasLink(t, i + 1, 'of')) && !hedgeBefore(t, i) ? figure : null;
}

function readBoth(t: TaggedText, i: number): boolean {
  const { numbers } = t.pack;
  if (numbers.capitalNouns) return !hasLink(t, i + 1, 'and');
  const next = t.lower[i + 1];
  return !!next && !isUpper(t, i + 1) && !numbers.notCounted.has(next) && t.lower[i + 2] !== 'and';
}

/** `the quarter` is three months; `a quarter`, `quarter of the votes` a share. */
const isPeriodShare = (t: TaggedText, i: number): boolean =>
  t.pack.numbers.periodShares.has(t.lower[i]!) &&
  (t.pack.numbers.determiners.has(t.lower[i - 1] ?? '') || !hasLink(t, i + 1, 'of')) &&
  numberWord(t, i + 1)?.kind !== 'cardinal';

/** `from Celsius to Fahrenheit`: the scale of a conversion, with no number to it. */
function readBareScale(t: TaggedText, i: number, unit: string | null): ReadFigure | null {
  const degrees = figureWord(t, i - 1)?.unit?.symbol === 'deg' ? i - 1 : i;
  if (!hasLink(t, degrees - 1, 'onto') && !hasLink(t, i + 1, 'onto')) return null;
  return { start: degrees, end: i + 1, type: 'temperature', value: { kind: 'vague' }, unit, hedge: null };
}

/** `for years`, `hours before`: a duration that nobody counts. */
function readBareDuration(t: TaggedText, i: number): ReadFigure | null {
  const { bareDurations, beforeBare, afterBare } = t.pack.numbers;
  if (!bareDurations.has(t.lower[i]!)) return null;
  const before = t.lower[i - 1] ?? '';
  const after = t.lower[i + 1] ?? '';
  if (!beforeBare.has(before) && !afterBare.has(after)) return null;
  const { unit } = figureWord(t, i)!;
  if (t.pack.numbers.afterBareDate.has(after))
    return { start: i, end: i + 2, type: 'date', value: { kind: 'vague' }, unit: null, hedge: null };
  return { start: i, end: i + 1, type: 'duration', value: { kind: 'vague' }, unit: unit?.symbol ?? null, hedge: null };
}
