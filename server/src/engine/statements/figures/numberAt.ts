import type { NumberWord } from '../../language/FigureWord.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import { mayBeCompound, readNumberCompound } from '../../language/readNumberCompound.ts';
import { isWord, numberWord } from './tokensAround.ts';

/** What a word says as a number: the lexicon's entry, or what a compound of the language says. */
export function numberAt(t: TaggedText, i: number): NumberWord | null {
  const known = numberWord(t, i);
  if (known) return known;
  const { compounds } = t.pack.numbers;
  return compounds && isWord(t, i) && mayBeCompound(t.lower[i]!) ? readNumberCompound(t.lower[i]!, compounds) : null;
}
