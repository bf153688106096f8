import type { Span } from './Span.ts';

/**
 * Makes a look-up of those `items` whose hull touches a span, in their order. The items are sorted by the start of their
 * hulls, which may overlap and nest. A look-up takes the logarithm of their number, plus those that lie over the place.
 */
export function findTouching<T>(items: readonly T[], hullOf: (item: T) => Span): (span: Span) => readonly T[] {
  const hulls = items.map(hullOf);
  /** The farthest end among the items up to and with each. */
  const reach: number[] = [];
  for (const [i, { end }] of hulls.entries()) reach.push(Math.max(end, reach[i - 1] ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reach[middle]! > start) high = middle;
      else low = middle + 1;
    }
    const found: T[] = [];
    for (let i = low; i < items.length && hulls[i]!.start < end; i++) if (hulls[i]!.end > start) found.push(items[i]!);
    return found;
  };
}
