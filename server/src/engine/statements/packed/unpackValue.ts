import type { ByteReader } from '../../text/ByteReader.ts';
import { Tag, words, type Plain } from './Plain.ts';

/** Reads what `packValue` wrote, given the same text. */
export function unpackValue(reader: ByteReader, text: string): unknown {
  const texts: string[] = [];
  const shapes: (readonly string[])[] = [];
  let anchor = 0;

  const unpackList = (length: number): Plain => {
    const list: Plain[] = [];
    for (let i = 0; i < length; i++) list.push(unpack(i === 0));
    return list;
  };
  const unpackObject = (keys: readonly string[]): Plain => {
    const object: Record<string, Plain> = {};
    for (const key of keys) object[key] = unpack(true);
    return object;
  };
  const unpack = (isFirst: boolean): Plain => {
    const tag = reader.byte();
    if (tag >= Tag.wordSmall) return words[tag - Tag.wordSmall];
    if (tag >= Tag.listSmall) return unpackList(tag - Tag.listSmall);
    if (tag >= Tag.alikeSmall) return unpackObject(shapes[tag - Tag.alikeSmall]!);
    if (tag >= Tag.small) return tag - Tag.small;
    switch (tag) {
      case Tag.null:
        return null;
      case Tag.true:
        return true;
      case Tag.false:
        return false;
      case Tag.integer:
        return reader.integer();
      case Tag.float:
        return reader.float();
      case Tag.text: {
        const value = reader.text();
        texts.push(value);
        return value;
      }
      case Tag.again:
        return texts[reader.whole()];
      case Tag.slice: {
        const length = reader.whole();
        return text.slice(anchor, anchor + length);
      }
      case Tag.span: {
        const start = anchor + reader.integer();
        const end = start + reader.whole();
        if (isFirst) anchor = start;
        return { start, end };
      }
      case Tag.list:
        return unpackList(reader.whole());
      case Tag.object: {
        const keys: string[] = [];
        for (let left = reader.whole(); left > 0; left--) keys.push(unpack(true) as string);
        shapes.push(keys);
        return unpackObject(keys);
      }
      case Tag.alike:
        return unpackObject(shapes[reader.whole()]!);
      case Tag.word:
        return words[reader.whole()];
      default:
        return undefined;
    }
  };
  return unpack(true);
}
