import { createByteReader } from '../../text/ByteReader.ts';
import { createByteWriter, type ByteWriter } from '../../text/ByteWriter.ts';
import type { NameMention } from '../NameMention.ts';
import type { SourceReading } from '../SourceReading.ts';
import type { Statement } from '../Statement.ts';
import { packValue } from './packValue.ts';
import { unpackValue } from './unpackValue.ts';

type Head = Omit<SourceReading, 'uri' | 'text' | 'names' | 'statements'>;

/** Packs readings one after the other; a reading's bytes hold all of it but its URI. */
export interface ReadingPacker {
  pack(reading: SourceReading): Uint8Array;
}

export function createReadingPacker(): ReadingPacker {
  const whole = createByteWriter();
  const part = createByteWriter();
  const write = (to: ByteWriter, text: string, value: unknown): void => {
    packValue(part, text, value);
    const bytes = part.take();
    to.whole(bytes.length);
    to.bytes(bytes);
  };
  return {
    pack(reading) {
      const { uri: _, text, names, statements, ...head } = reading;
      part.text(text);
      const bytes = part.take();
      whole.whole(bytes.length);
      whole.bytes(bytes);
      write(whole, text, head satisfies Head);
      write(whole, text, names);
      write(whole, text, statements);
      return whole.take();
    },
  };
}

/** The reading that was packed; each part is unpacked when it is first asked for. */
export function unpackReading(uri: string, bytes: Uint8Array): SourceReading {
  const places: number[] = [];
  const sizes = createByteReader(bytes);
  for (let i = 0; i < 4; i++) {
    const size = sizes.whole();
    places.push(sizes.at);
    sizes.skip(size);
  }
  const reader = (part: number) => createByteReader(bytes, places[part]);
  let text: string | undefined;
  let head: Head | undefined;
  let names: readonly NameMention[] | undefined;
  let statements: readonly Statement[] | undefined;
  const textOf = (): string => (text ??= reader(0).text());
  const headOf = (): Head => (head ??= unpackValue(reader(1), textOf()) as Head);
  return {
    uri,
    get text() {
      return textOf();
    },
    get language() {
      return headOf().language;
    },
    get published() {
      return headOf().published;
    },
    get origins() {
      return headOf().origins;
    },
    get paragraphs() {
      return headOf().paragraphs;
    },
    get sentences() {
      return headOf().sentences;
    },
    get notes() {
      return headOf().notes;
    },
    get names() {
      return (names ??= unpackValue(reader(2), textOf()) as readonly NameMention[]);
    },
    get statements() {
      return (statements ??= unpackValue(reader(3), textOf()) as readonly Statement[]);
    },
  };
}
