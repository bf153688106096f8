import type { UnitWord } from '../../language/FigureWord.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import {
  figureWord,
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

export interface UnitRead {
  readonly unit: UnitWord;
  readonly end: number;
  /** A power of ten that stood between number and unit: `75 USD million`, `30 MUSD`. */
  readonly exponent: number;
}

const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₾', 'GEL'],
  ['₿', 'BTC'],
  ['元', 'CNY'],
]);

/** ISO 4217 codes of currencies that news texts name by code. */
const CODES = new Set(
  'EUR USD GBP CHF JPY CNY RUB INR TRY PLN UAH SEK NOK DKK CZK HUF AUD CAD NZD HKD SGD MXN BRL ZAR KRW ILS SAR AED IDR THB MYR PHP VND NGN EGP ARS CLP COP RON BGN ISK DEM ATS BTC'.split(
    ' ',
  ),
);

/** Letters before a currency sign: `US$`, `C$`, `HK$`. */
const SIGN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['USD', 'USD'],
  ['U.S', 'USD'],
  ['C', 'CAD'],
  ['CAD', 'CAD'],
  ['CA', 'CAD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['AUD', 'AUD'],
  ['HK', 'HKD'],
  ['NZ', 'NZD'],
  ['S', 'SGD'],
  ['MXN', 'MXN'],
  ['R', 'BRL'],
]);

/** Most marks before and behind numbers are full stops and commas, and ask no table. */
function currencySign(t: TaggedText, i: number): string | undefined {
  const mark = markAt(t, i);
  return mark === '$' || mark > '\u009f' ? CURRENCY_SIGNS.get(mark) : undefined;
}

const money = (symbol: string): UnitWord => ({ type: 'money', symbol, exponent: 0, vague: false });

/** A currency before the number that begins at token `i`; `start` is its first token. */
export function readCurrencyBefore(
  t: TaggedText,
  i: number,
): { readonly unit: UnitWord; readonly start: number } | null {
  const sign = currencySign(t, i - 1);
  if (sign) {
    if (sign === 'USD') {
      const prefix = isWord(t, i - 2) ? SIGN_PREFIXES.get(tokenAt(t, i - 2).toUpperCase()) : undefined;
      // In texts that were tokenised all signs stand apart (`c $ 16.4`); elsewhere an `A` apart is an article.
      if (prefix && (touchesNext(t, i - 2) || !touchesNext(t, i - 1))) {
        const abbreviated = prefix === 'USD' && isMark(t, i - 3, '.') && isWord(t, i - 4) ? i - 4 : i - 2;
        return { unit: money(prefix), start: abbreviated };
      }
    }
    // `10 $ 30`: the sign belongs to the number before it.
    if (isDigits(t, i - 2) && !touchesNext(t, i - 1)) return null;
    return { unit: money(sign), start: i - 1 };
  }
  if (isUpper(t, i - 1) && tokenLength(t, i - 1) === 3) {
    const code = tokenAt(t, i - 1);
    if (CODES.has(code) && !(isDigits(t, i - 2) && !touchesNext(t, i - 1))) return { unit: money(code), start: i - 1 };
  }
  return null;
}

/** The unit behind a number whose last token is `end - 1`; null where none stands there. */
export function readUnitAfter(t: TaggedText, end: number): UnitRead | null {
  let at = end;
  // `500-Kilo-Bombe`, `ten-mile`, `1,5-Meter`.
  if (isDash(t, at) && isWord(t, at + 1)) {
    const both = touchesNext(t, at) && touchesBefore(t, at);
    const neither = !touchesNext(t, at) && !touchesBefore(t, at) && isDash(t, at + 2);
    if (!both && !neither) return null;
    at++;
  }
  return readSymbol(t, at, end) ?? readPhrase(t, at) ?? readName(t, at) ?? readBracketed(t, at);
}

/** Marks and symbols that keep their case: `%`, `°C`, `km/h`, `m²`, `€`. */
function readSymbol(t: TaggedText, at: number, end: number): UnitRead | null {
  const mark = markAt(t, at);
  if (mark !== '') {
    const sign = currencySign(t, at);
    if (sign)
      return isDigits(t, at + 1) && touchesNext(t, at) && !touchesBefore(t, at)
        ? null
        : { unit: money(sign), end: at + 1, exponent: 0 };
    const { symbols } = t.pack.numbers;
    if (mark === '%') return found(symbols.get('%'), at + 1);
    if (mark === '°') {
      const spaced = isWord(t, at + 1) ? `${mark}${touchesNext(t, at) ? '' : ' '}${tokenAt(t, at + 1)}` : '';
      return found(symbols.get(spaced), at + 2) ?? found(symbols.get('°'), at + 1);
    }
    if ((mark === '"' || mark === '″') && !touchesBefore(t, at) && t.text.startsWith(' long', t.tokens.end[at]))
      return found(symbols.get('in'), at + 1);
    return null;
  }
  if (!isWord(t, at)) return null;
  if (tokenLength(t, at) > 8) return null;
  const text = tokenAt(t, at);
  if (text.length === 3 && CODES.has(text))
    return isDigits(t, at + 1) && touchesNext(t, at) && !touchesBefore(t, at)
      ? null
      : { unit: money(text), end: at + 1, exponent: 0 };
  if (text.length === 4 && text.startsWith('M') && CODES.has(text.slice(1)))
    return { unit: money(text.slice(1)), end: at + 1, exponent: 6 };
  const longer = joined(t, at);
  const { symbols } = t.pack.numbers;
  if (longer !== text) {
    const unit = symbols.get(longer);
    if (unit) return { unit, end: endOf(t, at, longer), exponent: 0 };
    // `W/kg`: a unit that the table does not have, and not watts.
    const slash = longer.indexOf('/');
    if (slash > 0 && symbols.has(longer.slice(slash + 1))) return null;
  }
  if (touchesBefore(t, at) && at === end && text.length === 1 && text === text.toUpperCase() && text !== 'W')
    return null;
  // A single letter behind a space is a unit only in lower case: `5 m`, not `Plan 5 W`.
  return longer !== text && /[\d/]$/.test(longer) ? null : found(symbols.get(text), at + 1);
}

const found = (unit: UnitWord | undefined, end: number): UnitRead | null => (unit ? { unit, end, exponent: 0 } : null);

/** A symbol with what touches it: `km/h`, `m²`, `km2`. */
function joined(t: TaggedText, at: number): string {
  let text = tokenAt(t, at);
  if (!touchesNext(t, at)) return text;
  const mark = markAt(t, at + 1);
  if (mark === '/' && touchesNext(t, at + 1) && isWord(t, at + 2)) text = `${text}/${tokenAt(t, at + 2)}`;
  else if (mark === '²' || mark === '³') text += mark;
  else if (isDigits(t, at + 1) && (tokenAt(t, at + 1) === '2' || tokenAt(t, at + 1) === '3'))
    text += tokenAt(t, at + 1);
  return text;
}

function endOf(t: TaggedText, at: number, symbol: string): number {
  const last = t.tokens.start[at]! + symbol.length;
  let end = at;
  while (end < t.tokens.count && t.tokens.end[end]! <= last) end++;
  return end;
}

/** Units of several words, longest first, hyphens or spaces between them: `US-Dollar`, `square miles`, `km pro Stunde`. */
function readPhrase(t: TaggedText, at: number): UnitRead | null {
  const { unitPhrases, unitPhraseStarts } = t.pack.numbers;
  if (!isWord(t, at) || !unitPhraseStarts.has(t.lower[at]!)) {
    // `U.S. dollars`.
    if (t.lower[at] !== 'u' || !isMark(t, at + 1, '.')) return null;
  }
  const parts: number[] = [];
  for (let i = at; parts.length < 4 && i < t.tokens.count; i++) {
    if (isWord(t, i)) parts.push(i);
    else if (!(isDash(t, i) && touchesBefore(t, i)) && !(isMark(t, i, '.') && touchesBefore(t, i) && touchesNext(t, i)))
      break;
  }
  for (let length = parts.length; length > 1; length--) {
    const phrase = parts
      .slice(0, length)
      .map((i) => t.lower[i])
      .join(' ');
    const unit = unitPhrases.get(phrase) ?? (length > 2 ? unitPhrases.get(phrase.replace(/^u s /, 'us ')) : undefined);
    if (unit) return { unit, end: parts[length - 1]! + 1, exponent: 0 };
  }
  return null;
}

function readName(t: TaggedText, at: number): UnitRead | null {
  const unit = isWord(t, at) ? figureWord(t, at)?.unit : null;
  // `8 Rand Paul`: a name.
  if (unit?.type === 'money' && !t.pack.numbers.capitalNouns && isUpper(t, at) && isUpper(t, at + 1)) return null;
  return unit ? { unit, end: at + 1, exponent: 0 } : null;
}

const OPENERS = '([{<';

/** `20 (kg)`. */
function readBracketed(t: TaggedText, at: number): UnitRead | null {
  const mark = markAt(t, at);
  if (mark === '' || !OPENERS.includes(mark) || !isWord(t, at + 1) || markAt(t, at + 2) === '') return null;
  const unit = t.pack.numbers.symbols.get(tokenAt(t, at + 1));
  return unit && markAt(t, at + 2) === ')]}>'.charAt(OPENERS.indexOf(mark)) ? { unit, end: at + 3, exponent: 0 } : null;
}
