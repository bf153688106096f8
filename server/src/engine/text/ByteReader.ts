import { WIDE } from './ByteWriter.ts';

/** Reads what a `ByteWriter` wrote, in the same order. */
export interface ByteReader {
  readonly at: number;
  byte(): number;
  whole(): number;
  integer(): number;
  float(): number;
  text(): string;
  /** Passes over so many bytes. */
  skip(bytes: number): void;
}

export function createByteReader(bytes: Uint8Array, start = 0): ByteReader {
  let at = start;
  const whole = (): number => {
    let value = bytes[at++]!;
    if (value < 128) return value;
    value &= 127;
    for (let scale = 128; ; scale *= 128) {
      const next = bytes[at++]!;
      value += (next & 127) * scale;
      if (next < 128) return value;
    }
  };
  return {
    get at() {
      return at;
    },
    byte: () => bytes[at++]!,
    whole,
    integer() {
      const value = whole();
      return value % 2 ? -(value + 1) / 2 : value / 2;
    },
    float() {
      const value = new DataView(bytes.buffer, bytes.byteOffset + at).getFloat64(0, true);
      at += 8;
      return value;
    },
    text() {
      const length = whole();
      const mode = bytes[at++];
      if (mode === WIDE) {
        const units = new Uint16Array(length);
        for (let i = 0; i < length; i++, at += 2) units[i] = bytes[at]! | (bytes[at + 1]! << 8);
        return fromUnits(units);
      }
      const narrow = bytes.subarray(at, at + length);
      at += length;
      const wide = whole();
      if (wide === 0) return fromUnits(narrow);
      const units = new Uint16Array(narrow);
      let place = 0;
      for (let i = 0; i < wide; i++) {
        place += whole();
        units[place] = units[place]! | (whole() << 8);
      }
      return fromUnits(units);
    },
    skip(count) {
      at += count;
    },
  };
}

/** What one call takes as arguments. */
const PIECE = 8192;

function fromUnits(units: Uint8Array | Uint16Array): string {
  const piece = (from: number): string =>
    String.fromCharCode.apply(null, units.subarray(from, from + PIECE) as unknown as number[]);
  if (units.length <= PIECE) return piece(0);
  const pieces: string[] = [];
  for (let from = 0; from < units.length; from += PIECE) pieces.push(piece(from));
  return pieces.join('');
}
