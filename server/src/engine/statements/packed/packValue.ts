import type { ByteWriter } from '../../text/ByteWriter.ts';
import { Tag, words, type Plain } from './Plain.ts';

const numbers: ReadonlyMap<string, number> = new Map(words.map((word, i) => [word, i]));

/** Writes a plain value; texts that stand in `text` at the last span are written as a reference to it. */
export function packValue(writer: ByteWriter, text: string, value: unknown): void {
  const texts = new Map<string, number>();
  const shapes: (readonly string[])[] = [];
  let anchor = 0;

  const packText = (value: string): void => {
    if (value.length > 1 && text.startsWith(value, anchor)) {
      writer.byte(Tag.slice);
      writer.whole(value.length);
      return;
    }
    const word = numbers.get(value);
    const known = texts.get(value);
    if (word !== undefined) {
      if (word < 0x100 - Tag.wordSmall) writer.byte(Tag.wordSmall + word);
      else {
        writer.byte(Tag.word);
        writer.whole(word);
      }
    } else if (known !== undefined) {
      writer.byte(Tag.again);
      writer.whole(known);
    } else {
      texts.set(value, texts.size);
      writer.byte(Tag.text);
      writer.text(value);
    }
  };
  const packNumber = (value: number): void => {
    if (value >= 0 && value < 32 && Number.isInteger(value) && !Object.is(value, -0)) writer.byte(Tag.small + value);
    else if (Number.isInteger(value) && Math.abs(value) < 2 ** 52 && !Object.is(value, -0)) {
      writer.byte(Tag.integer);
      writer.integer(value);
    } else {
      writer.byte(Tag.float);
      writer.float(value);
    }
  };
  const packObject = (value: { readonly [key: string]: Plain }, isFirst: boolean): void => {
    const keys = Object.keys(value);
    if (keys.length === 2 && keys[0] === 'start' && keys[1] === 'end') {
      const { start, end } = value;
      if (isWhole(start) && isWhole(end) && end >= start) {
        writer.byte(Tag.span);
        writer.integer(start - anchor);
        writer.whole(end - start);
        // Of several spans the first one is where the text begins.
        if (isFirst) anchor = start;
        return;
      }
    }
    const known = shapeOf(shapes, keys);
    if (known < 0) {
      shapes.push(keys);
      writer.byte(Tag.object);
      writer.whole(keys.length);
      keys.forEach(packText);
    } else if (known < 32) writer.byte(Tag.alikeSmall + known);
    else {
      writer.byte(Tag.alike);
      writer.whole(known);
    }
    for (let i = 0; i < keys.length; i++) pack(value[keys[i]!], true);
  };
  const pack = (value: Plain, isFirst: boolean): void => {
    switch (typeof value) {
      case 'string':
        return packText(value);
      case 'number':
        return packNumber(value);
      case 'boolean':
        return writer.byte(value ? Tag.true : Tag.false);
      case 'undefined':
        return writer.byte(Tag.undefined);
      case 'object': {
        if (value === null) return writer.byte(Tag.null);
        if (!isList(value)) return packObject(value, isFirst);
        if (value.length < 32) writer.byte(Tag.listSmall + value.length);
        else {
          writer.byte(Tag.list);
          writer.whole(value.length);
        }
        for (let i = 0; i < value.length; i++) pack(value[i], i === 0);
      }
    }
  };
  pack(value as Plain, true);
}

const isWhole = (value: Plain): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const isList = (value: object): value is readonly Plain[] => Array.isArray(value);

/** Which of the shapes has just these keys; -1 for none. */
function shapeOf(shapes: readonly (readonly string[])[], keys: readonly string[]): number {
  for (let shape = 0; shape < shapes.length; shape++) {
    const known = shapes[shape]!;
    if (known.length !== keys.length) continue;
    let same = 0;
    while (same < keys.length && known[same] === keys[same]) same++;
    if (same === keys.length) return shape;
  }
  return -1;
}
