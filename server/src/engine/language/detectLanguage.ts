import type { LanguagePack } from './LanguagePack.ts';
import { readNumberCompound } from './readNumberCompound.ts';

/** How many characters of a text are enough to tell its language. */
const SAMPLE = 1500;
const WORD = /\p{L}+/gu;

/** A text with more function words than this is told by them alone. */
const ENOUGH = 4;

/**
 * The pack whose function words are most frequent in `text`. In a short one (a heading, a line of a table) the words that
 * only one lexicon knows count as well; a tie gets `fallback`, which for a paragraph is the language of its file.
 */
export function detectLanguage(text: string, packs: readonly LanguagePack[], fallback: LanguagePack): LanguagePack {
  const counts = new Map<LanguagePack, number>();
  for (const [word] of text.slice(0, SAMPLE).matchAll(WORD)) {
    const lower = word.toLowerCase();
    for (const pack of packs) if (pack.functionWordSet.has(lower)) counts.set(pack, (counts.get(pack) ?? 0) + 1);
  }
  if (Math.max(0, ...counts.values()) < ENOUGH) countKnownWords(text.slice(0, SAMPLE), packs, counts);
  let best = fallback;
  let most = counts.get(fallback) ?? 0;
  for (const [pack, count] of counts)
    if (count > most) {
      best = pack;
      most = count;
    }
  return best;
}

function countKnownWords(text: string, packs: readonly LanguagePack[], counts: Map<LanguagePack, number>): void {
  for (const [word] of text.matchAll(WORD)) {
    const lower = word.toLowerCase();
    const knowing = packs.filter((pack) => knows(pack, lower));
    const only = knowing[0];
    if (only && knowing.length === 1) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
}

/** Letters that a word of the language alone has tell as much as the word. */
const knows = (pack: LanguagePack, word: string): boolean =>
  pack.lexicon.has(word) ||
  [...word].some((letter) => pack.ownLetters.includes(letter)) ||
  (pack.numbers.compounds !== null && readNumberCompound(word, pack.numbers.compounds) !== null);
