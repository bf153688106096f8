/** Short words in capitals that are read letter by letter: ZDF, FAZ, EU. */
const SPELLED = /^\p{Lu}{1,3}$|^[^AEIOUÄÖÜYÀ-Ý]+$/u;

/** A name in capitals as it is written elsewhere: `ANNA MÜLLER-BRANDT` is Anna Müller-Brandt, `ZDF` stays; `small` words are small. */
export function properCase(name: string, small: readonly string[]): string {
  if (name !== name.toUpperCase()) return name;
  const words = name.split(' ');
  return words
    .map((word, i) => {
      const lower = word.toLowerCase();
      if (i < words.length - 1 && isSmall(words, i, small)) return lower;
      if (words.length === 1 && SPELLED.test(word)) return word;
      return lower.replace(
        /(^|[-'’.])(mc)?(\p{L})/gu,
        (_, before: string, mc: string | undefined, letter: string) => before + (mc ? 'Mc' : '') + letter.toUpperCase(),
      );
    })
    .join(' ');
}

/** `von der`, `van den`: an article behind a particle is as small as it. */
const isSmall = (words: readonly string[], i: number, small: readonly string[]): boolean =>
  small.includes(words[i]!.toLowerCase()) ||
  (i > 0 && words[i]!.length <= 3 && small.includes(words[i - 1]!.toLowerCase()));
