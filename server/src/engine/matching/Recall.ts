import type { SentenceIndex } from './SentenceIndex.ts';

/** What was worked out for one file from the others, kept for as long as it holds. */
export interface Recall {
  /**
   * The value of `make`, kept under `key` for the file `self` until another file that is evidence changes. `make` may
   * depend on the key and on the other files, and on nothing else of `self`. What two versions of `self` in a row did not
   * ask for is forgotten.
   */
  recall<V>(self: string, version: object, key: string, make: () => V): V;
}

interface Kept {
  readonly generation: number;
  version: object;
  fresh: Map<string, unknown>;
  former: ReadonlyMap<string, unknown>;
}

/** Files for which anything is kept at a time; the one that came first goes first. */
const FILES = 16;

/** While an article is being edited only its changed sentences are worked out anew. */
export function createRecall(index: SentenceIndex): Recall {
  const kept = new Map<string, Kept>();
  const keptFor = (self: string, version: object): Kept => {
    const generation = index.generationBeside(self);
    let known = kept.get(self);
    if (!known && kept.size >= FILES) kept.delete(kept.keys().next().value!);
    if (!known || known.generation !== generation)
      kept.set(self, (known = { generation, version, fresh: new Map(), former: new Map() }));
    else if (known.version !== version) {
      known.former = known.fresh;
      known.fresh = new Map();
      known.version = version;
    }
    return known;
  };
  return {
    recall<V>(self: string, version: object, key: string, make: () => V): V {
      const { fresh, former } = keptFor(self, version);
      let value = fresh.get(key) as V | undefined;
      if (value !== undefined) return value;
      value = former.get(key) as V | undefined;
      if (value === undefined) value = make();
      fresh.set(key, value);
      return value;
    },
  };
}

/** As `outer`, and what was asked for once stays in `parts` for as long as they are kept. */
export const recallWithin = (outer: Recall, parts: Map<string, unknown>): Recall => ({
  recall<V>(self: string, version: object, key: string, make: () => V): V {
    let value = parts.get(key) as V | undefined;
    if (value === undefined) parts.set(key, (value = outer.recall(self, version, key, make)));
    return value;
  },
});
