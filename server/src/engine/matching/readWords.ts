import type { Span } from '../text/Span.ts';
import { isUpperAt } from '../text/characters.ts';
import { TokenKind, tokenize, type Tokens } from '../text/tokens.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';

/** One word or number of a passage as it is compared: punctuation, case, glyphs and grouping of digits count for nothing. */
export interface Word {
  /** UTF-16, into the file. */
  readonly span: Span;
  /** Lower case, umlauts spelled out; numbers as `#1234.5`. */
  readonly key: string;
  /** Lower case, nothing folded; what a language's word lists have. */
  readonly lower: string;
  readonly stem: string;
  readonly kind: 'content' | 'function' | 'number';
  readonly capital: boolean;
  /** Stands in square brackets: an insertion that is shown as one. */
  readonly bracketed: boolean;
  /** An ellipsis stands before it: a deletion that is shown. */
  readonly elided: boolean;
}

/** Reads the words of a passage in text order. A word broken at the end of a line is one word again. */
export function readWords(text: string, { start, end }: Span, pack: LanguagePack): readonly Word[] {
  const tokens = tokenize(text.slice(start, end));
  const words: Word[] = [];
  const { spellings } = pack.terms;
  let bracketed = false;
  let elided = false;
  const add = (from: number, to: number, key: string, kind: Word['kind'], stem = key, lower = key): void => {
    words.push({
      span: { start: start + from, end: start + to },
      key,
      lower,
      stem,
      kind,
      capital: isUpperAt(tokens.text, from),
      bracketed,
      elided,
    });
    elided = false;
  };
  for (let i = 0; i < tokens.count; i++) {
    const from = tokens.start[i]!;
    if (tokens.kind[i] === TokenKind.digits) {
      const last = lastOfNumber(tokens, i);
      add(from, tokens.end[last]!, `#${plainNumber(tokens.text.slice(from, tokens.end[last]), pack)}`, 'number');
      i = last;
    } else if (tokens.kind[i] === TokenKind.word) {
      const last = brokenAtLineEnd(tokens, i) || hasTurnedApostrophe(tokens, i) ? i + 2 : i;
      const to = tokens.end[last]!;
      const lower = (
        tokens.text.slice(from, tokens.end[i]) +
        (last > i ? (hasTurnedApostrophe(tokens, i) ? "'" : '') + tokens.text.slice(tokens.start[last], to) : '')
      )
        .toLowerCase()
        .replace(/[’‘]/g, "'");
      for (const part of uncontracted(lower)) {
        const kind = pack.terms.stopWords.has(part) || part.length < 2 ? 'function' : 'content';
        add(
          from,
          to,
          spellings.get(part) ?? fold(part),
          kind,
          kind === 'content' ? pack.terms.stem(part) : fold(part),
          part,
        );
      }
      i = last;
    } else
      switch (tokens.text.charAt(from)) {
        case '[':
          bracketed = true;
          break;
        case ']':
          bracketed = false;
          break;
        case '…':
          elided = true;
          break;
        case '.':
          if (tokens.text.startsWith('...', from)) elided = true;
          break;
        default: {
          const sign = spellings.get(tokens.text.charAt(from));
          if (sign !== undefined) add(from, from + 1, sign, 'function', sign, tokens.text.charAt(from));
        }
      }
  }
  return words;
}

function lastOfNumber(tokens: Tokens, first: number): number {
  let last = first;
  for (;;) {
    if (last + 2 < tokens.count && tokens.kind[last + 2] === TokenKind.digits) {
      const mark = tokens.text.charCodeAt(tokens.start[last + 1]!);
      const touching = tokens.start[last + 1] === tokens.end[last] && tokens.start[last + 2] === tokens.end[last + 1];
      if (touching && (mark === 0x2e || mark === 0x2c || mark === 0x27 || mark === 0x2019)) {
        last += 2;
        continue;
      }
    }
    if (last + 1 < tokens.count && tokens.kind[last + 1] === TokenKind.digits) {
      const gap = tokens.text.charCodeAt(tokens.end[last]!);
      const three = tokens.end[last + 1]! - tokens.start[last + 1]! === 3;
      if (
        three &&
        tokens.start[last + 1] === tokens.end[last]! + 1 &&
        (gap === 0x202f ||
          gap === 0xa0 ||
          gap === 0x2009 ||
          (gap === 0x20 && tokens.end[last]! - tokens.start[last]! <= 3))
      ) {
        last++;
        continue;
      }
    }
    return last;
  }
}

/** `1.234,5` in German and `1,234.5` in English are both `1234.5`; the spaces of either are dropped. */
function plainNumber(written: string, pack: LanguagePack): string {
  const { decimal } = pack.numbers;
  const grouping = decimal === ',' ? '.' : ',';
  const bare = written.replace(/[\s'’]/g, '');
  const grouped = bare.split(grouping);
  const isGrouped = grouped.length > 1 && grouped.slice(1).every((part) => /^\d{3}(?!\d)/.test(part));
  const whole = isGrouped ? grouped.join('') : bare.replaceAll(grouping, '.');
  return whole.replace(decimal, '.');
}

/** `Weber‘s`: an apostrophe that was set as an opening mark. */
const hasTurnedApostrophe = (tokens: Tokens, i: number): boolean =>
  tokens.text.charCodeAt(tokens.end[i]!) === 0x2018 &&
  tokens.kind[i + 2] === TokenKind.word &&
  tokens.start[i + 2] === tokens.end[i]! + 1 &&
  tokens.end[i + 2]! - tokens.start[i + 2]! <= 2;

function brokenAtLineEnd(tokens: Tokens, i: number): boolean {
  if (i + 2 >= tokens.count || tokens.kind[i + 2] !== TokenKind.word || tokens.start[i + 1] !== tokens.end[i])
    return false;
  const hyphen = tokens.text.charCodeAt(tokens.start[i + 1]!);
  if (hyphen === 0xad) return true;
  if (hyphen !== 0x2d && hyphen !== 0x2010) return false;
  const gap = tokens.text.slice(tokens.end[i + 1], tokens.start[i + 2]);
  return /[\n\r]/.test(gap) && !isUpperAt(tokens.text, tokens.start[i + 2]!);
}

/** `didn't` as `did not`, so that it meets the long form; a possessive stays as it is. */
function uncontracted(word: string): readonly string[] {
  if (word.endsWith("n't")) {
    const verb = word.slice(0, -3);
    return [verb === 'ca' ? 'can' : verb === 'wo' ? 'will' : verb === 'sha' ? 'shall' : verb, 'not'];
  }
  const short = /^(\p{L}+)'(re|ve|ll|m)$/u.exec(word);
  return short ? [short[1]!, LONG[short[2]!] ?? short[2]!] : [word];
}
const LONG: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', m: 'am' };

const fold = (word: string): string =>
  /[^a-z]/.test(word)
    ? word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss')
    : word;
