import { CharClass, charClassAt } from '../../text/characters.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';

/** A quotation mark in the text and what its neighbours let it be. */
export interface QuoteMark {
  readonly start: number;
  readonly end: number;
  /** Single marks stand inside double ones and are easily apostrophes. */
  readonly single: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  /** It stands behind a figure and may mean inches or seconds: it closes what is open, and is nothing by itself. */
  readonly measure?: boolean;
}

type Habit = 'open' | 'close' | 'either';

const LOW = 0x201e; // „
const SINGLE_LOW = 0x201a; // ‚
const DOUBLES = new Map<number, Habit>([
  [LOW, 'open'],
  [0x201c, 'either'], // “ closes in German, opens in English
  [0x201d, 'close'], // ”
  [0x201f, 'open'], // ‟
  [0x22, 'either'],
  [0xab, 'either'], // «
  [0xbb, 'either'], // »
  [0x2033, 'either'], // ″
]);
const SINGLES = new Map<number, Habit>([
  [SINGLE_LOW, 'open'],
  [0x2018, 'either'], // ‘
  [0x2019, 'either'], // ’ is also the apostrophe
  [0x201b, 'open'], // ‛
  [0x27, 'either'],
  [0x60, 'either'], // `
  [0x2039, 'either'], // ‹
  [0x203a, 'either'], // ›
]);

/**
 * The quotation marks among the punctuation of a paragraph, each with what it can be by its character and its neighbours:
 * a mark before a word and after a space opens, one after a word and before a space closes. Two single marks that touch are
 * one double one, and so are two commas before a word. An apostrophe inside a word is no token of its own; one that leads
 * (’90s) or a mark of inches and seconds after a figure (19") opens nothing.
 */
export function scanMarks(tokens: Tokens): readonly QuoteMark[] {
  const marks: QuoteMark[] = [];
  const { text, start, end, kind, sign, count } = tokens;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== TokenKind.punctuation) continue;
    const at = start[i]!;
    const code = sign[i]!;
    if (code === 0x2c) {
      if (i + 1 < count && text.charCodeAt(at + 1) === 0x2c && isLetterAt(text, at + 2) && !isWordAt(text, at - 1)) {
        marks.push({ start: at, end: at + 2, single: false, opens: true, closes: false });
        i++;
      }
      continue;
    }
    if (!mayBeQuoteMark(code)) continue;
    const double = DOUBLES.get(code);
    const single = double ? undefined : SINGLES.get(code);
    if (!double && !single) continue;
    const next = text.charCodeAt(at + 1);
    // Of three that close (`'No,'''`) the first is the inner one.
    const inner =
      text.charCodeAt(at + 2) === code && text.charCodeAt(at + 3) !== code && at > 0 && !isSpaceAt(text, at - 1);
    if (single && !inner && i + 1 < count && next === code && start[i + 1] === at + 1) {
      marks.push(weigh(text, at, at + 2, false, 'either'));
      i++;
      continue;
    }
    if (single && (code === 0x2019 || code === 0x27) && isDigitAt(text, at + 1)) continue;
    if (double === 'either' && (code === 0x22 || code === 0x2033) && isMeasure(tokens, i)) {
      marks.push({ start: at, end: end[i]!, single: false, opens: false, closes: true, measure: true });
      continue;
    }
    marks.push(weigh(text, at, end[i]!, single !== undefined, single ?? double ?? 'either'));
  }
  return marks;
}

/** Passes over full stops, brackets and the like without a look-up. */
const mayBeQuoteMark = (code: number): boolean =>
  code === 0x22 || code === 0x27 || code === 0x60 || code === 0xab || code === 0xbb || code > 0x2000;

const isMeasure = (tokens: Tokens, i: number): boolean =>
  i > 0 && tokens.kind[i - 1] === TokenKind.digits && tokens.end[i - 1] === tokens.start[i];

const isLetterAt = (text: string, at: number): boolean =>
  at < text.length && charClassAt(text, at) === CharClass.letter;
const isSpaceAt = (text: string, at: number): boolean => charClassAt(text, at) === CharClass.space;
const isDigitAt = (text: string, at: number): boolean => at < text.length && charClassAt(text, at) === CharClass.digit;
const isWordAt = (text: string, at: number): boolean => at >= 0 && (isLetterAt(text, at) || isDigitAt(text, at));

const OPEN_BEFORE = '([{—–-/:„“"\'‘‚»«›‹”’';
const CLOSE_AFTER = '.,;:!?)]}—–-/…“”"\'’‘»«›‹';

function weigh(text: string, start: number, end: number, single: boolean, habit: Habit): QuoteMark {
  const before = start > 0 ? text.charAt(start - 1) : ' ';
  const after = end < text.length ? text.charAt(end) : ' ';
  const spaceBefore = start === 0 || isSpaceAt(text, start - 1);
  const spaceAfter = end >= text.length || isSpaceAt(text, end);
  const wordAfter = isWordAt(text, end) || (!spaceAfter && !CLOSE_AFTER.includes(after));
  const wordBefore = isWordAt(text, start - 1) || (!spaceBefore && !OPEN_BEFORE.includes(before));
  let opens = (spaceBefore || !wordBefore) && !spaceAfter && !'.,;:!?)'.includes(after);
  let closes = !spaceBefore && (spaceAfter || !wordAfter || CLOSE_AFTER.includes(after));
  if (opens && closes) {
    if (spaceBefore || (wordAfter && !wordBefore)) closes = false;
    else if (spaceAfter || (wordBefore && !wordAfter)) opens = false;
  }
  if (!opens && !closes) {
    opens = habit !== 'close' && (spaceBefore || !single);
    closes = habit !== 'open' && !(single && wordAfter && wordBefore);
  }
  if (habit === 'open' && !spaceAfter) return { start, end, single, opens: true, closes: closes && spaceAfter };
  return { start, end, single, opens, closes };
}
