/** Groups of words, a line a group, as each word to the first word of its group; the first group that has a word keeps it. */
export function readMeanings(lines: string): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [first, ...others] = line.trim().split(/\s+/u);
    if (first === undefined) continue;
    for (const word of [first, ...others]) if (!meanings.has(word)) meanings.set(word, first);
  }
  return meanings;
}

/** The same by stems: `~deal` for what words mean, `^russia` for countries, which go first. */
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
    for (const [word, name] of list) if (!stems.has(stem(word))) stems.set(stem(word), sigil + name);
  return stems;
}
