/** The word that differs from `typed` by at most two letters, or null. */
export function closestWord(typed: string, words: readonly string[]): string | null {
  const near = words.map((word) => ({ word, steps: editSteps(typed.toLowerCase().slice(0, 20), word) }));
  const best = near.reduce((a, b) => (b.steps < a.steps ? b : a));
  return best.steps <= 2 ? best.word : null;
}

/** Levenshtein's distance. */
function editSteps(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
