import type { Span } from '../text/Span.ts';
import { TokenKind, tokenize } from '../text/tokens.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';
import type { TermDictionary } from './TermDictionary.ts';

/**
 * The index terms of one stretch of text in text order, repeated where they repeat: stems, compound parts and numbers
 * (`1.000`, `1,000` and `1 000` are all `#1000`).
 */
export function readTerms(text: string, { start, end }: Span, pack: LanguagePack, terms: TermDictionary): number[] {
  const tokens = tokenize(text.slice(start, end));
  const found: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === TokenKind.word) {
      const word = tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
      for (const id of terms.wordIds(word, pack)) found.push(id);
    } else if (tokens.kind[i] === TokenKind.digits) {
      let digits = tokens.text.slice(tokens.start[i], tokens.end[i]);
      while (digits.length < 16 && isGrouping(tokens.text, tokens.end[i]!) && i + 1 < tokens.count) {
        const next = tokens.kind[i + 1] === TokenKind.digits ? i + 1 : i + 2;
        if (tokens.kind[next] !== TokenKind.digits) break;
        if (tokens.start[next]! !== tokens.end[i]! + 1 || tokens.end[next]! - tokens.start[next]! !== 3) break;
        digits += tokens.text.slice(tokens.start[next], tokens.end[next]);
        i = next;
      }
      found.push(terms.idOf(`#${digits}`));
    }
  }
  return found;
}

const isGrouping = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at);
  return c === 0x2e || c === 0x2c || c === 0x20 || c === 0xa0 || c === 0x202f || c === 0x27 || c === 0x2019;
};
