import { CharClass, charClassOf } from './characters.ts';

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
  /** What tells one token from another at a look: a hash of a word's letters (`hashOf`), a mark's UTF-16 code, 0 for digits. */
  readonly sign: readonly number[];
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x02bc;

/**
 * Splits `whole[from, to)` in one pass, with offsets from `from` on; linear in its length for any input. A part is read in
 * the text that it is of: a cut-out part finds each of its characters by a detour.
 */
export function tokenize(whole: string, from = 0, to = whole.length): Tokens {
  // Plain arrays: for the size of a paragraph, typed ones cost more to allocate than all of the reading. With room for the
  // tokens of ordinary prose, since an array that grows is copied several times over.
  const room = ((to - from) >> 2) + 8;
  const start = new Array<number>(room);
  const end = new Array<number>(room);
  const kind = new Array<TokenKind>(room);
  const sign = new Array<number>(room);
  let count = 0;
  let at = from;
  while (at < to) {
    let code = whole.charCodeAt(at);
    const charClass = charClassOf(code);
    if (charClass === CharClass.space) {
      at++;
      continue;
    }
    const first = at++;
    let found: TokenKind = TokenKind.punctuation;
    let sum = 0;
    if (charClass === CharClass.letter) {
      found = TokenKind.word;
      sum = mix(0, code);
      for (; at < to; at++) {
        code = whole.charCodeAt(at);
        if (
          charClassOf(code) !== CharClass.letter &&
          !(isApostrophe(code) && at + 1 < to && charClassOf(whole.charCodeAt(at + 1)) === CharClass.letter)
        )
          break;
        sum = mix(sum, code);
      }
      sum = settle(sum);
    } else if (charClass === CharClass.digit) {
      found = TokenKind.digits;
      while (at < to && charClassOf(whole.charCodeAt(at)) === CharClass.digit) at++;
    } else sum = code;
    start[count] = first - from;
    end[count] = at - from;
    kind[count] = found;
    sign[count] = sum;
    count++;
  }
  const text = from === 0 && to === whole.length ? whole : whole.slice(from, to);
  return { text, count, start, end, kind, sign };
}

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1);

/** Thirty bits, which every build of V8 keeps in an array as they are. */
const settle = (hash: number): number => (hash ^ (hash >>> 15)) & 0x3fffffff;

/** The hash of the letters of a word, as `tokenize` makes it on its way. */
export function hashOf(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum = mix(sum, text.charCodeAt(at));
  return settle(sum);
}

export const tokenText = (tokens: Tokens, i: number): string => tokens.text.slice(tokens.start[i], tokens.end[i]);
