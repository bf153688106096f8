/** The first words of phrases, by which most words are passed over before a phrase is put together. */
export const firstWords = (phrases: Iterable<string>): ReadonlySet<string> =>
  new Set(Array.from(phrases, (phrase) => phrase.split(' ')[0]!));
