import type { Engine, FileConflict } from '../../engine/index.ts';

/** A text length, in UTF-16 code units, up to which sources are compared with each other within a second or two. */
const MOST_TEXT = 600_000;

/** The sources that a report on `articles` compares with each other; none where there is too much to compare. */
export function sourcesToCompare(engine: Engine, articles: readonly string[]): readonly string[] {
  const uris: string[] = [];
  let length = 0;
  for (const file of engine.files()) {
    if (file.state !== 'read' || file.role === 'article' || articles.includes(file.uri)) continue;
    length += file.reading.text.length;
    uris.push(file.uri);
  }
  return uris.length > 1 && length <= MOST_TEXT ? uris : [];
}

/** What sources say against each other, each contradiction once, seen from the file that comes first. */
export const sourceConflicts = (engine: Engine, articles: readonly string[]): readonly FileConflict[] =>
  engine.conflicts(sourcesToCompare(engine, articles));
