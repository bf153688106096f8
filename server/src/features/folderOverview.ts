import type { Engine, Span } from '../engine/index.ts';

/** One spelling of a name, with where it stands first and in how many files. */
export interface NameSpelling {
  readonly text: string;
  readonly files: number;
  readonly uri: string;
  readonly span: Span;
}

/** A person, organisation or place that an article names, with all spellings in the folder. */
export interface NamedInArticle {
  readonly name: string;
  readonly spellings: readonly NameSpelling[];
}

/** The names in an article: those that are spelled in several ways first, then by the alphabet. */
export function namesIn(engine: Engine, article: string): readonly NamedInArticle[] {
  return engine
    .names()
    .filter(({ variants }) => variants.some(({ places }) => places.some(({ uri }) => uri === article)))
    .map(({ name, variants }) => ({
      name,
      spellings: variants.flatMap(({ text, places }): NameSpelling[] => {
        const first = places.find(({ uri }) => uri === article) ?? places[0];
        return first ? [{ text, files: new Set(places.map(({ uri }) => uri)).size, ...first }] : [];
      }),
    }))
    .toSorted(
      (a, b) => Number(b.spellings.length > 1) - Number(a.spellings.length > 1) || a.name.localeCompare(b.name, 'de'),
    );
}

/** An agency or a house with the files that carry its copy. */
export interface OriginFiles {
  readonly name: string;
  readonly uris: readonly string[];
}

/** Whose copy the files carry, the most frequent first. Files that name nobody are not among them. */
export function originsOf(engine: Engine): readonly OriginFiles[] {
  const origins = new Map<string, string[]>();
  for (const file of engine.files()) {
    if (file.state !== 'read') continue;
    for (const name of file.reading.origins) origins.set(name, [...(origins.get(name) ?? []), file.uri]);
  }
  return [...origins]
    .map(([name, uris]) => ({ name, uris }))
    .toSorted((a, b) => b.uris.length - a.uris.length || a.name.localeCompare(b.name, 'de'));
}
