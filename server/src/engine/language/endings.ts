/** A set of word endings, each with a value, that finds the longest one of a word in one walk from its end. */
export interface Endings<T> {
  /** The value of the longest ending of `word` that leaves at least two letters before it, or null. */
  of(word: string): T | null;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | null;
}

export function buildEndings<T>(endings: readonly (readonly [ending: string, value: T])[]): Endings<T> {
  const root: Node<T> = { next: new Map(), value: null };
  for (const [ending, value] of endings) {
    let node = root;
    for (let i = ending.length - 1; i >= 0; i--) {
      const code = ending.charCodeAt(i);
      let next = node.next.get(code);
      if (!next) node.next.set(code, (next = { next: new Map(), value: null }));
      node = next;
    }
    node.value = value;
  }
  return {
    of(word) {
      let node: Node<T> | undefined = root;
      let found: T | null = null;
      for (let i = word.length - 1; i >= 2; i--) {
        node = node.next.get(word.charCodeAt(i));
        if (!node) break;
        if (node.value !== null) found = node.value;
      }
      return found;
    },
  };
}
