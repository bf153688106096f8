import { toNumber } from '../values/Decimal.ts';
import type { Statement } from './Statement.ts';

/**
 * Whether a statement claims something that a source could have: every quotation, and every figure but a `first` in words
 * (`in der ersten Nacht`, `the first row`), which mostly only puts things in order.
 */
export const isClaim = (statement: Statement): boolean =>
  statement.kind !== 'figure' ||
  statement.type !== 'ordinal' ||
  statement.value.kind !== 'exact' ||
  toNumber(statement.value.number) !== 1 ||
  /\d/u.test(statement.text);
