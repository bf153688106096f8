import type { TaggedText } from '../../language/TaggedText.ts';
import { decimal, type Decimal } from '../../values/Decimal.ts';
import { isDigits, markAt, tokenAt, tokenLength, touchesNext } from './tokensAround.ts';

/** A number in digits. `number` is null for what is no number: `192.168.1.2`, or more digits than a fact has. */
export interface DigitsRead {
  readonly number: Decimal | null;
  /** The token after it. */
  readonly end: number;
  /** A single run of digits, without marks. */
  readonly plain: boolean;
}

const SPACES = ' \u00a0\u202f\u2009';

/**
 * Reads digits with grouping and decimal marks from the digits token `i`. The mark that the language uses for decimals is
 * taken for that, the other one for grouping where three digits follow; a mark that fits neither is the other language's
 * decimal mark. Which of two readings of `1.234` holds in a file that mixes them is decided for the whole file
 * (`resolveFigures`).
 */
export function readDigits(t: TaggedText, i: number): DigitsRead {
  // The later items of a list without spaces: `22,24,26`.
  if (t.pack.numbers.decimal === '.' && markAt(t, i - 1) === ',' && touchesNext(t, i - 1) && isDigits(t, i - 2))
    return { number: whole(tokenAt(t, i)), end: i + 1, plain: true };
  const groups = [tokenAt(t, i)];
  let marks = '';
  let end = i + 1;
  while (groups.length < 8) {
    const mark = markAt(t, end);
    if (
      mark !== '' &&
      ".,'’".includes(mark) &&
      touchesNext(t, end - 1) &&
      touchesNext(t, end) &&
      isDigits(t, end + 1)
    ) {
      if (marks.includes(' ') && mark !== t.pack.numbers.decimal) break;
      marks += mark;
      groups.push(tokenAt(t, end + 1));
      end += 2;
    } else if (isSpacedGroup(t, end, groups[0]!, marks)) {
      marks += ' ';
      groups.push(tokenAt(t, end));
      end++;
    } else break;
  }
  return interpret(groups, marks, i, end, t.pack.numbers.decimal);
}

/** `40 000`: three digits after one space, and nothing but such groups before. */
function isSpacedGroup(t: TaggedText, i: number, first: string, marks: string): boolean {
  if (!isDigits(t, i) || tokenLength(t, i) !== 3 || first.length > 3 || first.startsWith('0')) return false;
  if (marks !== '' && marks !== ' '.repeat(marks.length)) return false;
  const gap = t.tokens.start[i]! - t.tokens.end[i - 1]!;
  return gap === 1 && SPACES.includes(t.text.charAt(t.tokens.end[i - 1]!));
}

function interpret(groups: readonly string[], marks: string, i: number, end: number, point: ',' | '.'): DigitsRead {
  const first = groups[0]!;
  if (marks === '') return { number: whole(first), end, plain: true };
  const last = groups[groups.length - 1]!;
  const lastMark = marks.charAt(marks.length - 1);
  const inner = groups.slice(1, -1);
  const groupMark = marks.charAt(0);
  const grouped = (list: readonly string[]): boolean =>
    first.length <= 3 && first !== '0' && list.every((g) => g.length === 3);
  const allSame = [...marks].every((mark) => mark === groupMark);
  if (allSame && grouped(groups.slice(1)) && (marks.length > 1 || lastMark !== point))
    return { number: whole(groups.join('')), end, plain: false };
  // The last mark is a decimal one, whichever it is, if all before it groups by threes with another mark.
  const uniform = [...marks.slice(0, -1)].every((mark) => mark === groupMark && mark !== lastMark);
  if (lastMark !== "'" && lastMark !== '’' && lastMark !== ' ' && (marks.length === 1 || (uniform && grouped(inner)))) {
    // `22,24,26` in English is a list; a comma with two digits is a price, `5,00`.
    if (marks.length === 1 && lastMark === ',' && point === '.' && last.length !== 2 && last.length !== 1)
      return { number: whole(first), end: i + 1, plain: true };
    const number = decimal(Number(groups.join('')), -last.length);
    return { number: groups.join('').length > 16 ? null : number, end, plain: false };
  }
  if (lastMark === ',' && point === '.') return { number: whole(first), end: i + 1, plain: true };
  return { number: null, end, plain: false };
}

const whole = (digits: string): Decimal | null => (digits.length > 16 ? null : decimal(Number(digits), 0));
