import { isActor } from './createThingWeigher.ts';
import type { MatchingFiles } from './MatchingFiles.ts';
import type { IndexedSentence } from './SentenceIndex.ts';
import { saidIn, weighSubjects } from './weighSubjects.ts';

/** In longer files the best of so many proves little, and is dear to find. */
const MOST_SENTENCES = 600;

/**
 * Whether no other sentence of either file says more of what the other sentence says, and both share two things at least
 * that are no actors. Two reports on one event have hardly another place for the same fact.
 */
export function isEachOthersBest(
  files: MatchingFiles,
  here: IndexedSentence,
  there: IndexedSentence,
  said: number,
): boolean {
  const [mine, theirs] = [files.index.file(here.uri), files.index.file(there.uri)];
  if (!mine || !theirs || mine.sentences.length > MOST_SENTENCES || theirs.sentences.length > MOST_SENTENCES)
    return false;
  const [asked, found] = [saidIn(files, here), saidIn(files, there)];
  const shared = [...asked.own.keys()].filter((thing) => found.own.has(thing) && !isActor(thing));
  if (shared.length < 2) return false;
  return (
    theirs.sentences.every((other) => weighSubjects(files, asked, saidIn(files, other)) <= said) &&
    mine.sentences.every((other) => weighSubjects(files, saidIn(files, other), found) <= said)
  );
}
