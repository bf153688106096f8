import type { FileQuestion } from './FileQuestions.ts';
import type { MatchingFiles } from './MatchingFiles.ts';
import type { IndexedFile } from './SentenceIndex.ts';

/** How many days two stories may lie apart and still be about one event, or give a person one age, give or take a birthday. */
const ONE_TIME = 300;
/** How many numbers of three digits and more two files share where the date of one is not known; years are no such numbers. */
const SHARED_EXACT = 2;

/** Whether two files are from about the same time: by their dates, else by the exact numbers that both have. */
export function areOfOneTime(files: MatchingFiles, mine: IndexedFile, theirs: IndexedFile): boolean {
  const apart = daysApart(files, mine, theirs);
  if (apart !== null) return apart <= ONE_TIME;
  return files.questions.ask(shareExactNumbers, mine, theirs);
}

const shareExactNumbers: FileQuestion = (marked, { frequencies }, theirs) =>
  marked(theirs, '#', (number) => /^\d{3}/u.test(number) && !/^(?:19|20)\d\d$/u.test(number)).filter((term) =>
    frequencies.has(term),
  ).length >= SHARED_EXACT;

/** Whether the dates of two files say that they are not. */
export function areOfOtherTimes(files: MatchingFiles, mine: IndexedFile, theirs: IndexedFile): boolean {
  const apart = daysApart(files, mine, theirs);
  return apart !== null && apart > ONE_TIME;
}

/** Null where the date of either is not known to the day. */
function daysApart(files: MatchingFiles, mine: IndexedFile, theirs: IndexedFile): number | null {
  const [a, b] = [dayOf(files.reading(mine.uri).published), dayOf(files.reading(theirs.uri).published)];
  return a === null || b === null ? null : Math.abs(a - b);
}

/** Counted in days, to within a day or two. */
function dayOf(edtf: string | null): number | null {
  const day = /^(\d{4})-(\d\d)-(\d\d)/u.exec(edtf ?? '');
  return day ? Number(day[1]) * 365.25 + Number(day[2]) * 30.44 + Number(day[3]) : null;
}
