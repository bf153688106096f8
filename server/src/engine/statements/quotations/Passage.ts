import type { TaggedText } from '../../language/TaggedText.ts';
import { CharClass, charClassAt, isUpperAt } from '../../text/characters.ts';
import type { Span } from '../../text/Span.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { NameMention } from '../NameMention.ts';
import type { QuotedStretch } from './pairMarks.ts';

/** A run of tokens, both ends included. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** How many chunks of a sentence a rule looks back over, and how many tokens: no sentence in earnest is longer. */
export const CHUNKS_BACK = 12;
export const TOKENS_BACK = 60;

/** A paragraph as the speech rules see it: its tokens, with each stretch in quotation marks as one item. */
export interface Passage {
  readonly tagged: TaggedText;
  readonly names: readonly NameMention[];
  readonly stretches: readonly QuotedStretch[];
  /** For each token the index of the quoted stretch that it belongs to, or -1. */
  readonly quoteAt: readonly number[];
  /** For each token the index of the name that it belongs to, or -1. */
  readonly nameAt: readonly number[];
  /** First and last token of each quoted stretch. */
  readonly quoteTokens: readonly TokenRange[];
  /** Sentences, with those that a quotation holds together made one. */
  readonly units: readonly TokenRange[];
}

export function layOut(
  tagged: TaggedText,
  names: readonly NameMention[],
  stretches: readonly QuotedStretch[],
): Passage {
  const { tokens, sentences } = tagged;
  const quoteAt = new Array<number>(tokens.count);
  const nameAt = new Array<number>(tokens.count);
  for (let at = 0; at < tokens.count; at++) {
    quoteAt[at] = -1;
    nameAt[at] = -1;
  }
  const quoteTokens: TokenRange[] = [];
  let i = 0;
  for (let index = 0; index < stretches.length; index++) {
    const { span } = stretches[index]!;
    while (i < tokens.count && tokens.start[i]! < span.start) i++;
    const from = i;
    while (i < tokens.count && tokens.end[i]! <= span.end) quoteAt[i++] = index;
    quoteTokens.push({ from, to: Math.max(from, i - 1) });
  }
  let token = 0;
  for (let index = 0; index < names.length; index++) {
    const { span } = names[index]!;
    while (token < tokens.count && tokens.start[token]! < span.start) token++;
    while (token < tokens.count && tokens.end[token]! <= span.end) nameAt[token++] = index;
  }
  const units: TokenRange[] = [];
  let from = behindDateline(tagged);
  let at = from;
  for (const sentence of sentences) {
    while (at < tokens.count && tokens.end[at]! <= sentence.end) at++;
    const last = at - 1;
    if (last < from) continue;
    const quote = quoteAt[last]!;
    if (quote >= 0 && quoteTokens[quote]!.to > last) continue;
    units.push({ from, to: last });
    from = at;
  }
  if (from < tokens.count) units.push({ from, to: tokens.count - 1 });
  return { tagged, names, stretches, quoteAt, nameAt, quoteTokens, units };
}

/** `KIEL (dpa) –`, `Kiel/Bremen (AFP) -`, `KIEL:`; a label before quoted words names who says them and stays. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}./ -]{1,40}\([\p{Lu}a-z/ -]{2,30}\)\s*[–—-]{1,2}\s|\p{Lu}{3}[\p{Lu}/ -]{0,40}(?:\s[–—]|:)\s(?![„“"»«‚‘']))/u;

/** The first token behind a dateline, which is no part of what is said. */
function behindDateline({ text, tokens }: TaggedText): number {
  if (!isUpperAt(text, 0)) return 0;
  const top = text.slice(0, 90);
  // Either a house in brackets stands behind the place, or the place is in capitals: most paragraphs begin with neither.
  if (!isUpperAt(text, 1) && !top.includes('(')) return 0;
  const length = DATELINE.exec(top)?.[0].length ?? 0;
  let first = 0;
  while (first < tokens.count && tokens.start[first]! < length) first++;
  return first < tokens.count ? first : 0;
}

export const rolesAt = (passage: Passage, i: number): number => passage.tagged.entries[i]?.speechRoles ?? 0;

export const hasRole = (passage: Passage, i: number, roles: number): boolean => (rolesAt(passage, i) & roles) !== 0;

export const isWord = (passage: Passage, i: number): boolean => passage.tagged.tokens.kind[i] === TokenKind.word;

export const isCapital = (passage: Passage, i: number): boolean => passage.tagged.words[i]?.capital === true;

/** The first character of a punctuation token, `''` for words and figures. */
export const markAt = (passage: Passage, i: number): string =>
  passage.tagged.tokens.kind[i] === TokenKind.punctuation
    ? passage.tagged.text.charAt(passage.tagged.tokens.start[i]!)
    : '';

export const touchesNext = (passage: Passage, i: number): boolean =>
  i + 1 < passage.tagged.tokens.count && passage.tagged.tokens.end[i] === passage.tagged.tokens.start[i + 1];

/** The token after the item at `i`: a quoted stretch is one item. */
export const nextItem = (passage: Passage, i: number): number => {
  const quote = passage.quoteAt[i]!;
  return quote >= 0 ? passage.quoteTokens[quote]!.to + 1 : i + 1;
};

export const previousItem = (passage: Passage, i: number): number => {
  const before = i - 1;
  if (before < 0) return before;
  const quote = passage.quoteAt[before]!;
  return quote >= 0 ? passage.quoteTokens[quote]!.from : before;
};

/** The text span of a token range, with the marks of quoted stretches at its ends and without commas and spaces there. */
export function spanOf(passage: Passage, from: number, to: number): Span {
  let first = from;
  let last = to;
  while (first < last && passage.quoteAt[first]! < 0 && isTrim(passage, first)) first++;
  while (last > first && passage.quoteAt[last]! < 0 && isTrim(passage, last)) last--;
  return { start: passage.tagged.tokens.start[first]!, end: passage.tagged.tokens.end[last]! };
}

const isTrim = (passage: Passage, i: number): boolean => ',;:–—-.'.includes(markAt(passage, i) || '#');

export const isSpaced = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || charClassAt(text, at) === CharClass.space;
