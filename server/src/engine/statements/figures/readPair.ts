import type { TaggedText } from '../../language/TaggedText.ts';
import type { Decimal } from '../../values/Decimal.ts';
import type { FigureType, FigureValue } from '../../values/FigureValue.ts';
import type { ReadFigure } from './ReadFigure.ts';
import { numberAt } from './numberAt.ts';
import type { NumberRead } from './NumberRead.ts';
import { readNumber } from './readNumber.ts';
import { readUnitAfter } from './readUnit.ts';
import {
  figureWord,
  hasLink,
  isDash,
  isDigits,
  isMark,
  isWord,
  tokenLength,
  touchesBefore,
  touchesNext,
} from './tokensAround.ts';

export const finish = (
  start: number,
  end: number,
  type: FigureType,
  value: FigureValue,
  unit: string | null,
): ReadFigure => ({
  start,
  end,
  type,
  value,
  unit,
  hedge: null,
});

/** `3:2`, `5-4`, `eight of 10`, `one in five`, `30 von 120`. */
export function readPair(t: TaggedText, i: number, first: NumberRead): ReadFigure | null {
  if (first.value.kind !== 'exact' || first.value.number.exponent < 0) return null;
  const { end } = first;
  const colon = isMark(t, end, ':') && touchesNext(t, end) && touchesBefore(t, end) && isDigits(t, i);
  if (!colon && first.plain) {
    const spaced = readSpacedScore(t, i, first.value.number, end);
    if (spaced) return spaced;
  }
  if (colon && first.plain && isDigits(t, end + 1)) {
    const second = readNumber(t, end + 1);
    if (second?.value.kind !== 'exact' || (isMark(t, second.end, ':') && touchesNext(t, second.end - 1))) return null;
    return finish(i, second.end, 'ratio', pair(first.value.number, second.value.number), null);
  }
  if (
    isDash(t, end) &&
    touchesBefore(t, end) &&
    touchesNext(t, end) &&
    isDigits(t, i) &&
    isDigits(t, end + 1) &&
    first.plain
  )
    return readScore(t, i, first.value.number, end + 1);
  // `a 4-to-4 tie`.
  if (
    isDash(t, end) &&
    touchesBefore(t, end) &&
    hasLink(t, end + 1, 'onto') &&
    isDash(t, end + 2) &&
    touchesNext(t, end + 2) &&
    (isDigits(t, end + 3) || numberAt(t, end + 3)?.kind === 'cardinal')
  ) {
    const second = readNumber(t, end + 3);
    if (second?.value.kind === 'exact' && !second.ordinal && second.value.number.exponent === 0)
      return finish(i, second.end, 'ratio', pair(first.value.number, second.value.number), null);
  }
  const vote = first.plain ? readVote(t, i, first.value.number, end) : null;
  if (vote) return vote;
  if (hasLink(t, end, 'over')) return readOver(t, i, first.value.number, end + 1);
  if (!hasLink(t, end, 'of') && !hasLink(t, end, 'per')) return null;
  return readShare(t, i, first.value.number, end);
}

/** `1 : 1`, as some tables have it. */
function readSpacedScore(t: TaggedText, i: number, first: Decimal, end: number): ReadFigure | null {
  if (!isMark(t, end, ':') || touchesBefore(t, end) || touchesNext(t, end) || !isDigits(t, end + 1)) return null;
  if (tokenLength(t, i) > 2 || tokenLength(t, end + 1) > 2) return null;
  const second = readNumber(t, end + 1);
  return second?.value.kind === 'exact' && second.plain
    ? finish(i, second.end, 'ratio', pair(first, second.value.number), null)
    : null;
}

const pair = (first: Decimal, second: Decimal): FigureValue => ({ kind: 'pair', first, second });

/** How far around two numbers it may say that they are votes. */
const VOTE_BEFORE = 8;
const VOTE_AFTER = 3;

/** `voted by 34 to 11`, `31 votes to 14`, `mit 34 zu 11 Stimmen`. */
function readVote(t: TaggedText, i: number, first: Decimal, end: number): ReadFigure | null {
  const { voteLinks, voteWords } = t.pack.numbers;
  const isVotes = (at: number): boolean => at >= 0 && voteWords.has(t.lower[at] ?? '');
  const link = isVotes(end) ? end + 1 : end;
  if (!voteLinks.has(t.lower[link] ?? '') || !isDigits(t, i) || !isDigits(t, link + 1)) return null;
  const second = readNumber(t, link + 1);
  if (second?.value.kind !== 'exact' || !second.plain || second.ordinal) return null;
  let told = link > end;
  for (let at = Math.max(0, i - VOTE_BEFORE); at < i && !told; at++) told = isVotes(at);
  for (let at = second.end; at < second.end + VOTE_AFTER && !told; at++) told = isVotes(at);
  if (!told || readUnitAfter(t, second.end)) return null;
  return finish(i, second.end, 'ratio', pair(first, second.value.number), null);
}

/** A vote or a score with a hyphen: the first side has at least as many, and nothing is measured. */
function readScore(t: TaggedText, i: number, first: Decimal, at: number): ReadFigure | null {
  if (tokenLength(t, at) > 3 || tokenLength(t, i) > 3) return null;
  if (isDash(t, at + 1) && touchesNext(t, at)) {
    // `5-4-1`, a phone number, or `5-4-decision`.
    if (isDigits(t, at + 2)) return null;
  }
  const second = readNumber(t, at);
  if (second?.value.kind !== 'exact' || !second.plain) return null;
  const a = first.significand;
  const b = second.value.number.significand;
  if (a < b && !isScoreWord(t, second.end)) return null;
  if (readUnitAfter(t, second.end) && !hasLink(t, second.end, 'of')) return null;
  return finish(i, second.end, 'ratio', pair(first, second.value.number), null);
}

const isScoreWord = (t: TaggedText, i: number): boolean => t.pack.numbers.afterScore.has(t.lower[i] ?? '');

/** `one over three`, with nothing counted behind it. */
function readOver(t: TaggedText, i: number, first: Decimal, at: number): ReadFigure | null {
  const second = isDigits(t, at) || numberAt(t, at)?.kind === 'cardinal' || isWord(t, at) ? readNumber(t, at) : null;
  if (second?.value.kind !== 'exact' || second.ordinal || isWord(t, second.end)) return null;
  const [top, bottom] = [first, second.value.number].map((n) => n.significand * 10 ** n.exponent);
  if (!top || !bottom || !Number.isSafeInteger(top) || !Number.isSafeInteger(bottom)) return null;
  return finish(i, second.end, 'ratio', { kind: 'fraction', numerator: top, denominator: bottom }, null);
}

function readShare(t: TaggedText, i: number, first: Decimal, end: number): ReadFigure | null {
  const link = t.lower[end]!;
  let at = end + 1;
  if (hasLink(t, at, 'of')) at++;
  if (t.pack.numbers.determiners.has(t.lower[at] ?? '') && isDigits(t, at + 1)) at++;
  const article = isWord(t, at) ? numberAt(t, at) : null;
  if (!isDigits(t, at) && article?.kind !== 'cardinal') return null;
  const second = readNumber(t, at);
  if (second?.value.kind !== 'exact' || second.ordinal) return null;
  const a = first.significand * 10 ** first.exponent;
  const b = second.value.number.significand * 10 ** second.value.number.exponent;
  if (a > b || b < 2 || (second.plain && b >= 1900 && b < 2100)) return null;
  if (link === 'in' && (!ROUND.has(b) || figureWord(t, second.end)?.unit)) return null;
  if (figureWord(t, second.end)?.calendar?.kind === 'month' || figureWord(t, second.end)?.unit?.type === 'money')
    return null;
  return finish(i, second.end, 'ratio', pair(first, second.value.number), null);
}

const ROUND = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000, 10000, 100000, 1000000]);
