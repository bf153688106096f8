import type { TaggedText } from '../../language/TaggedText.ts';
import type { FigureValue } from '../../values/FigureValue.ts';
import type { ReadFigure } from './ReadFigure.ts';

export const dated = (edtf: string, relative: string | null = null): FigureValue => ({ kind: 'date', edtf, relative });
export const relativeTo = (relative: string, turn: -1 | 0 | 1 | null = null): FigureValue => ({
  kind: 'relative',
  relative,
  turn,
});
export const figure = (
  start: number,
  end: number,
  value: FigureValue,
  type: ReadFigure['type'] = 'date',
): ReadFigure => ({
  start,
  end,
  type,
  value,
  unit: null,
  hedge: null,
});

export const skipDeterminer = (t: TaggedText, i: number): number =>
  t.pack.numbers.determiners.has(t.lower[i] ?? '') ? i + 1 : i;

export const skipBack = (t: TaggedText, i: number): number =>
  t.pack.numbers.determiners.has(t.lower[i - 1] ?? '') ? i - 2 : i - 1;
