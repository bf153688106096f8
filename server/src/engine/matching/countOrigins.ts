import { getOrMake } from './FileQuestions.ts';
import type { Match } from './Match.ts';

/** A passage of so many words that two files give alike was written once. */
const WRITTEN_ONCE = 8;

/**
 * The independent origins of some evidence, by agency or house, or by file where none is named. Files that carry one
 * agency's copy are one origin; so are files without a credit that give the same passage word for word, or that have it
 * from the same text as the statement itself.
 */
export type OriginCounter = (evidence: readonly Match[]) => readonly string[];

/** A counter that reads the words of each place once. */
export function createOriginCounter(): OriginCounter {
  /** By the spans of a match, which are the same as long as the match stands, wherever an edit moves the statement. */
  const read = new WeakMap<Match['spans'], string>();
  return (evidence) => {
    const origins = new Set<string>();
    const passages = new Map<string, string>();
    const credited = [...evidence].sort((a, b) => Number(b.origin !== null) - Number(a.origin !== null));
    for (const { origin, uri, spans, text, copy } of credited) {
      const passage = copy ? COPIED : getOrMake(read, spans, () => passageOf(text) ?? SHORT);
      const known = passage === SHORT ? undefined : passages.get(passage);
      const found = origin ?? known ?? uri;
      if (passage !== SHORT && known === undefined) passages.set(passage, found);
      origins.add(found);
    }
    return [...origins];
  };
}

/** The words of a text that is long enough to have been written once; null for a shorter one. */
function passageOf(text: string): string | null {
  if (text.length < 2 * WRITTEN_ONCE - 1) return null;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length >= WRITTEN_ONCE ? words.join(' ') : null;
}

/** All copies of our own passage are one passage. */
const COPIED = '';
/** No passage: too few words. */
const SHORT = ' ';
