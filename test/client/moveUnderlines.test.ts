import { expect, test } from 'vitest';
import fc from 'fast-check';
import { cutUnderlines, moveUnderlines } from '../../client/src/moveUnderlines.ts';
import type { PlacePosition, PlaceRange, Underline } from '../../server/src/protocol/messages.ts';

const positionAt = (text: string, offset: number): PlacePosition => {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
};
const rangeOf = (text: string, start: number, end: number): PlaceRange => ({
  start: positionAt(text, start),
  end: positionAt(text, end),
});
function textAt(text: string, { start, end }: PlaceRange): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: PlacePosition): number =>
    lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0) + character;
  return text.slice(offset(start), offset(end));
}

/** `«` and `»` mark what is underlined, `[old|new]` the edit; `after` is the new text with the underlines in it. */
function checkMoves(marked: string, after: string): void {
  const match = /\[([^|]*)\|([^\]]*)\]/.exec(marked);
  const [edit = '', old = '', text = ''] = match ?? [];
  const plainOld = marked.replace(edit, old);
  const before = plainOld.replace(/[«»]/g, '');
  const place = (end: string): number => end.replace(/[«»]/g, '').length;
  const underlines: Underline[] = [...plainOld.matchAll(/«[^»]*»/g)].map((found) => ({
    status: 'variant',
    range: rangeOf(
      before,
      place(plainOld.slice(0, found.index)),
      place(plainOld.slice(0, found.index + found[0].length)),
    ),
  }));
  const at = place(marked.slice(0, match?.index ?? 0));
  const range = rangeOf(before, at, at + old.replace(/[«»]/g, '').length);
  const now = before.slice(0, at) + text + before.slice(at + old.replace(/[«»]/g, '').length);
  const moved = moveUnderlines(underlines, { range, text });
  expect(now).toBe(after.replace(/[«»]/g, ''));
  expect(moved.map(({ range }) => textAt(now, range))).toEqual(
    [...after.matchAll(/«([^»]*)»/g)].map(([, found]) => found),
  );
}

test('what stands before stays, what stands after moves', () => {
  checkMoves('«one» two[| and a half] «three»', '«one» two and a half «three»');
  checkMoves('«one» two[|\nand a half] «three»\n«four»', '«one» two\nand a half «three»\n«four»');
  checkMoves('«one» [two\nthr|]ee «four»\n«five»', '«one» ee «four»\n«five»');
});

test('nothing is drawn under what is written', () => {
  checkMoves('«one t[|w]o»', '«one t»w«o»');
  checkMoves('«one [two three|2]»', '«one »2');
  checkMoves('[|X]«one»', 'X«one»');
  checkMoves('«one»[|X]', '«one»X');
});

test('any edit leaves every underline on its own text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', '\n'), minLength: 1, maxLength: 30 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.string({ unit: fc.constantFrom('x', '\n'), maxLength: 5 }),
      (text, a, b, c, d, insert) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const [from = 0, to = 0] = [c % (text.length + 1), d % (text.length + 1)].sort((x, y) => x - y);
        fc.pre(start < end);
        const now = text.slice(0, from) + insert + text.slice(to);
        const moved = moveUnderlines([{ status: 'variant', range: rangeOf(text, start, end) }], {
          range: rangeOf(text, from, to),
          text: insert,
        });
        const kept =
          text.slice(start, Math.min(end, Math.max(from, start))) + text.slice(Math.max(start, Math.min(to, end)), end);
        expect(moved.map(({ range }) => textAt(now, range)).join('')).toBe(kept);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a hole is cut out', () => {
  const text = 'one two three';
  const cut = cutUnderlines([{ status: 'variant', range: rangeOf(text, 0, 13) }], rangeOf(text, 4, 7));
  expect(cut.map(({ range }) => textAt(text, range))).toEqual(['one ', ' three']);
  expect(cutUnderlines(cut, rangeOf(text, 4, 7))).toEqual(cut);
});
