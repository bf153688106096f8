import type { NumberWord } from '../../language/FigureWord.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import { decimal } from '../../values/Decimal.ts';
import type { FigureValue, Hedge } from '../../values/FigureValue.ts';
import type { Span } from '../../text/Span.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Figure } from '../Statement.ts';
import { isIdiom, isNoFigure } from './isNoFigure.ts';
import { changeBefore, countedAfter, hedgeAfter, hedgeBefore, perAfter } from './readContext.ts';
import { isSentenceStart, readDateInDigits, readDateInWords } from './readDate.ts';
import { mayBeCompound, numberAt } from './readNumber.ts';
import { lastsBehind, readQuantity } from './readQuantity.ts';
import { readClockShare, readTimeFigure } from './readTime.ts';
import { readCurrencyBefore, readUnitAfter } from './readUnit.ts';
import type { ReadFigure } from './ReadFigure.ts';
import {
  calendarWord,
  figureWord,
  hasLink,
  isDash,
  isDigits,
  isMark,
  isUpper,
  isWord,
  numberWord,
  phraseOf,
  tokenLength,
  touchesBefore,
  touchesNext,
} from './tokensAround.ts';

/** The figures of one paragraph, in text order and without overlaps; offsets count from the paragraph's start. */
export function scanFigures(t: TaggedText): readonly Figure[] {
  const figures: Figure[] = [];
  const { kind, count } = t.tokens;
  const compounds = t.pack.numbers.compounds !== null;
  let sentence = 0;
  for (let i = 0; i < count;) {
    const read = readAt(t, i, kind[i]!, compounds);
    if (!read) {
      i++;
      continue;
    }
    while (sentence + 1 < t.sentences.length && t.sentences[sentence + 1]!.start <= t.tokens.start[i]!) sentence++;
    const last = figures[figures.length - 1];
    if (!last || last.spans[0]!.end <= t.tokens.start[read.start]!)
      figures.push(toFigure(t, read, t.sentences[sentence]!));
    i = Math.max(read.end, i + 1);
  }
  return figures;
}

function readAt(t: TaggedText, i: number, kind: number, compounds: boolean): ReadFigure | null {
  switch (kind) {
    case TokenKind.digits:
      return readDigitsFigure(t, i);
    case TokenKind.word: {
      const entry = t.entries[i];
      if (entry?.figure?.begins) return readWordFigure(t, i);
      if (!compounds || !mayBeCompound(t.lower[i]!) || entry?.figure) return null;
      const word = numberAt(t, i);
      return word && readNumberWord(t, i, word);
    }
    default: {
      const code = t.text.charCodeAt(t.tokens.start[i]!);
      return (code >= 0xbc && code <= 0xbe) || (code >= 0x2153 && code <= 0x215e) ? readQuantity(t, i) : null;
    }
  }
}

function readDigitsFigure(t: TaggedText, i: number): ReadFigure | null {
  if (isNoFigure(t, i)) return null;
  if (i === 0 && isListMark(t)) return null;
  const money = readCurrencyBefore(t, i) !== null;
  const found = money ? null : (readTimeFigure(t, i) ?? readDateInDigits(t, i) ?? readOrdinalDigits(t, i));
  if (found) return found;
  if (isOrdinalName(t, i)) return null;
  // Letters that touch the digits and are neither unit nor scale make a name of them: `3D`, `24703L`.
  const quantity = readQuantity(t, i);
  if (!quantity || isSlashed(t, i, quantity)) return null;
  if (isWord(t, quantity.end) && touchesNext(t, quantity.end - 1) && isDigits(t, quantity.end - 1)) return null;
  const figure = asAge(t, quantity);
  return figure.type === 'number' && isNamed(t, i, figure) ? null : figure;
}

/**
 * `Falcon 1`, `Windows 7`, `Profil 1.1`: a small whole number, or a foreign decimal, that stands alone behind a
 * capitalised word is part of a name. A noun that is measured (`Platz 3`) and a decimal (`Stärke 5,1`) are not.
 */
function isNamed(t: TaggedText, i: number, read: ReadFigure): boolean {
  if (read.start !== i || !isUpper(t, i - 1) || read.unit !== null || read.value.kind !== 'exact') return false;
  if (t.pack.numbers.measuredNouns.has(t.lower[i - 1]!) || countedAfter(t, read.end)) return false;
  if (isMark(t, read.end, '%') || calendarWord(t, i - 1)) return false;
  if (read.end === i + 1) return tokenLength(t, i) <= 3 || isAcronym(t, i - 1);
  return t.pack.numbers.capitalNouns && isMark(t, i + 1, '.') && read.value.number.exponent < 0;
}

/** `2. Tag`, `1) …` at the start of a paragraph: the number of an item. */
const isListMark = (t: TaggedText): boolean =>
  tokenLength(t, 0) < 3 &&
  ((isMark(t, 1, '.') && t.pack.numbers.ordinalStop) || (isMark(t, 1, '.') && isUpper(t, 2)) || isMark(t, 1, ')')) &&
  touchesNext(t, 0) &&
  !touchesNext(t, 1) &&
  calendarWord(t, 2)?.kind !== 'month' &&
  !isDigits(t, 2);

/** `9/11`, `24/7`: two numbers with a slash that are neither a date nor a fraction. */
const isSlashed = (t: TaggedText, i: number, read: ReadFigure): boolean =>
  read.end === i + 1 && isMark(t, read.end, '/') && touchesNext(t, i) && touchesNext(t, i + 1) && isDigits(t, i + 2);

/** `3. Platz`, `11th`. */
function readOrdinalDigits(t: TaggedText, i: number): ReadFigure | null {
  const { numbers } = t.pack;
  const length = tokenLength(t, i);
  const value = (): FigureValue | null => {
    const number = decimal(Number(t.text.slice(t.tokens.start[i], t.tokens.end[i])));
    return number && { kind: 'exact', number };
  };
  const figure = (end: number): ReadFigure | null => {
    const found = value();
    return found && { start: i, end, type: 'ordinal', value: found, unit: null, hedge: null };
  };
  if (isWord(t, i + 1) && touchesNext(t, i) && numbers.ordinalMarks.has(t.lower[i + 1]!) && length < 5)
    return namesOrdinal(t, i + 2) ? null : figure(i + 2);
  if (!numbers.ordinalStop || length > 3 || !isMark(t, i + 1, '.') || !touchesNext(t, i) || touchesNext(t, i + 1))
    return null;
  if (!isWord(t, i + 2)) return null;
  if (isUpper(t, i + 2) && !numbers.determiners.has(t.lower[i - 1] ?? '')) return null;
  return namesOrdinal(t, i + 2) ? null : figure(i + 2);
}

/** `3. Bataillon`, `1. FC`: no number of anything. */
const isOrdinalName = (t: TaggedText, i: number): boolean => {
  const mark = t.pack.numbers.ordinalStop
    ? isMark(t, i + 1, '.')
    : t.pack.numbers.ordinalMarks.has(t.lower[i + 1] ?? '');
  return mark && touchesNext(t, i) && namesOrdinal(t, i + 2);
};

const namesOrdinal = (t: TaggedText, i: number): boolean =>
  t.pack.numbers.ordinalNames.includes(t.lower[isDash(t, i) ? i + 1 : i] ?? '');

/** A bare number in brackets behind a name, or between commas behind one, is an age. */
function asAge(t: TaggedText, read: ReadFigure): ReadFigure {
  if (read.type !== 'number' || read.end !== read.start + 1 || read.value.kind !== 'exact') return read;
  const { significand, exponent } = read.value.number;
  if (exponent !== 0 || significand < 1 || significand > 115) return read;
  const bracketed =
    isMark(t, read.start - 1, '(') &&
    isMark(t, read.end, ')') &&
    isUpper(t, read.start - 2) &&
    (isUpper(t, read.start - 3) || significand > 13) &&
    !hasBracketedNear(t, read.start, -1) &&
    !hasBracketedNear(t, read.end, 1);
  const between =
    isMark(t, read.start - 1, ',') &&
    isMark(t, read.end, ',') &&
    isUpper(t, read.start - 2) &&
    (isUpper(t, read.start - 3) || (isMark(t, read.start - 3, '.') && isUpper(t, read.start - 4))) &&
    significand > 2;
  const closing =
    isMark(t, read.start - 1, ',') &&
    isMark(t, read.end, '.') &&
    significand > 9 &&
    isUpper(t, read.start - 2) &&
    t.pack.numbers.beforeAged.has(t.lower[read.start - 3] ?? '');
  const { ageAlone } = t.pack.numbers;
  const aged =
    ageAlone.has(t.lower[read.start - 1] ?? '') ||
    (hasLink(t, read.start - 1, 'of') && ageAlone.has(t.lower[read.start - 2] ?? '')) ||
    t.pack.numbers.ages.has(t.lower[read.end + 1] ?? '');
  return bracketed || between || closing || aged ? { ...read, type: 'age', unit: 'a' } : read;
}

/** `China (132), Iran (27)`: a list of counts, not of ages. */
function hasBracketedNear(t: TaggedText, from: number, step: 1 | -1): boolean {
  for (let n = 1, i = from + 2 * step; n < 9; n++, i += step)
    if (isDigits(t, i) && isMark(t, i - 1, '(') && isMark(t, i + 1, ')')) return true;
  return false;
}

function readWordFigure(t: TaggedText, i: number): ReadFigure | null {
  const word = figureWord(t, i)!;
  if (word.number?.kind === 'article' && !isArticleNumber(t, i)) return null;
  if (isGluedWord(t, i)) return null;
  if (isIdiom(t, i)) return word.number?.kind === 'one' ? (readQuantity(t, i) ?? readOne(t, i, 'one', false)) : null;
  if (word.number?.kind === 'cardinal' && isNumberName(t, i)) return null;
  if (word.links.includes('minus') && !word.number) return null;
  if (isFromEndPhrase(t, i))
    return { start: i, end: i + 3, type: 'ordinal', value: { kind: 'vague' }, unit: null, hedge: null };
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
  return word.unit?.type === 'duration' ? readBareDuration(t, i) : null;
}

/** `HD 13189`: two to four capitals. */
function isAcronym(t: TaggedText, i: number): boolean {
  const word = t.text.slice(t.tokens.start[i], t.tokens.end[i]);
  return word.length > 1 && word.length < 5 && word === word.toUpperCase();
}

/** `last but one`: three words. */
const isFromEndPhrase = (t: TaggedText, i: number): boolean =>
  t.pack.numbers.fromEndPhrases.size > 0 && t.pack.numbers.fromEndPhrases.has(phraseOf(t, i, i + 3));

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

function readNumberWord(t: TaggedText, i: number, word: NumberWord): ReadFigure | null {
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
    case 'one':
      return readQuantity(t, i) ?? readOne(t, i, word.kind);
    case 'ordinal':
      return readOrdinalWord(t, i, word.value);
    case 'cardinal':
      if (word.step === 'scale' && !isScaleHere(t, i)) return null;
      return readQuantity(t, i);
    case 'denominator':
      if (word.ordinal !== null) return readOrdinalWord(t, i, word.ordinal) && readQuantity(t, i);
      return isPartWord(t, i) ? null : readQuantity(t, i);
    case 'half':
      return isPartWord(t, i) ? null : readQuantity(t, i);
    case 'mixed':
      return readQuantity(t, i);
    case 'times': {
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

/** `ein`, `one` as a number: before a unit of measure, or in a list of counts (`sechs Soldaten und ein Offizier`). */
function readOne(t: TaggedText, i: number, kind: 'article' | 'one', counting = true): ReadFigure | null {
  const one: FigureValue = { kind: 'exact', number: { significand: 1, exponent: 0 } };
  const unit = readUnitAfter(t, i + 1);
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
    if (isMark(t, at, '.') || isMark(t, at, ':') || (at === i - 2 && !isUpper(t, at))) return false;
    if (isDigits(t, at) || (isWord(t, at) && numberAt(t, at)?.kind === 'cardinal'))
      return countedAfter(t, i + 1) !== null;
  }
  return false;
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

const POSSESSIVE = /['’]s$/;

function toFigure(t: TaggedText, read: ReadFigure, sentence: Span): Figure {
  const start = t.tokens.start[read.start]!;
  let end = t.tokens.end[read.end - 1]!;
  if (calendarWord(t, read.end - 1) && POSSESSIVE.test(t.text.slice(end - 2, end))) end -= 2;
  const temporal =
    read.type === 'date' || read.value.kind === 'relative' || (read.type === 'range' && read.value.kind === 'date');
  const before = temporal || read.type === 'ordinal' ? null : hedgeOf(t, read);
  const after = temporal || read.type === 'ordinal' ? null : hedgeAfter(t, read.end);
  const direct = temporal ? null : perAfter(t, read.end);
  const counted =
    !temporal && COUNTING.has(read.type)
      ? countedAfter(t, skipOf(t, direct?.end ?? (before ? read.end : (after?.end ?? read.end)), read))
      : null;
  const hedge = read.hedge ?? before?.hedge ?? after?.hedge ?? null;
  const behind = counted ? tokenAfter(t, read.end, counted.spans[0]!.end) : null;
  const per = direct ?? (behind === null ? null : perAfter(t, behind));
  const late = hedge ?? (behind === null ? null : (hedgeAfter(t, behind)?.hedge ?? null));
  return {
    kind: 'figure',
    type: typeIn(t, read, counted !== null),
    spans: [{ start, end }],
    text: t.text.slice(start, end),
    value: read.value,
    unit: read.unit,
    hedge: late,
    counted,
    change: temporal ? null : changeBefore(t, before?.start ?? read.start, sentence, read.unit),
    per: per?.text ?? null,
    tense: temporal && isFuture(t, read.start, sentence) ? 'future' : 'past',
    ambiguous: false,
  };
}

/** A number with a noun is a count; degrees near a word for weather are a temperature. */
function typeIn(t: TaggedText, read: ReadFigure, counted: boolean): ReadFigure['type'] {
  if (read.type !== 'number') return read.type;
  if (read.unit === null) return counted ? 'count' : 'number';
  if (read.unit !== 'deg') return 'number';
  for (let i = Math.max(0, read.start - 12); i < Math.min(t.tokens.count, read.end + 6); i++)
    if (t.pack.numbers.temperatureWords.has(t.lower[i]!)) return 'temperature';
  return 'number';
}

/** Types of figures that count or share something out. */
const COUNTING: ReadonlySet<ReadFigure['type']> = new Set(['number', 'count', 'range', 'ordinal', 'ratio', 'percent']);

/** `over three years` is a stretch of time in English, unless `for` or the like makes a bound of it. */
function hedgeOf(t: TaggedText, read: ReadFigure): ReturnType<typeof hedgeBefore> {
  const found = hedgeBefore(t, read.start);
  if (!found || read.type !== 'duration' || !t.pack.numbers.spanning.has(t.lower[found.start]!)) return found;
  return found.start === read.start - 1 && !t.pack.numbers.bounding.has(t.lower[found.start - 1] ?? '') ? null : found;
}

/** A verb of the future in the sentence, as far as the language has one: `will`, `wird`. */
function isFuture(t: TaggedText, i: number, sentence: Span): boolean {
  const near = 30;
  for (let at = i; at >= 0 && at > i - near && t.tokens.start[at]! >= sentence.start; at--)
    if (t.pack.calendar.future.has(t.lower[at]!)) return true;
  for (let at = i; at < t.tokens.count && at < i + near && t.tokens.end[at]! <= sentence.end; at++)
    if (t.pack.calendar.future.has(t.lower[at]!)) return true;
  return false;
}

/** `dozens of people`, `30 Prozent der Wähler`, `eight of 10 voters`. */
function skipOf(t: TaggedText, end: number, read: ReadFigure): number {
  const of = hasLink(t, end, 'of') && (read.value.kind === 'vague' || read.type === 'percent' || read.type === 'ratio');
  if (!of) return end;
  const at = end + 1;
  return t.pack.numbers.determiners.has(t.lower[at] ?? '') ? at + 1 : at;
}

function tokenAfter(t: TaggedText, from: number, offset: number): number {
  let i = from;
  while (i < t.tokens.count && t.tokens.start[i]! < offset) i++;
  return i;
}
