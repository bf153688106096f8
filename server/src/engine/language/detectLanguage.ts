import { CharClass, charClassAt } from '../text/characters.ts';
import type { LanguagePack } from './LanguagePack.ts';
import { readNumberCompound } from './readNumberCompound.ts';
import type { WordForm, WordForms } from './WordForms.ts';

/** How many characters of a text are enough to tell its language. */
const SAMPLE = 1500;
/** A lead of so many function words, and twice as many as the next language has, will not be caught up. */
const LEAD = 6;
/** Function words are short. */
const LONGEST = 12;
/** A text with so many function words is told by them alone. */
const ENOUGH = 4;

/**
 * The pack whose function words are most frequent in `text`. In a short one (a heading, a line of a table) the words that
 * only one lexicon knows count as well; a tie gets `fallback`, which for a paragraph is the language of its file. Reads no
 * further than it must.
 */
export function detectLanguage(text: string, forms: WordForms, fallback: LanguagePack): LanguagePack {
  const { packs } = forms;
  const counts: number[] = [];
  for (let p = 0; p < packs.length; p++) counts.push(0);
  let most = 0;
  for (let at = nextWord(text, 0); at < SAMPLE && at < text.length;) {
    const end = endOfWord(text, at);
    if (end - at <= LONGEST) {
      const { functionOf } = forms.at(text, at, end);
      for (let p = 0; functionOf >> p !== 0; p++) {
        if (((functionOf >> p) & 1) === 0) continue;
        const count = (counts[p] = counts[p]! + 1);
        if (count > most) most = count;
        if (count >= LEAD && leads(counts, p)) return packs[p]!;
      }
    }
    at = nextWord(text, end);
  }
  if (most < ENOUGH) countKnownWords(text, forms, counts);
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

/** The first letter from `at` on within the sample. */
function nextWord(text: string, at: number): number {
  const limit = Math.min(text.length, SAMPLE);
  let from = at;
  while (from < limit && charClassAt(text, from) !== CharClass.letter) from++;
  return from;
}

function endOfWord(text: string, at: number): number {
  const limit = Math.min(text.length, SAMPLE);
  let end = at + 1;
  while (end < limit && charClassAt(text, end) === CharClass.letter) end++;
  return end;
}

function countKnownWords(text: string, forms: WordForms, counts: number[]): void {
  const { packs } = forms;
  for (let at = nextWord(text, 0); at < SAMPLE && at < text.length;) {
    const end = endOfWord(text, at);
    let only = -1;
    // One or two letters are units and elisions in any language.
    if (end - at > 2) {
      const form = forms.at(text, at, end);
      for (let p = 0; p < packs.length; p++) if (knows(packs[p]!, form, p)) only = only === -1 ? p : packs.length;
    }
    if (only >= 0 && only < packs.length) counts[only] = counts[only]! + 1;
    at = nextWord(text, end);
  }
}

/** Letters that a word of the language alone has tell as much as the word. */
const knows = (pack: LanguagePack, { lower, entries }: WordForm, p: number): boolean =>
  entries[p] !== undefined ||
  hasOwnLetter(pack.ownLetters, lower) ||
  (pack.numbers.compounds !== null && readNumberCompound(lower, pack.numbers.compounds) !== null);

function hasOwnLetter(letters: string, word: string): boolean {
  for (let i = 0; i < letters.length; i++) if (word.includes(letters.charAt(i))) return true;
  return false;
}
