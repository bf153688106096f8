import type { LanguagePack } from './LanguagePack.ts';
import { readNumberCompound } from './readNumberCompound.ts';
import type { WordForm } from './WordForms.ts';
import type { WordedText } from './WordedText.ts';

/** How many characters of a text are enough to tell its language. */
export const LANGUAGE_SAMPLE = 1500;
/** A lead of so many function words, and twice as many as the next language has, will not be caught up. */
const LEAD = 6;
/** A text with so many function words is told by them alone. */
const ENOUGH = 4;

/**
 * The pack whose function words are most frequent in `paragraphs`. In a short text (a heading, a line of a table) the words
 * that only one lexicon knows count as well; a tie gets `fallback`, which for a paragraph is the language of its file. Reads
 * no further than it must. `packs` are those of the word forms.
 */
export function detectLanguage(
  paragraphs: readonly WordedText[],
  packs: readonly LanguagePack[],
  fallback: LanguagePack,
): LanguagePack {
  const counts: number[] = [];
  for (let p = 0; p < packs.length; p++) counts.push(0);
  let most = 0;
  for (let i = 0, sampled = 0; i < paragraphs.length && sampled < LANGUAGE_SAMPLE; i++) {
    const { text, tokens, words } = paragraphs[i]!;
    for (let w = 0; w < tokens.count && sampled + tokens.start[w]! < LANGUAGE_SAMPLE; w++) {
      const languages = words[w]?.functionOf ?? 0;
      for (let p = 0; languages >> p !== 0; p++) {
        if (((languages >> p) & 1) === 0) continue;
        const count = (counts[p] = counts[p]! + 1);
        if (count > most) most = count;
        if (count >= LEAD && leads(counts, p)) return packs[p]!;
      }
    }
    sampled += text.length;
  }
  if (most < ENOUGH) countKnownWords(paragraphs, packs, counts);
  let best = fallback;
  let highest = counts[packs.indexOf(fallback)] ?? 0;
  for (let p = 0; p < packs.length; p++)
    if (counts[p]! > highest) {
      best = packs[p]!;
      highest = counts[p]!;
    }
  return best;
}

const leads = (counts: readonly number[], p: number): boolean =>
  counts.every((count, other) => other === p || (counts[p]! - count >= LEAD && counts[p]! >= 2 * count));

function countKnownWords(paragraphs: readonly WordedText[], packs: readonly LanguagePack[], counts: number[]): void {
  for (let i = 0, sampled = 0; i < paragraphs.length && sampled < LANGUAGE_SAMPLE; i++) {
    const { text, tokens, words } = paragraphs[i]!;
    for (let w = 0; w < tokens.count && sampled + tokens.start[w]! < LANGUAGE_SAMPLE; w++) {
      const word = words[w];
      // One or two letters are units and elisions in any language.
      if (word === undefined || word.written.length <= 2) continue;
      const known = word.knownIn < 0 ? (word.knownIn = readKnownIn(word, packs)) : word.knownIn;
      // One bit: one language.
      if (known === 0 || (known & (known - 1)) !== 0) continue;
      const only = 31 - Math.clz32(known);
      counts[only] = counts[only]! + 1;
    }
    sampled += text.length;
  }
}

function readKnownIn(word: WordForm, packs: readonly LanguagePack[]): number {
  let known = 0;
  for (let p = 0; p < packs.length; p++) if (knows(packs[p]!, word, p)) known |= 1 << p;
  return known;
}

/** Letters that a word of the language alone has tell as much as the word. */
const knows = (pack: LanguagePack, { bare, entries }: WordForm, p: number): boolean =>
  entries[p] !== undefined ||
  pack.lexicon.has(bare) ||
  hasOwnLetter(pack.ownLetters, bare) ||
  (pack.numbers.compounds !== null && readNumberCompound(bare, pack.numbers.compounds) !== null);

function hasOwnLetter(letters: string, word: string): boolean {
  for (let i = 0; i < letters.length; i++) if (word.includes(letters.charAt(i))) return true;
  return false;
}
