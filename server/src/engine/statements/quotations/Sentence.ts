import { SpeechRole } from '../../language/SpeechGrammar.ts';
import type { Span } from '../../text/Span.ts';
import { TokenKind } from '../../text/tokens.ts';
import { splitChunks, type Chunk } from './chunks.ts';
import { isWord, markAt, nextItem, rolesAt, spanOf, type Passage, type TokenRange } from './Passage.ts';
import type { SpeechCandidate } from './SpeechCandidate.ts';

/** A sentence under the rules, which add what they find to `found`. */
export interface Sentence {
  readonly passage: Passage;
  readonly unit: TokenRange;
  readonly chunks: readonly Chunk[];
  /** The sentence's last token without its closing punctuation. */
  readonly last: number;
  readonly found: SpeechCandidate[];
}

export function openSentence(passage: Passage, unit: TokenRange): Sentence {
  let last = unit.to;
  while (last > unit.from && passage.quoteAt[last]! < 0 && '.!?…'.includes(markAt(passage, last) || '#')) last--;
  return { passage, unit, chunks: splitChunks(passage, unit), last, found: [] };
}

export interface Attribution {
  /** What is said, without the speaker's own clause. */
  readonly ranges: readonly TokenRange[];
  readonly speaker: TokenRange | null;
  readonly cue: readonly Span[];
  readonly rule: string;
  readonly addressee?: TokenRange | null;
  /** Whether the speaker of the speech before goes on, where none is named here. */
  readonly continues?: boolean;
}

/** Adds reported speech; its form follows from what of it stands in quotation marks. */
export function emit({ passage, found }: Sentence, attribution: Attribution): void {
  const { ranges, speaker, cue, rule, addressee = null, continues = false } = attribution;
  const quotes: number[] = [];
  let plain = 0;
  for (const range of ranges)
    for (let i = range.from; i <= range.to; i = nextItem(passage, i)) {
      const quote = passage.quoteAt[i]!;
      if (quote >= 0) quotes.push(quote);
      else if ((isWord(passage, i) && !(rolesAt(passage, i) & SpeechRole.coordinator)) || isFigure(passage, i)) plain++;
    }
  // A cue with nothing but a mark behind it (`Haus said, .`) reports nothing.
  if (quotes.length === 0 && plain === 0) return;
  const direct = quotes.length > 0 && plain === 0;
  found.push({
    form: direct ? 'direct' : quotes.length > 0 ? 'mixed' : 'indirect',
    spans: direct
      ? quotes.map((quote) => passage.stretches[quote]!.span)
      : ranges.filter(({ from, to }) => from <= to).map(({ from, to }) => spanOf(passage, from, to)),
    speaker: speaker ? [spanOf(passage, speaker.from, speaker.to)] : [],
    cue,
    addressee: addressee ? [spanOf(passage, addressee.from, addressee.to)] : [],
    rule,
    continues: speaker === null && continues,
  });
}

const isFigure = (passage: Passage, i: number): boolean => passage.tagged.tokens.kind[i] === TokenKind.digits;

/** From chunk `k` on: where a sentence's own words end before a colon and a whole quotation, which is another attribution; else its end. */
export function beforeQuotation({ passage, chunks, last }: Sentence, k: number): number {
  for (let j = k + 1; j < chunks.length; j++) {
    const chunk = chunks[j]!;
    if (chunk.mark !== ':' || passage.quoteAt[chunk.from]! < 0) continue;
    if (nextItem(passage, chunk.from) > last) return chunk.from - 2;
  }
  return last;
}

/** The quoted stretches that what was found so far holds. */
export function quotesWithin({ stretches }: Passage, found: readonly SpeechCandidate[]): ReadonlySet<number> {
  const held = new Set<number>();
  for (const { spans } of found)
    for (const { start, end } of spans) {
      let low = 0;
      let high = stretches.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (stretches[middle]!.span.start < start) low = middle + 1;
        else high = middle;
      }
      for (let i = low; i < stretches.length && stretches[i]!.span.end <= end; i++) held.add(i);
    }
  return held;
}
