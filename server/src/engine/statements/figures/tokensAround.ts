import type { CalendarWord, FigureLink, FigureWord, NumberWord } from '../../language/FigureWord.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import { TokenKind } from '../../text/tokens.ts';

/**
 * Token indices may run past either end: nothing stands there. Each asks for an index below nought first, since an array
 * looks such a one up as a property by name, which takes as long as all the rest.
 */
export const figureWord = (t: TaggedText, i: number): FigureWord | null =>
  i < 0 ? null : (t.entries[i]?.figure ?? null);

export const numberWord = (t: TaggedText, i: number): NumberWord | null =>
  i < 0 ? null : (t.entries[i]?.figure?.number ?? null);

export const calendarWord = (t: TaggedText, i: number): CalendarWord | null =>
  i < 0 ? null : (t.entries[i]?.figure?.calendar ?? null);

export function hasLink(t: TaggedText, i: number, link: FigureLink): boolean {
  const links = i < 0 ? undefined : t.entries[i]?.figure?.links;
  return links !== undefined && links.length > 0 && links.includes(link);
}

export const isDigits = (t: TaggedText, i: number): boolean => i >= 0 && t.tokens.kind[i] === TokenKind.digits;

export const isWord = (t: TaggedText, i: number): boolean => i >= 0 && t.tokens.kind[i] === TokenKind.word;

/** Whether token `i` is the punctuation character `mark`. */
export const isMark = (t: TaggedText, i: number, mark: string): boolean =>
  i >= 0 && t.tokens.kind[i] === TokenKind.punctuation && t.tokens.sign[i] === mark.charCodeAt(0);

/** The character of a punctuation token, `''` for other tokens. */
export const markAt = (t: TaggedText, i: number): string =>
  i >= 0 && t.tokens.kind[i] === TokenKind.punctuation ? t.text.charAt(t.tokens.start[i]!) : '';

/** Whether nothing stands between token `i` and the next. */
export const touchesNext = (t: TaggedText, i: number): boolean =>
  i >= 0 && i + 1 < t.tokens.count && t.tokens.end[i] === t.tokens.start[i + 1];

export const touchesBefore = (t: TaggedText, i: number): boolean => i > 0 && touchesNext(t, i - 1);

/** A word is not cut out anew. */
export const tokenAt = (t: TaggedText, i: number): string =>
  t.words[i]?.written ?? t.text.slice(t.tokens.start[i], t.tokens.end[i]);

/** More digits than a number holds exactly are left to the language's own reader. */
const EXACT_DIGITS = 15;

/** The number that the digits at token `i` write, NaN for other tokens. */
export function digitsAt(t: TaggedText, i: number): number {
  if (!isDigits(t, i)) return NaN;
  const end = t.tokens.end[i]!;
  const start = t.tokens.start[i]!;
  if (end - start > EXACT_DIGITS) return Number(t.text.slice(start, end));
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + t.text.charCodeAt(at) - 0x30;
  return value;
}

export const tokenLength = (t: TaggedText, i: number): number => t.tokens.end[i]! - t.tokens.start[i]!;

export const isUpper = (t: TaggedText, i: number): boolean => i >= 0 && t.words[i]?.capital === true;

/** Hyphens, en and em dash, minus. */
export function isDash(t: TaggedText, i: number): boolean {
  if (i < 0 || t.tokens.kind[i] !== TokenKind.punctuation) return false;
  const code = t.tokens.sign[i]!;
  return code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x2013 || code === 0x2014 || code === 0x2212;
}

/** The lower-case words of tokens `[from, to)`, joined by spaces; `''` where one of them is no word. */
export function phraseOf(t: TaggedText, from: number, to: number): string {
  let phrase = '';
  for (let i = from; i < to; i++) {
    const word = t.lower[i];
    if (!word) return '';
    phrase = phrase === '' ? word : `${phrase} ${word}`;
  }
  return phrase;
}
