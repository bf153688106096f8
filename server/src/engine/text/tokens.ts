import { CharClass, charClassAt } from './characters.ts';

export const TokenKind = { word: 1, digits: 2, punctuation: 3 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * The tokens of one text in flat arrays: a run of letters (with apostrophes between letters, as in `don’t`), a run of
 * digits, or one other character. White space is in no token; two tokens with nothing between them touch
 * (`end[i] === start[i + 1]`), which is how compounds such as `500-Kilo-Bombe` are put together again. The arrays may be
 * longer than `count`, with nothing in what is beyond.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly kind: readonly TokenKind[];
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x02bc;

/** Splits `text` in one pass; linear in its length for any input. */
export function tokenize(text: string): Tokens {
  // Plain arrays: for the size of a paragraph, typed ones cost more to allocate than all of the reading. With room for the
  // tokens of ordinary prose, since an array that grows is copied several times over.
  const room = (text.length >> 2) + 8;
  const start = new Array<number>(room);
  const end = new Array<number>(room);
  const kind = new Array<TokenKind>(room);
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const charClass = charClassAt(text, at);
    if (charClass === CharClass.space) {
      at++;
      continue;
    }
    const from = at++;
    let found: TokenKind = TokenKind.punctuation;
    if (charClass === CharClass.letter) {
      found = TokenKind.word;
      for (;;) {
        while (at < text.length && charClassAt(text, at) === CharClass.letter) at++;
        if (at + 1 < text.length && isApostrophe(text.charCodeAt(at)) && charClassAt(text, at + 1) === CharClass.letter)
          at++;
        else break;
      }
    } else if (charClass === CharClass.digit) {
      found = TokenKind.digits;
      while (at < text.length && charClassAt(text, at) === CharClass.digit) at++;
    }
    start[count] = from;
    end[count] = at;
    kind[count] = found;
    count++;
  }
  return { text, count, start, end, kind };
}

export const tokenText = (tokens: Tokens, i: number): string => tokens.text.slice(tokens.start[i], tokens.end[i]);
