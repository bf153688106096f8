import type { Span } from './Span.ts';
import type { Tokens } from './tokens.ts';
import { TokenKind, tokenText } from './tokens.ts';
import { isUpperAt } from './characters.ts';

/** What a language adds to sentence splitting. All words are lower case, abbreviations without their full stop. */
export interface SentenceRules {
  /** Words after which a full stop never ends a sentence, since something must follow (`dr`, `nr`). */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that may close a sentence (`usw`, `inc`): they do where the next word is a starter. */
  readonly closingAbbreviations: ReadonlySet<string>;
  /** Words that are capitalised only because a sentence begins with them (`der`, `he`). */
  readonly starters: ReadonlySet<string>;
  /** Whether digits with a full stop are ordinals (`am 12. September`), so that the stop ends no sentence by itself. */
  readonly ordinalStop: boolean;
  /** Words before such an ordinal (`am`, `im`, `der`). */
  readonly beforeOrdinal: ReadonlySet<string>;
  /** Words that begin a date or count after such an ordinal: month names and the like. */
  readonly afterOrdinal: ReadonlySet<string>;
}

const CLOSERS = '"”“’‘»«)]\'›‹';
const STOP = 0x2e;

/** `.`, `!`, `?`, `…` */
const endsSentence = (code: number): boolean => code === STOP || code === 0x21 || code === 0x3f || code === 0x2026;

/**
 * Splits a paragraph into sentences, as trimmed token-aligned spans in text order. Sentence ends are `.`, `!`, `?`, `…`
 * and what closes behind them, when the next token starts a sentence (upper case, a digit or an opening mark). Closing
 * marks stay with the sentence that they close. `lower` are the words in lower case.
 */
export function splitSentences(
  tokens: Tokens,
  rules: SentenceRules,
  lower: readonly string[] = lowerWords(tokens),
): readonly Span[] {
  const { text, count, start, end, kind, sign } = tokens;
  const sentences: Span[] = [];
  let first = 0;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== TokenKind.punctuation) continue;
    const mark = sign[i]!;
    if (!endsSentence(mark)) continue;
    let last = i;
    while (last + 1 < count && start[last + 1] === end[last] && isCloser(text, start[last + 1]!)) last++;
    last = withSpacedMark(tokens, last);
    const next = last + 1;
    if (next < count) {
      if (start[next] === end[last]) continue;
      if (!beginsSentence(tokens, next)) continue;
      if (mark === STOP && text.charCodeAt(end[i]!) !== STOP && !stopEnds(tokens, lower, i, next, rules)) continue;
    }
    sentences.push({ start: start[first]!, end: end[last]! });
    first = next;
    i = last;
  }
  if (first < count) sentences.push({ start: start[first]!, end: end[count - 1]! });
  return sentences;
}

const isCloser = (text: string, at: number): boolean =>
  endsSentence(text.charCodeAt(at)) || CLOSERS.includes(text.charAt(at));

/** Wire texts leave a space before a closing mark (`at this time. ''`): such a mark belongs to the sentence it closes. */
function withSpacedMark({ text, count, start, end, kind }: Tokens, last: number): number {
  const next = last + 1;
  if (next >= count || kind[next] !== TokenKind.punctuation) return last;
  const mark = text.charAt(start[next]!);
  if (mark === "'" && next + 1 < count && start[next + 1] === end[next] && text.charAt(start[next + 1]!) === "'") {
    const after = next + 2;
    return after >= count || start[after]! > end[next + 1]! ? next + 1 : last;
  }
  return next === count - 1 && CLOSERS.includes(mark) ? next : last;
}

function beginsSentence(tokens: Tokens, i: number): boolean {
  const at = tokens.start[i]!;
  switch (tokens.kind[i]) {
    case TokenKind.word:
      return isUpperAt(tokens.text, at);
    case TokenKind.digits:
      return true;
    default:
      if (CURRENCY.includes(tokens.text.charAt(at))) return opensAmount(tokens, i);
      return !',;:.%)/-–'.includes(tokens.text.charAt(at)) && !opensSmall(tokens, i);
  }
}

const CURRENCY = '€£$¥';

/** `€5 million` may open a sentence; in `5 Mio. €` the mark belongs to the number before. */
const opensAmount = ({ kind, start, end, count }: Tokens, i: number): boolean =>
  i + 1 < count && kind[i + 1] === TokenKind.digits && start[i + 1] === end[i];

/** A quotation that goes on in the middle of a sentence: `Benedikt XVI. „ist und bleibt …“`. */
const opensSmall = (tokens: Tokens, i: number): boolean =>
  '„“"»«‚‘'.includes(tokens.text.charAt(tokens.start[i]!)) &&
  tokens.kind[i + 1] === TokenKind.word &&
  tokens.start[i + 1] === tokens.end[i] &&
  !isUpperAt(tokens.text, tokens.start[i + 1]!);

const lowerWords = (tokens: Tokens): readonly string[] =>
  Array.from({ length: tokens.count }, (_, i) =>
    tokens.kind[i] === TokenKind.word ? tokenText(tokens, i).toLowerCase() : '',
  );

function stopEnds(tokens: Tokens, lower: readonly string[], stop: number, next: number, rules: SentenceRules): boolean {
  const { text, start, end, kind } = tokens;
  const before = stop - 1;
  if (before < 0 || end[before] !== start[stop]) return true;
  if (kind[before] === TokenKind.punctuation) return !'([{'.includes(text.charAt(start[before]!));
  if (kind[before] === TokenKind.digits) {
    // `14. 1 points`: a decimal that was torn apart; hardly any sentence begins with a digit.
    if (kind[next] === TokenKind.digits && end[before]! - start[before]! < 4) return false;
    if (!rules.ordinalStop || end[before]! - start[before]! > 3) return true;
    if (kind[next] !== TokenKind.word) return true;
    if (rules.afterOrdinal.has(lower[next]!)) return false;
    // `1. FC Köln`, `2. Tag`: at the start of a line it counts.
    if (before === 0) return false;
    return (
      starts(kind[next]!, lower[next]!, rules) ||
      !(end[before - 1]! < start[before]! && rules.beforeOrdinal.has(lower[before - 1]!))
    );
  }
  const word = lower[before]!;
  if (rules.abbreviations.has(word)) return false;
  if (word.length === 1 && end[next]! - start[next]! === 1 && text.charCodeAt(end[next]!) === 46) return false;
  if (word.length === 1 || rules.closingAbbreviations.has(word)) return starts(kind[next]!, lower[next]!, rules);
  return true;
}

/** Whether a token opens a sentence where a full stop before it may be an abbreviation's. */
const starts = (kind: TokenKind, word: string, rules: SentenceRules): boolean =>
  kind !== TokenKind.digits && (kind !== TokenKind.word || rules.starters.has(word));
