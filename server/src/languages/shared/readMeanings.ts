/**
 * Groups of words, a line a group, as each word to the first word of its group; the first group that has a word keeps it.
 * A word with a capital is that noun alone, in a language that tells nouns by it. A group whose first word begins with `^`
 * says who somebody is and not what happens.
 */
export function readMeanings(lines: string): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [first, ...others] = line.trim().split(/\s+/u);
    if (first === undefined) continue;
    for (const word of [first.replace('^', ''), ...others]) if (!meanings.has(word)) meanings.set(word, first);
  }
  return meanings;
}

/** The same by stems: `~deal` for what words mean, `^russia` for countries, which go first; a noun's stem keeps its capital. */
export function stemMeanings(
  meanings: ReadonlyMap<string, string>,
  countries: ReadonlyMap<string, string>,
  stem: (word: string) => string,
): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const [sigil, list] of [
    ['^', countries],
    ['~', meanings],
  ] as const)
    for (const [word, name] of list) {
      const key = stemOfEntry(word, stem);
      if (!stems.has(key)) stems.set(key, name.startsWith('^') ? name : sigil + name);
    }
  return stems;
}

function stemOfEntry(word: string, stem: (word: string) => string): string {
  const lower = word.toLowerCase();
  return lower === word ? stem(word) : capitalised(stem(lower));
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
