import type { FigureType, FigureValue, Hedge } from '../../values/FigureValue.ts';

/** A figure as tokens `[start, end)`, before its surroundings are read. */
export interface ReadFigure {
  readonly start: number;
  readonly end: number;
  readonly type: FigureType;
  readonly value: FigureValue;
  readonly unit: string | null;
  /** A hedge that the figure's own words carry; what stands around it is read later. */
  readonly hedge: Hedge | null;
}
