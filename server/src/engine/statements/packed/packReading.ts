import type { ReaderNote } from '../../text/SourceText.ts';
import { createByteReader } from '../../text/ByteReader.ts';
import { createByteWriter } from '../../text/ByteWriter.ts';
import type { NameMention } from '../NameMention.ts';
import type { Paragraph, SourceReading } from '../SourceReading.ts';
import type { Statement } from '../Statement.ts';
import { createPackedReader, type PackedReader } from './PackedReader.ts';
import { createPackedWriter, type PackedWriter } from './PackedWriter.ts';
import { packNames, unpackNames } from './packNames.ts';
import { packStatements, unpackStatements } from './packStatements.ts';

type Head = Omit<SourceReading, 'uri' | 'text' | 'names' | 'statements'>;

/** Packs readings one after the other; a reading's bytes hold all of it but its URI. */
export interface ReadingPacker {
  /** The bytes hold until the next reading is packed. */
  pack(reading: SourceReading): Uint8Array;
}

/** In front stand the places of the three parts behind the text. */
const PLACES = 3;

export function createReadingPacker(): ReadingPacker {
  const bytes = createByteWriter();
  return {
    pack({ uri: _, text, names, statements, ...head }) {
      for (let i = 0; i < PLACES; i++) bytes.fixed(0);
      bytes.text(text);
      bytes.setFixed(0, bytes.length);
      packHead(createPackedWriter(bytes, text), head);
      bytes.setFixed(4, bytes.length);
      packNames(createPackedWriter(bytes, text), names);
      bytes.setFixed(8, bytes.length);
      packStatements(createPackedWriter(bytes, text), statements);
      return bytes.done();
    },
  };
}

function packHead(to: PackedWriter, { language, published, origins, paragraphs, sentences, notes }: Head): void {
  to.text(language);
  to.text(published);
  to.bytes.whole(origins.length);
  for (const origin of origins) to.text(origin);
  to.bytes.whole(paragraphs.length);
  for (const { span, language, furniture } of paragraphs) {
    to.span(span);
    to.text(language);
    to.bytes.byte(furniture ? 1 : 0);
  }
  to.bytes.whole(sentences.length);
  for (const sentence of sentences) to.span(sentence);
  to.text(notes.length === 0 ? null : JSON.stringify(notes));
}

function unpackHead(from: PackedReader): Head {
  const list = <T>(item: () => T): readonly T[] => Array.from({ length: from.bytes.whole() }, item);
  return {
    language: from.text()!,
    published: from.text(),
    origins: list(() => from.text()!),
    paragraphs: list((): Paragraph => ({
      span: from.span(),
      language: from.text()!,
      furniture: from.bytes.byte() === 1,
    })),
    sentences: list(from.span),
    notes: JSON.parse(from.text() ?? '[]') as readonly ReaderNote[],
  };
}

/** The reading that was packed; each part is unpacked when it is first asked for. */
export function unpackReading(uri: string, bytes: Uint8Array): SourceReading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const part = (i: number): PackedReader =>
    createPackedReader(createByteReader(bytes, view.getUint32(4 * i, true)), textOf());
  let text: string | undefined;
  let head: Head | undefined;
  let names: readonly NameMention[] | undefined;
  let statements: readonly Statement[] | undefined;
  const textOf = (): string => (text ??= createByteReader(bytes, 4 * PLACES).text());
  const headOf = (): Head => (head ??= unpackHead(part(0)));
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
      return (names ??= unpackNames(part(1)));
    },
    get statements() {
      return (statements ??= unpackStatements(part(2)));
    },
  };
}
