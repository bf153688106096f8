import { bracketEnd } from './bracketEnd.ts';
import { hasRole, isCapital, isWord, markAt, nextItem, type Passage, type TokenRange, touchesNext } from './Passage.ts';

/** A stretch of a sentence between commas, colons, dashes and brackets. */
export interface Chunk extends TokenRange {
  /** The mark that stands before it, `''` at the sentence's beginning. */
  readonly mark: string;
  readonly bracketed: boolean;
}

/** Cuts a sentence at its commas, colons, semicolons, dashes and brackets outside quotations. Linear. */
export function splitChunks(passage: Passage, unit: TokenRange): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let from = unit.from;
  let mark = '';
  let depth = 0;
  for (let i = unit.from; i <= unit.to; i = nextItem(passage, i)) {
    const quote = passage.quoteAt[i]!;
    if (quote >= 0) {
      const next = nextItem(passage, i);
      if (i === from && next <= unit.to && isSpoken(passage, quote) && isWord(passage, next)) {
        add(chunks, from, next - 1, mark, depth);
        from = next;
        mark = ',';
      }
      continue;
    }
    if (isWord(passage, i)) continue;
    const char = markAt(passage, i);
    switch (char) {
      case ',':
      case ':':
      case ';':
        if (i > unit.from && touchesNext(passage, i - 1) && touchesNext(passage, i) && !isWord(passage, i - 1)) break;
        add(chunks, from, i - 1, mark, depth);
        from = i + 1;
        mark = char;
        break;
      case '–':
      case '—':
      case '-':
        if (
          char === '-' &&
          touchesNext(passage, i) &&
          markAt(passage, i + 1) === '-' &&
          !(i > unit.from && touchesNext(passage, i - 1))
        ) {
          add(chunks, from, i - 1, mark, depth);
          i++;
          from = i + 1;
          mark = '–';
          break;
        }
        if (touchesNext(passage, i) && char === '-') break;
        if (i > unit.from && touchesNext(passage, i - 1) && char !== '—') break;
        add(chunks, from, i - 1, mark, depth);
        from = i + 1;
        mark = '–';
        break;
      case '(':
      case '[': {
        const close = bracketEnd(passage, i, unit.to);
        if (close > 0 && i > unit.from) {
          i = close;
          break;
        }
        add(chunks, from, i - 1, mark, depth);
        from = i + 1;
        mark = '(';
        depth++;
        break;
      }
      case ')':
      case ']':
        add(chunks, from, i - 1, mark, depth);
        from = i + 1;
        mark = ')';
        depth = Math.max(0, depth - 1);
        break;
      default:
    }
  }
  let to = unit.to;
  while (to > from && passage.quoteAt[to]! < 0 && '.!?…'.includes(markAt(passage, to) || '#')) to--;
  add(chunks, from, to, mark, depth);
  return chunks;
}

function add(chunks: Chunk[], from: number, to: number, mark: string, depth: number): void {
  if (to >= from) chunks.push({ from, to, mark, bracketed: depth > 0 });
}

/** Whether quoted words end as a sentence does or are long, so that what follows them is another clause. */
const isSpoken = (passage: Passage, quote: number): boolean =>
  ',.!?…'.includes(passage.tagged.text.charAt(passage.stretches[quote]!.inner.end - 1)) ||
  passage.quoteTokens[quote]!.to - passage.quoteTokens[quote]!.from > 8;

/**
 * Whether any token of a chunk outside quotations has one of `roles`, which are those of verbs: a capital inside a German
 * sentence is a noun (`die Stärke GmbH`).
 */
export function chunkHas(passage: Passage, chunk: TokenRange, roles: number): boolean {
  const nouns = passage.tagged.pack.names.capitalisesNouns;
  for (let i = chunk.from; i <= chunk.to; i = nextItem(passage, i))
    if (passage.quoteAt[i]! < 0 && hasRole(passage, i, roles) && !(nouns && i > 0 && isNoun(passage, i))) return true;
  return false;
}

const isNoun = (passage: Passage, i: number): boolean =>
  isCapital(passage, i) && (isWord(passage, i - 1) || markAt(passage, i - 1) === ',');
