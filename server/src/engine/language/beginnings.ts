/** A set of words, each with a value, that finds the longest one that stands at a place of a text in one walk. */
export interface Beginnings<T> {
  /** The longest of the words that `text` has at `at`, with the offset behind it, or null. */
  longestAt(text: string, at: number): { readonly value: T; readonly end: number } | null;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | null;
}

export function buildBeginnings<T>(words: ReadonlyMap<string, T>): Beginnings<T> {
  const root: Node<T> = { next: new Map(), value: null };
  for (const [word, value] of words) {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let next = node.next.get(code);
      if (!next) node.next.set(code, (next = { next: new Map(), value: null }));
      node = next;
    }
    node.value = value;
  }
  return {
    longestAt(text, at) {
      let node: Node<T> | undefined = root;
      let found: T | null = null;
      let end = at;
      for (let i = at; i < text.length; i++) {
        node = node.next.get(text.charCodeAt(i));
        if (!node) break;
        if (node.value === null) continue;
        found = node.value;
        end = i + 1;
      }
      return found === null ? null : { value: found, end };
    },
  };
}
