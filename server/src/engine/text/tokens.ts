import { CharClass, charClassAt } from './characters.ts';

export const TokenKind = { word: 1, digits: 2, punctuation: 3 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * The tokens of one text in flat arrays: a run of letters (with apostrophes between letters, as in `don’t`), a run of
 * digits, or one other character. White space is in no token; two tokens with nothing between them touch
 * (`end[i] === start[i + 1]`), which is how compounds such as `500-Kilo-Bombe` are put together again.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x02bc;

/** Splits `text` in one pass; linear in its length for any input. */
export function tokenize(text: string): Tokens {
  let capacity = Math.max(16, text.length >> 2);
  let start = new Uint32Array(capacity);
  let end = new Uint32Array(capacity);
  let kind = new Uint8Array(capacity);
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
    if (count === capacity) {
      capacity *= 2;
      start = grown(start, new Uint32Array(capacity));
      end = grown(end, new Uint32Array(capacity));
      kind = grown(kind, new Uint8Array(capacity));
    }
    start[count] = from;
    end[count] = at;
    kind[count] = found;
    count++;
  }
  return { text, count, start, end, kind };
}

function grown<A extends Uint32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

export const tokenText = (tokens: Tokens, i: number): string => tokens.text.slice(tokens.start[i], tokens.end[i]);
