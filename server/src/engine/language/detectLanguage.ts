import { CharClass, charClassAt } from '../text/characters.ts';
import type { LanguagePack } from './LanguagePack.ts';

/** How many characters of a text are enough to tell its language. */
const SAMPLE = 1500;
/** A lead of so many function words, and twice as many as the next language has, will not be caught up. */
const LEAD = 6;
/** Function words are short. */
const LONGEST = 12;

/**
 * The pack whose function words are most frequent in `text`. A tie, or a text with none of them (a heading, a table), gets
 * `fallback`, which for a paragraph is the language of its file. Reads no further than it must.
 */
export function detectLanguage(text: string, packs: readonly LanguagePack[], fallback: LanguagePack): LanguagePack {
  const counts = new Uint16Array(packs.length);
  const end = Math.min(text.length, SAMPLE);
  let at = 0;
  while (at < end) {
    if (charClassAt(text, at) !== CharClass.letter) {
      at++;
      continue;
    }
    const from = at++;
    while (at < end && charClassAt(text, at) === CharClass.letter) at++;
    if (at - from > LONGEST) continue;
    const word = text.slice(from, at).toLowerCase();
    for (let p = 0; p < packs.length; p++) {
      if (!packs[p]!.functionWordSet.has(word)) continue;
      const count = ++counts[p]!;
      if (count >= LEAD && leads(counts, p)) return packs[p]!;
    }
  }
  let best = fallback;
  let most = counts[packs.indexOf(fallback)] ?? 0;
  for (const [p, pack] of packs.entries())
    if (counts[p]! > most) {
      best = pack;
      most = counts[p]!;
    }
  return best;
}

const leads = (counts: Uint16Array, p: number): boolean =>
  counts.every((count, other) => other === p || (counts[p]! - count >= LEAD && counts[p]! >= 2 * count));
