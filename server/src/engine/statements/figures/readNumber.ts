import type { CardinalStep, NumberWord } from '../../language/FigureWord.ts';
import { readNumberCompound } from '../../language/readNumberCompound.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import { decimal, type Decimal } from '../../values/Decimal.ts';
import type { FigureValue } from '../../values/FigureValue.ts';
import { readDigits } from './readDigits.ts';
import {
  hasLink,
  isDash,
  isDigits,
  isMark,
  isWord,
  markAt,
  numberWord,
  tokenAt,
  tokenLength,
  touchesNext,
} from './tokensAround.ts';

export interface NumberRead {
  readonly value: FigureValue;
  readonly end: number;
  /** Digits alone, as a year or a day is written. */
  readonly plain: boolean;
  readonly ordinal: boolean;
  /** Power of ten of a scale that was named (`Millionen`), 0 without one; the first end of a range may borrow it. */
  readonly scale: number;
  readonly words: boolean;
}

/** What a word says as a number: the lexicon's entry, or what a compound of the language says. */
export function numberAt(t: TaggedText, i: number): NumberWord | null {
  const known = numberWord(t, i);
  if (known) return known;
  const { compounds } = t.pack.numbers;
  return compounds && isWord(t, i) && mayBeCompound(t.lower[i]!) ? readNumberCompound(t.lower[i]!, compounds) : null;
}

/** Only words that begin as a German number word does are taken apart: the first two letters decide, for nearly nothing. */
export function mayBeCompound(word: string): boolean {
  if (word.length < 5) return false;
  const second = word.charCodeAt(1);
  switch (word.charCodeAt(0)) {
    case 0x65: // ein, elf, erst
      return second === 0x69 || second === 0x6c || second === 0x72;
    case 0x7a: // zwei, zehn
      return second === 0x77 || second === 0x65;
    case 0x64: // drei, dritt
      return second === 0x72;
    case 0x76: // vier, viel
      return second === 0x69;
    case 0x66: // fünf
      return second === 0xfc || second === 0x75;
    case 0x73: // sechs, sieben
      return second === 0x65 || second === 0x69;
    case 0x61: // acht
      return second === 0x63;
    case 0x6e: // neun
      return second === 0x65;
    case 0x68: // hundert
      return second === 0x75;
    case 0x74: // tausend
      return second === 0x61;
    case 0x6d: // mehrtägig, millionste
      return second === 0x65 || second === 0x69;
    case 0x67: // ganztägig
      return second === 0x61;
    default:
      return false;
  }
}

const exact = (number: Decimal): FigureValue => ({ kind: 'exact', number });

/** Two and three quarters of a million: an exact decimal where there is one, a fraction of whole numbers otherwise. */
export function ratio(numerator: number, denominator: number, exponent = 0): FigureValue | null {
  for (let places = 0, scaled = numerator; places < 7; places++, scaled *= 10)
    if (scaled % denominator === 0) {
      const number = decimal(scaled / denominator, exponent - places);
      return number && exact(number);
    }
  const top = numerator * 10 ** exponent;
  return Number.isSafeInteger(top) ? { kind: 'fraction', numerator: top, denominator } : null;
}

/** A whole number in words keeps as precision what it names: `zwei Millionen` is 2 × 10^6. */
function trimmed(value: number): Decimal | null {
  let exponent = 0;
  let rest = value;
  while (rest !== 0 && rest % 10 === 0) {
    rest /= 10;
    exponent++;
  }
  return decimal(rest, exponent);
}

/** Reads a cardinal, ordinal or fraction in digits and words from token `i`; null where none begins. */
export function readNumber(t: TaggedText, i: number): NumberRead | null {
  if (isDigits(t, i)) return readFromDigits(t, i);
  const mark = markAt(t, i);
  const vulgar = VULGAR.get(mark);
  if (vulgar) return withScale(t, i + 1, vulgar[0], vulgar[1]);
  return isWord(t, i) ? readFromWord(t, i) : null;
}

const VULGAR: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅛', [1, 8]],
]);

function readFromDigits(t: TaggedText, i: number): NumberRead | null {
  const read = readDigits(t, i);
  if (!read.number) return null;
  const { end, plain } = read;
  let { number } = read;
  if (plain && startsWithPoint(t, i)) number = decimal(number.significand, -tokenLength(t, i)) ?? number;
  const power = readPower(t, end, number);
  if (power) return power;
  const vulgar = VULGAR.get(markAt(t, end));
  if (plain && vulgar && touchesNext(t, end - 1))
    return withScale(t, end + 1, number.significand * vulgar[1] + vulgar[0], vulgar[1]);
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
    ? { value: sign * Number(tokenAt(t, at)), end: at + 1 }
    : null;
}

/** `3/4`: two short whole numbers; what cannot be a common fraction (`9/11`) is none. */
function readSlash(t: TaggedText, i: number): readonly [number, number] | null {
  if (!isMark(t, i + 1, '/') || !touchesNext(t, i) || !touchesNext(t, i + 1) || !isDigits(t, i + 2)) return null;
  if (tokenLength(t, i) > 2 || tokenLength(t, i + 2) > 2 || isMark(t, i + 3, '/')) return null;
  const [top, bottom] = [Number(tokenAt(t, i)), Number(tokenAt(t, i + 2))];
  return top > 0 && top < bottom && COMMON.has(bottom) ? [top, bottom] : null;
}

const COMMON = new Set([2, 3, 4, 5, 6, 8, 10, 16]);

/** Digits with what multiplies them: `2,5 Millionen`, `3 Tsd.`, `4 thousand 3 hundred`. */
function scaled(t: TaggedText, end: number, number: Decimal, plain: boolean): NumberRead | null {
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
  ABBREVIATED.has(t.lower[i]!) && isMark(t, i + 1, '.') && touchesNext(t, i) && isWord(t, i + 2) ? i + 2 : i + 1;

/** `ein halbes`, `half a`, `three quarters` with a scale behind it: half a million. */
function withScale(
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

/** The whole number that the words from `i` name, added to `start`; `room` bounds what may still be added. */
function readCardinal(
  t: TaggedText,
  i: number,
  start = 0,
  room = Infinity,
): { value: number; end: number; room: number } {
  let total = start;
  let current = 0;
  let end = i;
  let open = room;
  let scale = room;
  for (let at = i; at < t.tokens.count;) {
    const next = nextCardinal(t, at, end > i || start > 0, open);
    if (!next) break;
    const { value, step, from } = next;
    if (step === 'hundred') {
      if (current >= 100 || (current === 0 && end > i)) break;
      current = Math.max(current, 1) * 100;
      open = 100;
    } else if (step === 'scale') {
      if (value >= scale || (current === 0 && end > i)) break;
      total += Math.max(current, 1) * value;
      current = 0;
      scale = value;
      open = value;
    } else {
      if (value >= open) break;
      current += value;
      open = step === 'tens' ? 10 : step === 'whole' ? 1 : 1;
      if (value === 0) open = 0;
    }
    at = from + 1;
    end = at;
  }
  return { value: total + current, end, room: open };
}

/** The next number word, behind a hyphen or `and` where the grammar of number words allows one. */
function nextCardinal(
  t: TaggedText,
  at: number,
  inside: boolean,
  open: number,
): { value: number; step: CardinalStep; from: number } | null {
  let from = at;
  if (inside && isDash(t, at) && touchesNext(t, at - 1) === touchesNext(t, at)) from = at + 1;
  else if (inside && open >= 100 && open <= 1000 && hasLink(t, at, 'and')) from = at + 1;
  if (isDigits(t, from) && inside && tokenLength(t, from) <= 2 && from > at && numberWord(t, from + 1) === null)
    return { value: Number(tokenAt(t, from)), step: 'whole', from };
  const word = isWord(t, from) ? numberAt(t, from) : null;
  if (word?.kind === 'one' && (inside || isCounting(t, from))) return { value: 1, step: 'unit', from };
  if (word?.kind !== 'cardinal') return null;
  if (from > at && isDash(t, at) && (word.step === 'scale' || word.step === 'hundred') && open === 1)
    return { ...word, from };
  if (from > at && hasLink(t, at, 'and') && open === 1000 && word.value >= 100) return null;
  if (word.step === 'scale' && word.value === 12 && !inside) return { ...word, from };
  return { value: word.value, step: word.step, from };
}

/** `one` begins a number if a scale, a hyphen with a denominator or `and a half` follows. */
function isCounting(t: TaggedText, i: number): boolean {
  const next = numberWord(t, isDash(t, i + 1) ? i + 2 : i + 1);
  return next?.kind === 'cardinal' && (next.step === 'hundred' || next.step === 'scale');
}

const skipDash = (t: TaggedText, i: number): number =>
  isDash(t, i) && touchesNext(t, i - 1) === touchesNext(t, i) ? i + 1 : i;

function readFromWord(t: TaggedText, i: number): NumberRead | null {
  const word = numberAt(t, i);
  if (!word) return null;
  switch (word.kind) {
    case 'cardinal':
      return readFromCardinal(t, i);
    case 'one':
    case 'article':
      return readFromOne(t, i);
    case 'ordinal':
      return ordinalRead(word.value, i + 1);
    case 'denominator':
      return readFromDenominator(t, i, word.value, word.ordinal);
    case 'half':
      return withScale(t, i + 1, 1, 2);
    case 'mixed':
      return withScale(t, i + 1, word.numerator, word.denominator);
    case 'times':
    case 'vague':
    case 'from-end':
    case 'digits':
    case 'both':
    case 'adjective':
      return null;
  }
}

function ordinalRead(value: number, end: number): NumberRead | null {
  const number = decimal(value);
  return number && { value: exact(number), end, plain: false, ordinal: true, scale: 0, words: true };
}

function readFromDenominator(t: TaggedText, i: number, value: number, ordinal: number | null): NumberRead | null {
  const plural = ordinal === null;
  if (!plural) return ordinalRead(ordinal, i + 1);
  return withScale(t, i + 1, 1, value);
}

function readFromCardinal(t: TaggedText, i: number): NumberRead | null {
  const { value, end, room } = readCardinal(t, i);
  if (end === i) return null;
  return continueCardinal(t, value, end, room);
}

function continueCardinal(t: TaggedText, value: number, end: number, room: number): NumberRead | null {
  const at = skipDash(t, end);
  const next = isWord(t, at) ? numberAt(t, at) : null;
  if (next?.kind === 'denominator') {
    if (next.ordinal !== null && room > 1 && next.ordinal < room && value > 1)
      return ordinalRead(value + next.ordinal, at + 1);
    if (next.ordinal !== null && next.ordinal >= 100) return ordinalRead(value * next.ordinal, at + 1);
    if (next.ordinal === null || value === 1) return withScale(t, at + 1, value, next.value);
  }
  if (next?.kind === 'ordinal') {
    if (next.value < room && room > 1) return ordinalRead(value + next.value, at + 1);
    if (next.value >= 100) return ordinalRead(value * next.value, at + 1);
  }
  if (next?.kind === 'half' && at === end && !isFollowedByScale(t, at)) return withScale(t, at + 1, value, 2);
  if (hasLink(t, end, 'point')) {
    const fraction = readPoint(t, end + 1);
    if (fraction) {
      const number = decimal(Number(`${value}${fraction.digits}`), -fraction.digits.length);
      if (number) return scaled(t, fraction.end, number, false);
    }
  }
  const half = hasLink(t, end, 'and') ? readAndFraction(t, end + 1) : null;
  if (half) {
    const more = numberWord(t, half.end);
    if (value >= 1000 && more?.kind === 'cardinal' && more.step === 'scale' && more.value < value) {
      const sum = ratio(value * half.denominator + more.value * half.numerator, half.denominator);
      return sum && { value: sum, end: half.end + 1, plain: false, ordinal: false, scale: 0, words: true };
    }
    if (value >= 1000) {
      const base = trimmed(value);
      const unit = base ? 10 ** base.exponent : 1;
      const sum = ratio(value * half.denominator + unit * half.numerator, half.denominator);
      if (sum && base && base.exponent > 2)
        return { value: sum, end: half.end, plain: false, ordinal: false, scale: 0, words: true };
    }
    return withScale(t, half.end, value * half.denominator + half.numerator, half.denominator);
  }
  const number = trimmed(value);
  const last = numberWord(t, end - 1);
  const scale = last?.kind === 'cardinal' && last.step === 'scale' && last.value >= 1000 ? Math.log10(last.value) : 0;
  return number && { value: exact(number), end, plain: false, ordinal: false, scale, words: true };
}

const isFollowedByScale = (t: TaggedText, i: number): boolean => numberWord(t, i + 1)?.kind === 'cardinal';

/** `and a half`, `and three quarters`. */
function readAndFraction(t: TaggedText, i: number): { numerator: number; denominator: number; end: number } | null {
  const word = numberWord(t, i);
  if (word?.kind === 'article' || word?.kind === 'one') {
    const next = numberWord(t, i + 1);
    if (next?.kind === 'half') return { numerator: 1, denominator: 2, end: i + 2 };
    if (next?.kind === 'denominator') return { numerator: 1, denominator: next.value, end: i + 2 };
  }
  if (word?.kind === 'cardinal' && word.value < 10) {
    const at = skipDash(t, i + 1);
    const next = numberWord(t, at);
    if (next?.kind === 'denominator' && next.ordinal === null)
      return { numerator: word.value, denominator: next.value, end: at + 1 };
  }
  return null;
}

/** Digits named one by one, or as one number, after `point`. */
function readPoint(t: TaggedText, i: number): { digits: string; end: number } | null {
  let digits = '';
  let at = i;
  while (digits.length < 9) {
    const word = isWord(t, at) ? numberAt(t, at) : null;
    const value = word?.kind === 'cardinal' ? word.value : word?.kind === 'one' ? 1 : null;
    if (value === null || value >= 100) break;
    if (value >= 20 && value % 10 === 0 && isDash(t, at + 1)) {
      const unit = numberWord(t, at + 2);
      const ones = unit?.kind === 'cardinal' ? unit.value : unit?.kind === 'one' ? 1 : 10;
      if (ones < 10) {
        digits += String(value + ones);
        at += 3;
        break;
      }
    }
    digits += String(value);
    at++;
  }
  return digits === '' ? null : { digits, end: at };
}

/** `ein Drittel`, `eine halbe Million`, `a hundred`, `one-fifth`, `one and a half`; the bare word is read elsewhere. */
function readFromOne(t: TaggedText, i: number): NumberRead | null {
  const at = skipDash(t, i + 1);
  const next = isWord(t, at) ? numberAt(t, at) : null;
  if (at === i + 1 && t.pack.numbers.pairNouns.has(t.lower[at] ?? '')) {
    const scale = numberWord(t, at + 1);
    if (scale?.kind === 'cardinal' && scale.step === 'scale') {
      const number = trimmed(2 * scale.value);
      return number && { value: exact(number), end: at + 2, plain: false, ordinal: false, scale: 0, words: true };
    }
  }
  if (next?.kind === 'half') return withScale(t, at + 1, 1, 2);
  if (next?.kind === 'denominator' && isFractionHere(t, i, at, next.ordinal))
    return withScale(t, at + 1, 1, next.value);
  if (next?.kind === 'cardinal' && (next.step === 'scale' || next.step === 'hundred')) {
    const read = readCardinal(t, at);
    return continueCardinal(t, read.value, read.end, read.room);
  }
  if (numberWord(t, i)?.kind === 'one') {
    const counted = hasLink(t, i - 1, 'minus') || hasLink(t, i + 1, 'over') || isShareOf(t, i + 1);
    if (counted) return continueCardinal(t, 1, i + 1, 1);
    if (hasLink(t, i + 1, 'and')) {
      const half = readAndFraction(t, i + 2);
      if (half && t.lower[i + 2] !== 'one')
        return withScale(t, half.end, half.denominator + half.numerator, half.denominator);
    }
    if (hasLink(t, i + 1, 'point') && readPoint(t, i + 2)) return continueCardinal(t, 1, i + 1, 1);
  }
  return null;
}

/** `one in five`, `one out of three`. */
function isShareOf(t: TaggedText, i: number): boolean {
  if (!hasLink(t, i, 'of')) return false;
  const at = hasLink(t, i + 1, 'of') ? i + 2 : i + 1;
  return isDigits(t, at) || numberWord(t, at)?.kind === 'cardinal';
}

/** `a third of` is a share, `a third person` an order; German has two words for them. */
function isFractionHere(t: TaggedText, i: number, at: number, ordinal: number | null): boolean {
  if (ordinal === null) return true;
  return at > i + 1 || numberWord(t, i)?.kind === 'one' || t.lower[at + 1] === 'of' || at + 1 >= t.tokens.count;
}
