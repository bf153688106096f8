import type { CardinalStep } from '../../language/FigureWord.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import { numberAt } from './numberAt.ts';
import { digitsAt, hasLink, isDash, isDigits, isWord, numberWord, tokenLength, touchesNext } from './tokensAround.ts';

/** The whole number that the words from `i` name, added to `start`; `room` bounds what may still be added. */
export function readCardinal(
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
  const digits = isDigits(t, from) && inside && tokenLength(t, from) <= 2 && from > at;
  const decimals = digits && isDigits(t, from + 2) && touchesNext(t, from) && touchesNext(t, from + 1);
  if (digits && !decimals && numberWord(t, from + 1) === null) return { value: digitsAt(t, from), step: 'whole', from };
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
