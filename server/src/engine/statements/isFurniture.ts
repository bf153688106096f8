import type { LanguagePack } from '../language/LanguagePack.ts';

/** Whether a paragraph is page furniture (byline, caption, credit line, comment form) and no running text. */
export function isFurniture(text: string, _pack: LanguagePack): boolean {
  return text.length < 3;
}
