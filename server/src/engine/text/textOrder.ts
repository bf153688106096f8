/** `list` by its places in the text: sorted, in itself, only where it is not in order already, as most lists are. Stable. */
export function inTextOrder<T>(list: T[], startOf: (item: T) => number): T[] {
  for (let i = 1; i < list.length; i++)
    if (startOf(list[i]!) < startOf(list[i - 1]!)) return list.sort((a, b) => startOf(a) - startOf(b));
  return list;
}

/** Two lists as one by their places in the text; what begins at one place with both comes from `first` first. */
export function mergeInTextOrder<T>(first: T[], second: T[], startOf: (item: T) => number): T[] {
  const a = inTextOrder(first, startOf);
  const b = inTextOrder(second, startOf);
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const merged: T[] = [];
  let i = 0;
  for (const item of b) {
    const start = startOf(item);
    while (i < a.length && startOf(a[i]!) <= start) merged.push(a[i++]!);
    merged.push(item);
  }
  while (i < a.length) merged.push(a[i++]!);
  return merged;
}
