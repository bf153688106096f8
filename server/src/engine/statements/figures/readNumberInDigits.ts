import type { TaggedText } from '../../language/TaggedText.ts';
import { type Decimal, decimal } from '../../values/Decimal.ts';
import type { FigureValue } from '../../values/FigureValue.ts';
import { numberAt } from './numberAt.ts';
import { type NumberRead, exact, ratio } from './NumberRead.ts';
import { readCardinal } from './readCardinal.ts';
import { readDigits } from './readDigits.ts';
import {
  digitsAt,
  isDigits,
  isMark,
  isWord,
  markAt,
  numberWord,
  tokenAt,
  tokenLength,
  touchesNext,
} from './tokensAround.ts';

export const VULGAR: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅛', [1, 8]],
]);

export function readFromDigits(t: TaggedText, i: number): NumberRead | null {
  const read = readDigits(t, i);
  if (!read.number) return null;
  const { end, plain } = read;
  let { number } = read;
  if (plain && startsWithPoint(t, i)) number = decimal(number.significand, -tokenLength(t, i)) ?? number;
  const power = readPower(t, end, number);
  if (power) return power;
  const vulgar = VULGAR.get(markAt(t, end));
  // `5½`, `5 ½`.
  if (plain && vulgar) return withScale(t, end + 1, number.significand * vulgar[1] + vulgar[0], vulgar[1]);
  const slash = plain ? readSlash(t, i) : null;
  if (slash) return withScale(t, i + 3, slash[0], slash[1], true);
  const mixed = plain && isDigits(t, end) && tokenLength(t, i) <= 3 ? readSlash(t, end) : null;
  if (mixed && mixed[0] < mixed[1]) return withScale(t, end + 3, number.significand * mixed[1] + mixed[0], mixed[1]);
  return scaled(t, end, number, plain);
}

/** `.25`: a decimal mark with nothing before it. */
export const startsWithPoint = (t: TaggedText, i: number): boolean =>
  isMark(t, i - 1, '.') && t.pack.numbers.decimal === '.' && touchesNext(t, i - 1) && !(i > 1 && touchesNext(t, i - 2));

/** `1.3e6`, `6.2 x 10^-4`, `10^6`. */
function readPower(t: TaggedText, end: number, base: Decimal): NumberRead | null {
  const letter = isWord(t, end) && tokenLength(t, end) === 1 && touchesNext(t, end - 1) ? t.lower[end] : markAt(t, end);
  if (letter === 'e') {
    const exponent = signedDigits(t, end + 1);
    return exponent && raised(base.significand, base.exponent + exponent.value, exponent.end);
  }
  if (letter === 'x' || letter === '×') {
    if (!isDigits(t, end + 1) || tokenAt(t, end + 1) !== '10' || !isMark(t, end + 2, '^')) return null;
    const exponent = signedDigits(t, end + 3);
    return exponent && raised(base.significand, base.exponent + exponent.value, exponent.end);
  }
  if (letter !== '^') return null;
  const exponent = signedDigits(t, end + 1);
  if (!exponent) return null;
  const [mantissa = '', power = '0'] = (Number(`${base.significand}e${base.exponent}`) ** exponent.value)
    .toExponential(14)
    .split('e');
  return raised(Number(mantissa.replace('.', '')), Number(power) - 14, exponent.end);
}

function raised(significand: number, exponent: number, end: number): NumberRead | null {
  const number = decimal(significand, exponent);
  return number && { value: exact(number), end, plain: false, ordinal: false, scale: 0, words: false };
}

function signedDigits(t: TaggedText, i: number): { readonly value: number; readonly end: number } | null {
  let at = i;
  let sign = 1;
  while (at < i + 2 && (isMark(t, at, '-') || isMark(t, at, '+'))) {
    if (isMark(t, at, '-')) sign = -1;
    at++;
  }
  return isDigits(t, at) && touchesNext(t, at - 1) && tokenLength(t, at) < 3
    ? { value: sign * digitsAt(t, at), end: at + 1 }
    : null;
}

/** `3/4`: two short whole numbers; what cannot be a common fraction (`9/11`) is none. */
function readSlash(t: TaggedText, i: number): readonly [number, number] | null {
  if (!isMark(t, i + 1, '/') || !touchesNext(t, i) || !touchesNext(t, i + 1) || !isDigits(t, i + 2)) return null;
  if (tokenLength(t, i) > 2 || tokenLength(t, i + 2) > 2 || isMark(t, i + 3, '/')) return null;
  const [top, bottom] = [digitsAt(t, i), digitsAt(t, i + 2)];
  return top > 0 && top < bottom && COMMON.has(bottom) ? [top, bottom] : null;
}

const COMMON = new Set([2, 3, 4, 5, 6, 8, 10, 16]);

/** Digits with what multiplies them: `2,5 Millionen`, `3 Tsd.`, `4 thousand 3 hundred`. */
export function scaled(t: TaggedText, end: number, number: Decimal, plain: boolean): NumberRead | null {
  const word = isWord(t, end) ? numberAt(t, end) : null;
  if (word?.kind !== 'cardinal' || (word.step !== 'scale' && word.step !== 'hundred'))
    return { value: exact(number), end, plain, ordinal: false, scale: 0, words: false };
  const power = Math.round(Math.log10(word.value));
  if (10 ** power !== word.value) {
    // Dozens.
    const value = decimal(number.significand * word.value, number.exponent);
    return value && { value: exact(value), end: end + 1, plain: false, ordinal: false, scale: 0, words: false };
  }
  const multiplied = decimal(number.significand, number.exponent + power);
  if (!multiplied) return null;
  const next = endOfAbbreviation(t, end);
  const whole = number.significand * 10 ** (number.exponent + power);
  if (number.exponent === 0 && next === end + 1 && Number.isSafeInteger(whole)) {
    const smaller = isDigits(t, next) ? numberWord(t, next + 1) : null;
    // `4 thousand 3 hundred`: smaller scales follow the larger.
    const rest = smaller?.kind === 'cardinal' && smaller.value < word.value ? readFromDigits(t, next) : null;
    if (rest?.value.kind === 'exact' && !rest.plain && rest.value.number.exponent >= 0 && rest.scale >= 0) {
      const part = rest.value.number.significand * 10 ** rest.value.number.exponent;
      const sum = part < word.value ? decimal(whole + part) : null;
      if (sum) return { value: exact(sum), end: rest.end, plain: false, ordinal: false, scale: 0, words: false };
    }
    const more = readCardinal(t, next, whole, word.value);
    if (more.end > next) {
      const value = decimal(more.value);
      if (value) return { value: exact(value), end: more.end, plain: false, ordinal: false, scale: 0, words: false };
    }
  }
  return { value: exact(multiplied), end: next, plain: false, ordinal: false, scale: power, words: false };
}

const ABBREVIATED = new Set(['mio', 'mrd', 'tsd', 'bio', 'mia', 'mil', 'mln', 'bln']);

/** The full stop of `Mio.` belongs to the figure, unless it ends the text. */
const endOfAbbreviation = (t: TaggedText, i: number): number =>
  ABBREVIATED.has(t.lower[i]!) &&
  isMark(t, i + 1, '.') &&
  touchesNext(t, i) &&
  (isWord(t, i + 2) || '€$£¥'.includes(markAt(t, i + 2) || '#'))
    ? i + 2
    : i + 1;

/** `ein halbes`, `half a`, `three quarters` with a scale behind it: half a million. */
export function withScale(
  t: TaggedText,
  end: number,
  numerator: number,
  denominator: number,
  plain = false,
): NumberRead | null {
  let at = end;
  if (numberWord(t, at)?.kind === 'article') at++;
  const word = isWord(t, at) ? numberAt(t, at) : null;
  if (word?.kind === 'cardinal' && word.step === 'scale') {
    const power = Math.round(Math.log10(word.value));
    const value =
      10 ** power === word.value ? ratio(numerator, denominator, power) : ratio(numerator * word.value, denominator);
    return value && { value, end: endOfAbbreviation(t, at), plain: false, ordinal: false, scale: 0, words: true };
  }
  const value: FigureValue | null =
    numerator < denominator || plain ? { kind: 'fraction', numerator, denominator } : ratio(numerator, denominator);
  return value && { value, end, plain: false, ordinal: false, scale: 0, words: true };
}
