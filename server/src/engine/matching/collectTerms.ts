import { TokenKind, type Tokens } from '../text/tokens.ts';

/** How words and numbers become ids. */
export interface TermsOfTokens {
  /** Ids of the word that a token is. */
  readonly ofWord: (token: number) => readonly number[];
  /** Id of a number's digits without what groups them. */
  readonly ofDigits: (digits: string) => number;
}

/**
 * Hands on the index terms of the tokens `[from, to)` in text order, repeated where they repeat: stems, compound parts and
 * numbers (`1.000`, `1,000` and `1 000` are all `1000`).
 */
export function collectTerms(
  { text, start, end, kind }: Tokens,
  from: number,
  to: number,
  { ofWord, ofDigits }: TermsOfTokens,
  found: (id: number) => void,
): void {
  for (let i = from; i < to; i++) {
    if (kind[i] === TokenKind.word) {
      const ids = ofWord(i);
      for (let k = 0; k < ids.length; k++) found(ids[k]!);
    } else if (kind[i] === TokenKind.digits) {
      let digits = text.slice(start[i], end[i]);
      while (digits.length < 16 && i + 1 < to && isGrouping(text.charCodeAt(end[i]!))) {
        const next = kind[i + 1] === TokenKind.digits ? i + 1 : i + 2;
        if (next >= to || kind[next] !== TokenKind.digits) break;
        if (start[next]! !== end[i]! + 1 || end[next]! - start[next]! !== 3) break;
        digits += text.slice(start[next], end[next]);
        i = next;
      }
      found(ofDigits(digits));
    }
  }
}

const isGrouping = (c: number): boolean =>
  c === 0x2e || c === 0x2c || c === 0x20 || c === 0xa0 || c === 0x202f || c === 0x27 || c === 0x2019;
