import type { ByteWriter } from '../../text/ByteWriter.ts';
import type { Span } from '../../text/Span.ts';
import { words } from './words.ts';

/** How a text is written; behind these come the frequent words, and behind them the texts that came before. */
export const TextCode = {
  null: 0,
  /** The stretch of the file that the span names. */
  stretch: 1,
  /** A stretch of another length from where the span begins. */
  longer: 2,
  fresh: 3,
  words: 4,
} as const;

/** How a number is written that is none of the small ones. */
export const NumberCode = { integer: 254, float: 255 } as const;

/** Writes what statements are made of, in one part of a reading; `PackedReader` reads it in the same order. */
export interface PackedWriter {
  readonly bytes: ByteWriter;
  /** From the start of the span that was written last. */
  span(span: Span): void;
  /** Those of one thing: what comes next counts from the start of the first. */
  spans(spans: readonly Span[]): void;
  number(value: number): void;
  text(value: string | null): void;
  /** A text that is likely to be what stands in the file at the span. */
  textAt(value: string, span: Span | undefined): void;
}

const numberOf: ReadonlyMap<string, number> = new Map(words.map((word, i) => [word, TextCode.words + i]));

export function createPackedWriter(bytes: ByteWriter, file: string): PackedWriter {
  const known = new Map<string, number>();
  let anchor = 0;
  const text = (value: string | null): void => {
    if (value === null) return bytes.byte(TextCode.null);
    const code = numberOf.get(value) ?? known.get(value);
    if (code !== undefined) return bytes.whole(code);
    known.set(value, TextCode.words + words.length + known.size);
    bytes.byte(TextCode.fresh);
    bytes.text(value);
  };
  const stretch = ({ start, end }: Span): void => {
    bytes.integer(start - anchor);
    bytes.whole(end - start);
  };
  return {
    bytes,
    span(span) {
      stretch(span);
      anchor = span.start;
    },
    spans(spans) {
      bytes.whole(spans.length);
      for (let i = 0; i < spans.length; i++) stretch(spans[i]!);
      if (spans.length > 0) anchor = spans[0]!.start;
    },
    number(value) {
      if (!Number.isInteger(value) || Math.abs(value) >= 2 ** 52 || Object.is(value, -0)) {
        bytes.byte(NumberCode.float);
        bytes.float(value);
      } else if (value >= 0 && value < NumberCode.integer) bytes.byte(value);
      else {
        bytes.byte(NumberCode.integer);
        bytes.integer(value);
      }
    },
    text,
    textAt(value, span) {
      if (!span || value === '' || !file.startsWith(value, span.start)) return text(value);
      if (value.length === span.end - span.start) return bytes.byte(TextCode.stretch);
      bytes.byte(TextCode.longer);
      bytes.whole(value.length);
    },
  };
}
