import type { TaggedText } from '../../language/TaggedText.ts';
import { decimal } from '../../values/Decimal.ts';
import { numberAt } from './numberAt.ts';
import { type NumberRead, exact, ratio, trimmed } from './NumberRead.ts';
import { readCardinal } from './readCardinal.ts';
import { VULGAR, readFromDigits, scaled, withScale } from './readNumberInDigits.ts';
import { hasLink, isDash, isDigits, isWord, markAt, numberWord, touchesNext } from './tokensAround.ts';

/** Reads a cardinal, ordinal or fraction in digits and words from token `i`; null where none begins. */
export function readNumber(t: TaggedText, i: number): NumberRead | null {
  if (isDigits(t, i)) return readFromDigits(t, i);
  const mark = markAt(t, i);
  const vulgar = VULGAR.get(mark);
  if (vulgar) return withScale(t, i + 1, vulgar[0], vulgar[1]);
  return isWord(t, i) ? readFromWord(t, i) : null;
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
export function readAndFraction(
  t: TaggedText,
  i: number,
): { numerator: number; denominator: number; end: number } | null {
  const word = numberWord(t, i);
  if (word?.kind === 'article' || word?.kind === 'one') {
    const next = numberWord(t, i + 1);
    if (next?.kind === 'half') return { numerator: 1, denominator: 2, end: i + 2 };
    if (next?.kind === 'denominator') return { numerator: 1, denominator: next.value, end: i + 2 };
  }
  if (word?.kind === 'half') return { numerator: 1, denominator: 2, end: i + 1 };
  if (word?.kind === 'cardinal' && word.value < 10) {
    const at = skipDash(t, i + 1);
    const next = numberWord(t, at);
    if (next?.kind === 'denominator' && next.ordinal === null)
      return { numerator: word.value, denominator: next.value, end: at + 1 };
  } else if (word?.kind === 'cardinal' && word.value < 100) {
    // `two and fifty-four hundredths`.
    const top = readCardinal(t, i);
    const next = numberWord(t, skipDash(t, top.end));
    if (next?.kind === 'denominator' && next.ordinal === null && next.value > top.value)
      return { numerator: top.value, denominator: next.value, end: skipDash(t, top.end) + 1 };
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
