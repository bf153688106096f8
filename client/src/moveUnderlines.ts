import type { PlacePosition, PlaceRange, Underline } from '../../server/src/protocol/messages.ts';

/** One edit: the range that was replaced and the text that came in its place. */
export interface TextChange {
  readonly range: PlaceRange;
  readonly text: string;
}

/** Where underlines stand after an edit. What the edit touches is cut back to before and after it. */
export const moveUnderlines = (underlines: readonly Underline[], change: TextChange): readonly Underline[] =>
  underlines.flatMap((underline) => moveUnderline(underline, change));

function moveUnderline(underline: Underline, change: TextChange): readonly Underline[] {
  const { start, end } = underline.range;
  if (isBefore(change.range.end, start))
    return [{ ...underline, range: { start: moved(start, change), end: moved(end, change) } }];
  if (isBefore(end, change.range.start)) return [underline];
  const before = { start, end: change.range.start };
  const after = {
    start: moved(later(change.range.end, start), change),
    end: moved(later(change.range.end, end), change),
  };
  return [before, after].filter((range) => isBefore(range.start, range.end)).map((range) => ({ ...underline, range }));
}

/** The same without a stretch that nothing may be drawn under. */
export const cutUnderlines = (underlines: readonly Underline[], hole: PlaceRange): readonly Underline[] =>
  underlines.flatMap((underline) => {
    const { start, end } = underline.range;
    if (!isBefore(start, hole.end) || !isBefore(hole.start, end)) return [underline];
    return [
      { start, end: hole.start },
      { start: hole.end, end },
    ]
      .filter((range) => isBefore(range.start, range.end))
      .map((range) => ({ ...underline, range }));
  });

/** A position at or after the end of the replaced range, in the new text. */
function moved(at: PlacePosition, { range, text }: TextChange): PlacePosition {
  const lines = text.split(/\r\n|\r|\n/);
  const last = lines.at(-1) ?? '';
  const line = at.line - range.end.line + range.start.line + lines.length - 1;
  if (at.line !== range.end.line) return { line, character: at.character };
  const base = lines.length === 1 ? range.start.character + last.length : last.length;
  return { line, character: at.character - range.end.character + base };
}

const isBefore = (a: PlacePosition, b: PlacePosition): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

const later = (a: PlacePosition, b: PlacePosition): PlacePosition => (isBefore(a, b) ? b : a);
