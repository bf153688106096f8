import { toNumber, type Decimal } from '../values/Decimal.ts';
import { compareQuantities } from '../values/compareQuantities.ts';
import type { Figure } from '../statements/Statement.ts';

/** `null`: nothing may be concluded from the two. */
export type FigureRelation = 'same-figure' | 'rounded' | 'converted' | 'conflict' | null;

/**
 * How two figures that state the same fact relate. In copied passages (`copy`) a value that differs at the same precision is
 * a conflict even where a hedge would allow both: the copyist had no reason to change it.
 */
export function compareFigures(here: Figure, there: Figure, copy: boolean): FigureRelation {
  if (here.ambiguous || there.ambiguous) return null;
  const relation = compareQuantities(here, there);
  switch (relation) {
    case 'equal':
      return here.change && there.change && here.change !== there.change ? 'conflict' : 'same-figure';
    case 'converted':
      return 'converted';
    case 'rounded':
    case 'compatible':
      if (copy && sameForm(here, there)) return 'conflict';
      if (leavesOpen(here, there)) return 'same-figure';
      // `up to ten` may well be below `up to fifteen`, and bears it out no more than ten bears out fifteen.
      if (here.hedge === there.hedge && (here.hedge === 'maximum' || here.hedge === 'minimum')) return null;
      return relation === 'rounded' ? 'rounded' : here.hedge === there.hedge ? 'rounded' : null;
    case 'different':
      return isNearby(here, there) ? 'rounded' : 'conflict';
    case 'incomparable':
      return copy && sameForm(here, there) ? 'conflict' : null;
  }
}

/** Two values written in the same way that are not the same, so that one is not the other made coarser. */
function sameForm(here: Figure, there: Figure): boolean {
  if (here.type !== there.type || here.unit !== there.unit || here.hedge !== there.hedge) return false;
  const [a, b] = [here.value, there.value];
  if (a.kind === 'relative' && b.kind === 'relative')
    return a.relative !== b.relative && unitOf(a.relative) === unitOf(b.relative);
  if (a.kind === 'date' && b.kind === 'date') return a.edtf.length === b.edtf.length && digitsDiffer(a.edtf, b.edtf);
  if (a.kind === 'range' && b.kind === 'range') return otherNumber(a.low, b.low) || otherNumber(a.high, b.high);
  return a.kind === 'exact' && b.kind === 'exact' && otherNumber(a.number, b.number);
}

/** The same date as far as both tell it, one without the year: `24 March` and `24 March 2026`. */
const leavesOpen = ({ value: a }: Figure, { value: b }: Figure): boolean =>
  a.kind === 'date' && b.kind === 'date' && a.edtf.length === b.edtf.length && !digitsDiffer(a.edtf, b.edtf);

/** Two times of one day of which one is told roughly, as `gegen 21.45 Uhr`, and which lie a quarter of an hour apart at most. */
function isNearby(here: Figure, there: Figure): boolean {
  if (here.hedge !== 'approximate' && there.hedge !== 'approximate') return false;
  const [a, b] = [clockOf(here), clockOf(there)];
  return a !== null && b !== null && !digitsDiffer(a.day, b.day) && Math.abs(a.minutes - b.minutes) <= 15;
}

function clockOf({ value }: Figure): { readonly day: string; readonly minutes: number } | null {
  const text =
    value.kind === 'date' ? value.edtf : value.kind === 'relative' ? `${value.relative}${value.time ?? ''}` : '';
  const read = /^([^/T]*)T(\d\d)(?::(\d\d))?$/u.exec(text);
  return read && { day: read[1]!, minutes: Number(read[2]) * 60 + Number(read[3] ?? 0) };
}

/** Whether two dates differ in a place that both specify. */
const digitsDiffer = (a: string, b: string): boolean =>
  [...a].some((char, i) => char !== b[i] && char !== 'X' && b[i] !== 'X');

/** `weekday` of `weekday:2`: a day and a week are no two days. */
const unitOf = (relative: string): string => relative.split(':')[0]!;

const otherNumber = (a: Decimal | null, b: Decimal | null): boolean =>
  a !== null && b !== null && a.exponent === b.exponent && a.significand !== b.significand;

/** What a conflict looks like, where it has the look of a common slip; null otherwise. */
export function figureLooksLike(here: Figure, there: Figure): string | null {
  if (here.unit !== there.unit && [here.unit, there.unit].every((unit) => unit === '%' || unit === 'pp'))
    return 'percent-points';
  if (here.change && there.change && here.change !== there.change) return 'by-to';
  if (here.value.kind !== 'exact' || there.value.kind !== 'exact') return null;
  const [a, b] = [toNumber(here.value.number), toNumber(there.value.number)];
  if (a === b) return here.unit === there.unit ? null : 'other-unit';
  const ratio = Math.max(Math.abs(a), Math.abs(b)) / Math.min(Math.abs(a), Math.abs(b));
  if (Math.abs(ratio - 1000) < 1e-6 && Math.max(Math.abs(a), Math.abs(b)) >= 1e9) return 'million-billion';
  const digits = (value: number): string => String(Math.abs(value)).replace(/\D/g, '');
  const [x, y] = [digits(a), digits(b)];
  const sorted = (text: string): string => [...text].sort().join('');
  return x.length > 1 && x.length === y.length && x !== y && sorted(x) === sorted(y) ? 'digits-swapped' : null;
}
