import type { TaggedText } from '../../language/TaggedText.ts';
import type { ReadFigure } from './ReadFigure.ts';
import type { NumberRead } from './NumberRead.ts';
import { finish } from './readPair.ts';
import { isDash, isMark, isUpper, isWord, touchesBefore, touchesNext } from './tokensAround.ts';

/** `34-jährig`, `three-way`, `zwölfjährige` in two tokens; a touching `er` or `fach` too. */
export function readSuffix(t: TaggedText, i: number, first: NumberRead): ReadFigure | null {
  let at = first.end;
  const dashed = isDash(t, at) && touchesBefore(t, at) && touchesNext(t, at);
  if (dashed) at++;
  if (!isWord(t, at) || (!dashed && !touchesBefore(t, at))) return null;
  const word = t.lower[at]!;
  const { suffixes, compounds } = t.pack.numbers;
  if (word === 'fach' || (compounds && word.startsWith('fach'))) return finish(i, at + 1, 'ratio', first.value, null);
  if (compounds && word === 'mal') return finish(i, at + 1, 'count', first.value, null);
  for (let length = Math.min(word.length, 12); length > 2; length--) {
    const meaning = suffixes.get(word.slice(0, length));
    if (meaning && pointsBehind(t, word, at + 1)) return finish(i, at + 1, 'percent', first.value, 'pp');
    if (meaning && (compounds ? compounds.inflections.has(word.slice(length)) : length === word.length))
      return finish(
        i,
        at + 1,
        meaning.type === 'age' && !isUpper(t, at) && lastsBehind(t, at + 1) ? 'duration' : meaning.type,
        first.value,
        meaning.unit,
      );
  }
  return null;
}

/** `a 6-point lead`: percentage points where shares are compared. */
const pointsBehind = (t: TaggedText, word: string, at: number): boolean =>
  word === 'point' && t.pack.numbers.pointNouns.has(t.lower[at] ?? '');

/** Years and months are an age where the words around them say so. */
export function ageOr(t: TaggedText, start: number, figure: ReadFigure): ReadFigure {
  if (figure.unit !== 'a' && figure.unit !== 'mo' && figure.unit !== 'wk' && figure.unit !== 'd') return figure;
  const { ageBefore, ageAfter } = t.pack.numbers;
  for (const words of ageAfter) {
    let at = figure.end;
    let ok = true;
    for (const word of words) {
      if (isDash(t, at)) at++;
      if (t.lower[at] !== word) {
        ok = false;
        break;
      }
      at++;
    }
    if (ok) return { ...figure, end: at, type: figure.type === 'range' ? 'range' : 'age' };
  }
  const lasts = lastsBehind(t, figure.end);
  const bracketed = isMark(t, start - 1, '(') && isMark(t, figure.end, ')') && isUpper(t, start - 2);
  for (let length = 1; length <= 3; length++) {
    const from = start - length;
    if (from < 0) break;
    let phrase = t.lower[from]!;
    for (let k = from + 1; k < start; k++) phrase += ` ${t.lower[k]!}`;
    if (ageBefore.has(phrase) && !lasts) return { ...figure, type: figure.type === 'range' ? 'range' : 'age' };
  }
  return bracketed ? { ...figure, type: 'age' } : figure;
}

/** Whether what stands behind a number of years lasts so long, rather than being so old: `15-jährige Freiheitsstrafe`. */
export function lastsBehind(t: TaggedText, at: number): boolean {
  const { lasting } = t.pack.numbers;
  for (let i = at; lasting.length > 0 && i < at + 3 && isWord(t, i); i++)
    if (isUpper(t, i)) return lasting.some((ending) => endsAsPart(t.lower[i]!, ending));
  return false;
}

/** `Untersuchungshaft` is a custody, `Nachbarschaft` is none. */
const endsAsPart = (word: string, ending: string): boolean => word.endsWith(ending) && !word.endsWith(`sc${ending}`);
