import type { Span } from './Span.ts';
import type { Tokens } from './tokens.ts';
import { TokenKind } from './tokens.ts';
import { isUpperAt } from './characters.ts';

/** What a language adds to sentence splitting: words (lower case, without the full stop) after which a full stop ends nothing. */
export interface SentenceRules {
  readonly abbreviations: ReadonlySet<string>;
  /** Whether digits with a full stop are ordinals (`am 12. September`), so that the stop ends no sentence by itself. */
  readonly ordinalStop: boolean;
  /** Lower-case words that begin a date or count after such an ordinal: month names and the like. */
  readonly afterOrdinal: ReadonlySet<string>;
}

const CLOSERS = new Set(['"', '”', '“', '’', '‘', '»', '«', ')', ']', "'", '›', '‹']);

/**
 * Splits a paragraph into sentences, as trimmed token-aligned spans in text order. Sentence ends are `.`, `!`, `?`, `…`
 * and what closes behind them, when the next token starts a sentence (upper case, a digit or an opening mark). Closing
 * marks stay with the sentence that they close.
 */
export function splitSentences(tokens: Tokens, rules: SentenceRules): readonly Span[] {
  const { text, count, start, end, kind } = tokens;
  const sentences: Span[] = [];
  let first = 0;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== TokenKind.punctuation) continue;
    const mark = text.charAt(start[i]!);
    if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') continue;
    let last = i;
    while (last + 1 < count && start[last + 1] === end[last] && isCloser(text, start[last + 1]!)) last++;
    const next = last + 1;
    if (next < count) {
      if (start[next] === end[last]) continue;
      if (!beginsSentence(tokens, next)) continue;
      if (mark === '.' && last === i && !stopEnds(tokens, i, next, rules)) continue;
    }
    sentences.push({ start: start[first]!, end: end[last]! });
    first = next;
    i = last;
  }
  if (first < count) sentences.push({ start: start[first]!, end: end[count - 1]! });
  return sentences;
}

const isCloser = (text: string, at: number): boolean =>
  CLOSERS.has(text.charAt(at)) || '.!?…'.includes(text.charAt(at));

function beginsSentence(tokens: Tokens, i: number): boolean {
  const at = tokens.start[i]!;
  switch (tokens.kind[i]) {
    case TokenKind.word:
      return isUpperAt(tokens.text, at);
    case TokenKind.digits:
      return true;
    default:
      return !',;:.%)/-–'.includes(tokens.text.charAt(at)) && !opensSmall(tokens, i);
  }
}

/** A quotation that goes on in the middle of a sentence: `Benedikt XVI. „ist und bleibt …“`. */
const opensSmall = (tokens: Tokens, i: number): boolean =>
  '„“"»«‚‘'.includes(tokens.text.charAt(tokens.start[i]!)) &&
  tokens.kind[i + 1] === TokenKind.word &&
  tokens.start[i + 1] === tokens.end[i] &&
  !isUpperAt(tokens.text, tokens.start[i + 1]!);

function stopEnds(tokens: Tokens, stop: number, next: number, rules: SentenceRules): boolean {
  const { text, start, end, kind } = tokens;
  const before = stop - 1;
  if (before < 0 || end[before] !== start[stop]) return true;
  if (kind[before] === TokenKind.digits) {
    if (!rules.ordinalStop || end[before]! - start[before]! > 2) return true;
    const word = text.slice(start[next], end[next]).toLowerCase();
    return !(kind[next] === TokenKind.word && rules.afterOrdinal.has(word));
  }
  if (kind[before] !== TokenKind.word) return true;
  const word = text.slice(start[before], end[before]);
  if (word.length === 1 && isUpperAt(text, start[before]!)) return false;
  return !rules.abbreviations.has(word.toLowerCase());
}
