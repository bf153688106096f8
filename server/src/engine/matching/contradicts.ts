import { toNumber } from '../values/Decimal.ts';
import type { Figure } from '../statements/Statement.ts';
import { figureLooksLike } from './compareFigures.ts';
import { isActor } from './createThingWeigher.ts';
import type { FileQuestion } from './FileQuestions.ts';
import { figuresIn, type MatchingFiles } from './MatchingFiles.ts';
import type { IndexedFile, IndexedSentence } from './SentenceIndex.ts';
import { areOnOneEvent } from './weighPair.ts';
import { saidIn } from './weighSubjects.ts';

/** How much of what either sentence says, its figures left out, the other must say: of the one that says less, of the other. */
const MOST_OF_THE_LESSER = 0.8;
const HALF_OF_THE_GREATER = 0.5;

/**
 * Whether two figures that differ are one fact of which one story has the wrong value, although neither sentence was copied
 * from the other. Only in stories on one event, in sentences that say the same and have no other such figure, where the
 * difference has the look of a slip; or where the clock time is the same to the minute and the day is not; or where the
 * digits of a measure are swapped and another figure beside it is the same.
 */
export function contradicts(
  files: MatchingFiles,
  here: IndexedSentence,
  there: IndexedSentence,
  figure: Figure,
  other: Figure,
): boolean {
  if (figure.type !== other.type || figure.unit !== other.unit) return false;
  if (figure.per !== other.per || figure.change !== other.change) return false;
  const [mine, theirs] = [files.index.file(here.uri), files.index.file(there.uri)];
  if (!mine || !theirs) return false;
  const clock = sameClockOtherDay(figure, other);
  const slip = clock ? null : slipBetween(figure, other);
  if (!clock && slip === null) return false;
  if (!clock && (!isOnlyOne(files, here, figure) || !isOnlyOne(files, there, other))) return false;
  if (!clock && isSwappedMeasure(figure, other) && describeTheSame(files, mine, theirs, here, there)) return true;
  if (!areOnOneEvent(files, mine, theirs)) return false;
  if (clock) return true;
  return sayTheSame(files, here, there, slip === 'telling' ? 1 : 2);
}

/** A slip that tells by itself (digits swapped, a thousand times too much), or another day of the same month. */
function slipBetween(here: Figure, there: Figure): 'telling' | 'day' | null {
  const like = figureLooksLike(here, there);
  if (like === 'million-billion' || like === 'digits-swapped') return 'telling';
  const [a, b] = [here.value, there.value];
  if (a.kind === 'date' && b.kind === 'date') {
    const [x, y] = [DAY.exec(a.edtf), DAY.exec(b.edtf)];
    if (!x || !y || !isSpelledOut(here) || !isSpelledOut(there)) return null;
    const years = x[1] === y[1] || x[1] === 'XXXX' || y[1] === 'XXXX';
    return years && x[2] === y[2] && x[3] !== y[3] ? 'day' : null;
  }
  // Counts grow from one story to the next; what was measured once does not.
  if (a.kind !== 'exact' || b.kind !== 'exact' || here.type === 'count' || here.type === 'number') return null;
  const [x, y] = [String(toNumber(a.number)), String(toNumber(b.number))];
  if (x.length !== y.length || x.length < 3) return null;
  return [...x].filter((digit, i) => digit !== y.charAt(i)).length === 1 ? 'telling' : null;
}
const DAY = /^(.{4})-(\d\d)-(\d\d)$/u;
/** A day by its number and its month, and no weekday. */
const isSpelledOut = ({ text }: Figure): boolean => /\d/u.test(text);

/** `4.40 Uhr am Montag` against `4.40 Uhr am Dienstag`: to the minute, and no full or half hour. */
function sameClockOtherDay({ value: a }: Figure, { value: b }: Figure): boolean {
  if (a.kind !== 'date' || b.kind !== 'date') return false;
  const [x, y] = [CLOCK.exec(a.edtf), CLOCK.exec(b.edtf)];
  return x !== null && y !== null && x[2] === y[2] && !/:[03]0$/u.test(x[2]!) && x[1] !== y[1];
}
const CLOCK = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/u;

function isOnlyOne(files: MatchingFiles, { uri, span }: IndexedSentence, { type, unit }: Figure): boolean {
  const inside = figuresIn(files, files.reading(uri), span);
  return inside.filter((one) => one.type === type && one.unit === unit && one.value.kind !== 'relative').length === 1;
}

/** `842 metres` against `824 metres`: three digits or more of something measured, not of a count. */
const isSwappedMeasure = (here: Figure, there: Figure): boolean =>
  here.unit !== null &&
  here.value.kind === 'exact' &&
  String(Math.abs(toNumber(here.value.number))).replace(/\D|0+$/gu, '').length >= 3 &&
  figureLooksLike(here, there) === 'digits-swapped';

/** How many numbers, and which part of its own, a short notice with hardly a name must share to be on the same event. */
const SHARED_NUMBERS = 3;
const NUMBERS_SHARE = 0.3;

/** Whether both sentences give another figure with the same value to a thing of the same name, in files that share more. */
function describeTheSame(
  files: MatchingFiles,
  mine: IndexedFile,
  theirs: IndexedFile,
  here: IndexedSentence,
  there: IndexedSentence,
): boolean {
  const numbers = [...saidIn(files, here).own.keys()].filter((thing) => /^#\d{3}/u.test(thing));
  const said = saidIn(files, there).own;
  if (!numbers.some((number) => said.has(number))) return false;
  const things = tellingIn(files, there);
  if (![...tellingIn(files, here)].some((thing) => things.has(thing))) return false;
  return files.questions.ask(shareFigures, mine, theirs);
}

const shareFigures: FileQuestion = (marked, { frequencies }, theirs) => {
  const [names, figures] = [marked(theirs, '@'), marked(theirs, '#')];
  const shared = figures.filter((term) => frequencies.has(term)).length;
  return (
    shared >= Math.max(SHARED_NUMBERS, figures.length * NUMBERS_SHARE) &&
    (names.length === 0 || names.some((term) => frequencies.has(term)))
  );
};

/** What a sentence says apart from its figures and its actors. */
function tellingIn(files: MatchingFiles, sentence: IndexedSentence): ReadonlySet<string> {
  const reading = files.reading(sentence.uri);
  const figures = figuresIn(files, reading, sentence.span).map(({ text }) => text.toLowerCase());
  const { stem } = files.packOf(sentence.language).terms;
  const inFigures = new Set(figures.flatMap((text) => (text.match(/\p{L}+/gu) ?? []).map(stem)));
  return new Set(
    [...saidIn(files, sentence).own.keys()].filter(
      (thing) => !thing.startsWith('#') && !isActor(thing) && !inFigures.has(thing),
    ),
  );
}

function sayTheSame(files: MatchingFiles, here: IndexedSentence, there: IndexedSentence, least: number): boolean {
  const [mine, theirs] = [tellingIn(files, here), tellingIn(files, there)];
  const shared = [...mine].filter((thing) => theirs.has(thing)).length;
  return (
    shared >= least &&
    shared >= MOST_OF_THE_LESSER * Math.min(mine.size, theirs.size) &&
    shared >= HALF_OF_THE_GREATER * Math.max(mine.size, theirs.size)
  );
}
