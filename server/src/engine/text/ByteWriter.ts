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
  /** A copy of what was written; the writer then starts anew. */
  take(): Uint8Array;
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
      let wide = 0;
      for (let i = 0; i < value.length; i++) if (value.charCodeAt(i) > 255) wide++;
      whole(value.length);
      if (wide * 4 > value.length) {
        whole(WIDE);
        room(value.length * 2);
        for (let i = 0; i < value.length; i++) {
          view.setUint16(length, value.charCodeAt(i), true);
          length += 2;
        }
        return;
      }
      whole(wide);
      room(value.length + wide * 11);
      for (let i = 0; i < value.length; i++) buffer[length++] = value.charCodeAt(i);
      let before = 0;
      for (let i = 0; wide > 0; i++) {
        const code = value.charCodeAt(i);
        if (code < 256) continue;
        whole(i - before);
        whole(code >> 8);
        before = i;
        wide--;
      }
    },
    take() {
      const taken = buffer.slice(0, length);
      length = 0;
      return taken;
    },
  };
}

/** Stands for the number of wide characters where all are written with two bytes; a text is shorter than this. */
export const WIDE = 0x7fffffff;
