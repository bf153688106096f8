import type { Span } from '../text/Span.ts';
import { tokenize, tokenText } from '../text/tokens.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';
import { collectTerms } from './collectTerms.ts';
import type { TermDictionary } from './TermDictionary.ts';

/** The index terms of one stretch of text in text order, repeated where they repeat: those that a file's table has of it. */
export function readTerms(text: string, { start, end }: Span, pack: LanguagePack, terms: TermDictionary): number[] {
  const tokens = tokenize(text.slice(start, end));
  const found: number[] = [];
  const ids = {
    ofWord: (i: number) => terms.wordIds(tokenText(tokens, i).toLowerCase(), pack),
    ofDigits: terms.digitsId,
  };
  collectTerms(tokens, 0, tokens.count, ids, (id) => found.push(id));
  return found;
}
