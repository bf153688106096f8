import type { Engine, Statement } from '../engine/index.ts';

/** The statement at a cursor: the one it stands in, else the one that ends just there. */
export const statementAtCursor = (engine: Engine, uri: string, offset: number): Statement | null =>
  engine.statementAt(uri, offset) ?? (offset > 0 ? engine.statementAt(uri, offset - 1) : null);
