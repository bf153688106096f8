import type { Anchor } from './Mark.ts';
import { foldWords } from './foldWords.ts';

/** From this many words on, a quotation is what it is wherever it stands. */
const longQuotation = 4;

/**
 * What has to be the same for a mark to hold: a longer quotation's own words; for a figure or a short quotation also every
 * word of its sentence, since "5 percent" means nothing by itself.
 */
export function anchorKey({ kind, text, words, sentence }: Anchor): string {
  return kind === 'quote' && foldWords(text).length >= longQuotation
    ? `${kind} ${words}`
    : `${kind} ${words} ${sentence}`;
}

/** The same words in another mouth are another statement. `Adler` and `Ruth Adler` are one; what is left open is no other. */
export function sameSpeaker(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [first, second] = [foldWords(a), foldWords(b)];
  return first.at(-1) === second.at(-1) || isPart(first, second) || isPart(second, first);
}

const isPart = (words: readonly string[], of: readonly string[]): boolean => words.every((word) => of.includes(word));
