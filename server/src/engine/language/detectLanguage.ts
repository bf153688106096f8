import type { LanguagePack } from './LanguagePack.ts';

/** How many characters of a text are enough to tell its language. */
const SAMPLE = 1500;
const WORD = /\p{L}+/gu;

/**
 * The pack whose function words are most frequent in `text`. A tie, or a text with none of them (a heading, a table), gets
 * `fallback`, which for a paragraph is the language of its file.
 */
export function detectLanguage(text: string, packs: readonly LanguagePack[], fallback: LanguagePack): LanguagePack {
  const counts = new Map<LanguagePack, number>();
  for (const [word] of text.slice(0, SAMPLE).matchAll(WORD)) {
    const lower = word.toLowerCase();
    for (const pack of packs) if (pack.functionWordSet.has(lower)) counts.set(pack, (counts.get(pack) ?? 0) + 1);
  }
  let best = fallback;
  let most = counts.get(fallback) ?? 0;
  for (const [pack, count] of counts)
    if (count > most) {
      best = pack;
      most = count;
    }
  return best;
}
