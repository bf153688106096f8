import type { Engine, FileConflict } from '../../engine/index.ts';

/** A text length, in UTF-16 code units, up to which sources are compared with each other within a second or two. */
const MOST_TEXT = 600_000;

/** Which sources a report on some articles compares with each other. */
export interface SourceComparison {
  /** Each of these is compared with all sources. */
  readonly compared: readonly string[];
  readonly sources: readonly string[];
  /** How many were not compared among themselves, because together they are too much text. */
  readonly left: number;
}

/**
 * The sources to compare: all, or where that is too much text those that have the most of what the articles state, as many
 * as there is room for. The articles themselves are checked for it then.
 */
export function compareSources(engine: Engine, articles: readonly string[]): SourceComparison {
  const mine = new Set(articles);
  const lengths = new Map<string, number>();
  let total = 0;
  for (const file of engine.files()) {
    if (file.state !== 'read' || file.role === 'article' || mine.has(file.uri)) continue;
    lengths.set(file.uri, file.reading.text.length);
    total += file.reading.text.length;
  }
  const sources = [...lengths.keys()];
  if (sources.length < 2) return { compared: [], sources, left: 0 };
  if (total <= MOST_TEXT) return { compared: sources, sources, left: 0 };
  const shared = sharedStatements(engine, articles);
  const compared: string[] = [];
  let room = MOST_TEXT;
  for (const uri of sources.toSorted((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0))) {
    const length = lengths.get(uri)!;
    if (length > room) continue;
    room -= length;
    compared.push(uri);
  }
  return { compared, sources, left: sources.length - compared.length };
}

/** How many statements of the articles each file has something on. */
function sharedStatements(engine: Engine, articles: readonly string[]): ReadonlyMap<string, number> {
  const shared = new Map<string, number>();
  for (const uri of articles)
    for (const { matches } of engine.check(uri))
      for (const found of new Set(matches.map((match) => match.uri))) shared.set(found, (shared.get(found) ?? 0) + 1);
  return shared;
}

/** What sources say against each other, each contradiction once, seen from the file that comes first. */
export const conflictsAmong = (engine: Engine, { compared, sources }: SourceComparison): readonly FileConflict[] =>
  engine.conflicts(compared, sources);
