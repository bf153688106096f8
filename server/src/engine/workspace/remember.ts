/** The value under a key, made where it is not known; the `most` that were asked for last are kept. */
export function remember<V>(known: Map<string, V>, key: string, most: number, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) value = make();
  else known.delete(key);
  known.set(key, value);
  if (known.size > most) known.delete(known.keys().next().value!);
  return value;
}
