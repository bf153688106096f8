import type { Span } from '../../text/Span.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { CalendarWord } from '../../language/FigureWord.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import type { Hedge } from '../../values/FigureValue.ts';
import type { Mention } from '../Statement.ts';
import {
  figureWord,
  hasLink,
  isDash,
  isMark,
  isUpper,
  isWord,
  tokenLength,
  touchesBefore,
  touchesNext,
} from './tokensAround.ts';

/** The longest hedge has this many words (`in der Größenordnung von`). */
const LONGEST_HEDGE = 5;

export interface HedgeRead {
  readonly hedge: Hedge;
  /** Its first token. */
  readonly start: number;
}

/** The hedge whose last word stands right before token `i`. */
export function hedgeBefore(t: TaggedText, i: number): HedgeRead | null {
  let last = i - 1;
  // `ca. 20`, and a word between: `mindestens weitere 20`.
  if (isMark(t, last, '.') && touchesBefore(t, last)) last--;
  const direct = hedgeEndingAt(t, last);
  if (direct) return direct;
  return t.pack.numbers.hedgeGap.has(t.lower[last] ?? '') ? hedgeEndingAt(t, last - 1) : null;
}

function hedgeEndingAt(t: TaggedText, last: number): HedgeRead | null {
  const { hedges, hedgeEnds } = t.pack.numbers;
  // The last word of a hedge is a figure word, which most words are not.
  if (figureWord(t, last) === null || !hedgeEnds.has(t.lower[last]!)) return null;
  let phrase = t.lower[last]!;
  let best: HedgeRead | null = null;
  for (let from = last; ;) {
    const hedge = hedges.get(phrase);
    if (hedge && !t.pack.numbers.notBeforeHedge.has(t.lower[from - 1] ?? '')) best = { hedge, start: from };
    from--;
    if (!isWord(t, from) || last - from >= LONGEST_HEDGE || !t.pack.hedgeParts.has(t.lower[from]!)) break;
    phrase = `${t.lower[from]!} ${phrase}`;
  }
  return best;
}

/** `oder mehr`, `or so`, behind a figure or behind the noun that it counts. */
export function hedgeAfter(t: TaggedText, end: number): { readonly hedge: Hedge; readonly end: number } | null {
  const { hedgesAfter } = t.pack.numbers;
  const first = t.lower[end];
  if (!first || !t.pack.hedgeAfterOpeners.has(first)) return null;
  const phrase = hedgesAfter.get(`${first} ${t.lower[end + 1] ?? ''}`);
  // `the two and up to 20`.
  if (phrase && hasLink(t, end, 'and') && hasLink(t, end + 2, 'onto')) return null;
  if (phrase) return { hedge: phrase, end: end + 2 };
  const word = hedgesAfter.get(first);
  return word ? { hedge: word, end: end + 1 } : null;
}

/** `um 3`, `auf 3`: the preposition before the figure and its hedge, with a verb of change near it. */
export function changeBefore(t: TaggedText, start: number, sentence: Span, unit: string | null): 'by' | 'to' | null {
  const by = hasLink(t, start - 1, 'by');
  if (!by && !hasLink(t, start - 1, 'onto')) return null;
  // `46 percent to 44 percent`: two shares side by side.
  const before = by || unit === null ? undefined : figureWord(t, start - 2)?.unit?.symbol;
  if (before === unit && before !== undefined && !hasFrom(t, start - 2)) return null;
  const near = 14;
  for (let i = start - 2; i >= 0 && i > start - near && t.tokens.start[i]! >= sentence.start; i--)
    if (hasLink(t, i, 'change')) return by ? 'by' : 'to';
  for (let i = start; i < t.tokens.count && i < start + near && t.tokens.end[i]! <= sentence.end; i++)
    if (hasLink(t, i, 'change')) return by ? 'by' : 'to';
  return null;
}

/** `rose from 5 percent to 7 percent`. */
function hasFrom(t: TaggedText, end: number): boolean {
  for (let i = end; i > end - 5 && i >= 0; i--) if (t.pack.numbers.from.has(t.lower[i]!)) return true;
  return false;
}

/** What a figure is per, as written: `pro Tag`, `a week`, `je 1.000 Einwohner`. */
export function perAfter(t: TaggedText, end: number): { readonly text: string; readonly end: number } | null {
  const { per } = t.pack.numbers;
  if (!isWord(t, end)) return null;
  let phrase = '';
  let best: number | null = null;
  const opens = t.pack.perOpeners.has(t.lower[end]!);
  for (let i = end; opens && i < end + 3 && isWord(t, i); i++) {
    phrase = phrase === '' ? t.lower[i]! : `${phrase} ${t.lower[i]!}`;
    if (per.has(phrase)) best = i + 1;
  }
  if (best === null && hasLink(t, end, 'per') && t.pack.numbers.perNouns.has(t.lower[end]!) && isWord(t, end + 1))
    best = end + 2;
  // `im Jahr 2003` is a date.
  if (best !== null && t.tokens.kind[best] === TokenKind.digits) return null;
  return best === null ? null : { text: t.text.slice(t.tokens.start[end], t.tokens.end[best - 1]), end: best };
}

const FARTHEST_NOUN = 5;

/**
 * The noun that a figure counts: in a language that capitalises nouns the first capitalised word behind lower-case
 * adjectives, otherwise the last word of the run before a function word, a figure or a mark.
 */
export function countedAfter(t: TaggedText, end: number): Mention | null {
  const from = end;
  let head = -1;
  for (let i = from; i < t.tokens.count && i < from + FARTHEST_NOUN; i++) {
    if (isDash(t, i) && touchesBefore(t, i) && touchesNext(t, i)) continue;
    // `U.S. citizens`.
    if (isMark(t, i, '.') && touchesBefore(t, i) && tokenLength(t, i - 1) === 1 && isUpper(t, i - 1)) continue;
    if (!isWord(t, i)) break;
    if (t.pack.numbers.capitalNouns) {
      if (isUpper(t, i) && tokenLength(t, i) === 1 && touchesNext(t, i)) break;
      if (isUpper(t, i) && !isHyphenedAdjective(t, i)) {
        head = i;
        // `US-Soldaten`, `Crew-Mitglieder`: one noun.
        while (isDash(t, head + 1) && touchesNext(t, head) && isWord(t, head + 2) && touchesNext(t, head + 1))
          head += 2;
        return mention(t, i, head);
      }
      if (!ADJECTIVE.test(t.lower[i]!) || isStop(t, i)) break;
    } else {
      if (isStop(t, i)) break;
      if (head >= 0 && VERB.test(t.lower[i]!)) break;
      if ((tokenLength(t, i) === 1 && isUpper(t, i)) || ADVERB.test(t.lower[i]!)) continue;
      head = i;
      if (PLURAL.test(t.lower[i]!) && !ADJECTIVAL_S.test(t.lower[i]!)) break;
    }
  }
  return head < 0 ? null : mention(t, head, head);
}

/** `US-amerikanische`: the part behind the last hyphen says what it is. */
function isHyphenedAdjective(t: TaggedText, i: number): boolean {
  let last = i;
  while (isDash(t, last + 1) && touchesNext(t, last) && isWord(t, last + 2) && touchesNext(t, last + 1)) last += 2;
  return last > i && !isUpper(t, last);
}

const ADJECTIVE = /(?:e|en|er|es|em)$/;
const ADVERB = /[a-z]{2}(?<!fami|assemb|al|ital|rep|supp|anoma|monopo)ly$/;
const PLURAL = /(?:s|people|men|women|children|police|dead|troops)$/;
const ADJECTIVAL_S = /(?:ss|ous|us|is|less|'s|’s)$/;
const VERB = /(?:ed|ing)$/;

function isStop(t: TaggedText, i: number): boolean {
  const word = figureWord(t, i);
  if (word !== null && (word.number !== null || word.hedge !== null || isNamedDay(word.calendar))) return true;
  return t.pack.numbers.notCounted.has(t.lower[i]!);
}

const isNamedDay = (word: CalendarWord | null): boolean =>
  word !== null && (word.kind === 'month' || word.kind === 'weekday' || word.kind === 'day');

function mention(t: TaggedText, first: number, last: number): Mention {
  const span = { start: t.tokens.start[first]!, end: t.tokens.end[last]! };
  return { spans: [span], text: t.text.slice(span.start, span.end), name: null };
}
