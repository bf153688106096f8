import type { ByteReader } from '../../text/ByteReader.ts';
import type { Span } from '../../text/Span.ts';
import { NumberCode, TextCode } from './PackedWriter.ts';
import { words } from './words.ts';

/** Reads what a `PackedWriter` wrote, in the same order and for the same file. */
export interface PackedReader {
  readonly bytes: ByteReader;
  span(): Span;
  spans(): readonly Span[];
  number(): number;
  /** Null only where null was written. */
  text(): string | null;
  textAt(span: Span | undefined): string;
}

export function createPackedReader(bytes: ByteReader, file: string): PackedReader {
  const known: string[] = [];
  let anchor = 0;
  const text = (code: number): string => {
    if (code === TextCode.fresh) {
      const value = bytes.text();
      known.push(value);
      return value;
    }
    return words[code - TextCode.words] ?? known[code - TextCode.words - words.length] ?? '';
  };
  const stretch = (): Span => {
    const start = anchor + bytes.integer();
    return { start, end: start + bytes.whole() };
  };
  return {
    bytes,
    span() {
      const span = stretch();
      anchor = span.start;
      return span;
    },
    spans() {
      const spans = Array.from({ length: bytes.whole() }, stretch);
      anchor = spans[0]?.start ?? anchor;
      return spans;
    },
    number() {
      const value = bytes.byte();
      if (value === NumberCode.integer) return bytes.integer();
      return value === NumberCode.float ? bytes.float() : value;
    },
    text() {
      const code = bytes.whole();
      return code === TextCode.null ? null : text(code);
    },
    textAt(span) {
      const code = bytes.whole();
      if (code === TextCode.stretch) return file.slice(span!.start, span!.end);
      if (code === TextCode.longer) return file.slice(span!.start, span!.start + bytes.whole());
      return text(code);
    },
  };
}
