import type { FileQuestion } from './FileQuestions.ts';

/** How many names two files must share, and which part of the names of the one that has fewer. */
const LEAST_NAMES = 3;
const LEAST_SHARE = 0.3;

/**
 * Whether two files are likely about the same event: they share several names, and not only a few of the many that each
 * has. Two accidents, elections or attacks share numbers and verbs, but not their people and places.
 */
export const isSameEvent: FileQuestion = (marked, here, there) => {
  const [mine, theirs] = [marked(here, '@'), marked(there, '@')];
  const fewer = Math.min(mine.length, theirs.length);
  let shared = 0;
  for (const term of mine) if (there.frequencies.has(term)) shared++;
  // Short texts have few names: then those that there are must be the same.
  return fewer < LEAST_NAMES ? shared === fewer && shared > 0 : shared >= LEAST_NAMES && shared >= fewer * LEAST_SHARE;
};
