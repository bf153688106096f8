/** Bytes that grow as they are written. */
export interface ByteWriter {
  readonly length: number;
  byte(value: number): void;
  /** A whole number from 0 to 2^53 - 1, in one byte for each seven bits. */
  whole(value: number): void;
  /** A safe integer of either sign. */
  integer(value: number): void;
  float(value: number): void;
  bytes(values: Uint8Array): void;
  text(value: string): void;
  /** A whole number below 2^32 in four bytes; `setFixed` puts another in its place. */
  fixed(value: number): void;
  setFixed(at: number, value: number): void;
  /** What was written, until more is; the writer then starts anew. */
  done(): Uint8Array;
}

export function createByteWriter(): ByteWriter {
  let buffer = new Uint8Array(4096);
  let view = new DataView(buffer.buffer);
  let length = 0;
  const room = (more: number): void => {
    if (length + more <= buffer.length) return;
    const wider = new Uint8Array(Math.max(buffer.length * 2, length + more));
    wider.set(buffer);
    buffer = wider;
    view = new DataView(buffer.buffer);
  };
  const whole = (value: number): void => {
    room(8);
    let rest = value;
    while (rest > 0x7fffffff) {
      buffer[length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    while (rest > 127) {
      buffer[length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    buffer[length++] = rest;
  };
  return {
    get length() {
      return length;
    },
    byte(value) {
      room(1);
      buffer[length++] = value;
    },
    whole,
    // The sign is the last bit; beyond 2^52 there is no bit to spare, so that such a number is written as a float.
    integer: (value) => whole(value < 0 ? -2 * value - 1 : 2 * value),
    float(value) {
      room(8);
      view.setFloat64(length, value, true);
      length += 8;
    },
    bytes(values) {
      room(values.length);
      buffer.set(values, length);
      length += values.length;
    },
    text(value) {
      const count = value.length;
      whole(count);
      room(count + 1);
      const mode = length++;
      const from = length;
      const target = buffer;
      const wide: number[] = [];
      for (let i = 0; i < count; i++) {
        const code = value.charCodeAt(i);
        target[from + i] = code;
        if (code > 255) wide.push(i);
      }
      if (wide.length * 4 > count) {
        target[mode] = WIDE;
        room(count * 2);
        for (let i = 0; i < count; i++) view.setUint16(from + 2 * i, value.charCodeAt(i), true);
        length = from + 2 * count;
        return;
      }
      target[mode] = NARROW;
      length = from + count;
      whole(wide.length);
      let before = 0;
      for (const at of wide) {
        whole(at - before);
        whole(value.charCodeAt(at) >> 8);
        before = at;
      }
    },
    fixed(value) {
      room(4);
      view.setUint32(length, value, true);
      length += 4;
    },
    setFixed: (at, value) => view.setUint32(at, value, true),
    done() {
      const written = buffer.subarray(0, length);
      length = 0;
      return written;
    },
  };
}

/** How a text is written: a byte for each code unit, and behind them the places and upper halves of those that have one. */
export const NARROW = 0;
/** Two bytes for each. */
export const WIDE = 1;
