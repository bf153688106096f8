import type { NameMention } from '../NameMention.ts';
import type { PackedReader } from './PackedReader.ts';
import type { PackedWriter } from './PackedWriter.ts';

const kinds = ['person', 'organisation', 'place', 'unknown'] as const;
const genders = [null, 'feminine', 'masculine'] as const;

/** The first byte of a name: its kind, its gender times four, and whether it is as most names are. */
const OTHER_NAME = 0x10;
const HAS_TITLE = 0x20;
const OTHER_SPAN = 0x40;

export function packNames(to: PackedWriter, names: readonly NameMention[]): void {
  to.bytes.whole(names.length);
  for (const { span, text, name, kind, title, titled, gender } of names) {
    const isTitled = titled.start !== span.start || titled.end !== span.end;
    to.bytes.byte(
      kinds.indexOf(kind) +
        4 * genders.indexOf(gender) +
        (name === text ? 0 : OTHER_NAME) +
        (title === null ? 0 : HAS_TITLE) +
        (isTitled ? OTHER_SPAN : 0),
    );
    to.span(span);
    to.textAt(text, span);
    if (name !== text) to.text(name);
    if (title !== null) to.text(title);
    if (isTitled) to.spans([titled]);
  }
}

export function unpackNames(from: PackedReader): readonly NameMention[] {
  return Array.from({ length: from.bytes.whole() }, (): NameMention => {
    const is = from.bytes.byte();
    const span = from.span();
    const text = from.textAt(span);
    const name = is & OTHER_NAME ? from.text()! : text;
    const title = is & HAS_TITLE ? from.text() : null;
    const titled = is & OTHER_SPAN ? from.spans()[0]! : { ...span };
    return { span, text, name, kind: kinds[is & 3]!, title, titled, gender: genders[(is >> 2) & 3]! };
  });
}
