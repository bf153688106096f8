import type { NumberWord } from '../../language/FigureWord.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import { readNumberCompound } from '../../language/readNumberCompound.ts';
import { isWord, numberWord } from './tokensAround.ts';

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
