import { nameKey } from '../language/nameKey.ts';
import type { Figure } from '../statements/Statement.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import { spansTouch } from '../text/Span.ts';
import { toNumber } from '../values/Decimal.ts';
import { compareFigures } from './compareFigures.ts';
import { isActor } from './createThingWeigher.ts';
import type { FileQuestion } from './FileQuestions.ts';
import { figuresIn, type MatchingFiles } from './MatchingFiles.ts';
import { sameThing } from './sameThing.ts';
import type { IndexedFile, IndexedSentence } from './SentenceIndex.ts';
import { slipBetween, type FigureSlip } from './slipBetween.ts';
import { areOfOneTime, areOfOtherTimes } from './areOfOneTime.ts';
import { areOnOneEvent } from './weighPair.ts';
import { saidIn } from './weighSubjects.ts';

/** How much of what either sentence says, its figures left out, the other must say: of the one that says less, of the other. */
const MOST_OF_THE_LESSER = 0.8;
const HALF_OF_THE_GREATER = 0.5;
/** A birthday may lie between two stories. */
const OTHER_AGE = 2;

/**
 * Whether two figures that differ are one fact of which one story has the wrong value, although neither sentence was copied
 * from the other. Only in stories on one event, where the difference has the look of a slip (`slipBetween`) and neither
 * sentence has another such figure; and then only in sentences that say the same, or whose other figures agree. The age of a
 * person who is named in full needs neither.
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
  if (isOtherAge(files, here, there, figure, other))
    return areOnOneEvent(files, mine, theirs) && areOfOneTime(files, mine, theirs);
  if (areOfOtherTimes(files, mine, theirs)) return false;
  const slip = slipBetween(figure, other);
  if (slip === null) return false;
  if (slip !== 'clock' && (!isOnlyOne(files, here, figure) || !isOnlyOne(files, there, other))) return false;
  if ((slip === 'sure' || slip === 'telling') && describeTheSame(files, mine, theirs, here, there)) return true;
  return areOnOneEvent(files, mine, theirs) && bearsSlip(files, slip, here, there, figure, other);
}

/** Whether two sentences in stories on one event have enough in common for such a slip. */
function bearsSlip(
  files: MatchingFiles,
  slip: FigureSlip,
  here: IndexedSentence,
  there: IndexedSentence,
  figure: Figure,
  other: Figure,
): boolean {
  const pack = files.packOf(here.language);
  const beside = weighBeside(files, here, there, figure, other);
  if (beside < 0) return false;
  const [mine, theirs] = [tellingIn(files, here), tellingIn(files, there)];
  const shared = [...mine].filter((thing) => theirs.has(thing)).length;
  const alike =
    shared >= MOST_OF_THE_LESSER * Math.min(mine.size, theirs.size) &&
    shared >= HALF_OF_THE_GREATER * Math.max(mine.size, theirs.size);
  switch (slip) {
    case 'clock':
      return true;
    case 'half-day':
      return shared >= 1;
    case 'vote':
      // A score is soon another game's, or the same game's a minute later.
      return shared >= 3 && isVote(files, here) && isVote(files, there);
    case 'day':
    case 'year':
      return alike && shared >= 2;
    case 'sure':
      return shared >= 1 && (alike || beside >= AGREEING || figure.unit !== null || sameThing(figure, other, pack));
    case 'telling':
      return shared >= 1 && (alike || beside >= AGREEING);
    case 'likely':
      if (shared >= 3 && shared === mine.size && shared === theirs.size) return figure.unit !== null;
      return shared >= 1 && beside >= AGREEING;
  }
}

/** Whether a sentence has a word for voting. */
function isVote(files: MatchingFiles, { uri, span, language }: IndexedSentence): boolean {
  const { voteWords } = files.packOf(language).numbers;
  const words = files
    .reading(uri)
    .text.slice(span.start, span.end)
    .toLowerCase()
    .match(/\p{L}+/gu);
  return words?.some((word) => voteWords.has(word)) ?? false;
}

/** No other figure of its kind stands in the sentence; of counts, none of the same things. */
function isOnlyOne(files: MatchingFiles, { uri, span, language }: IndexedSentence, figure: Figure): boolean {
  const pack = files.packOf(language);
  const inside = figuresIn(files, files.reading(uri), span).filter(
    (one) =>
      one.type === figure.type &&
      one.unit === figure.unit &&
      one.value.kind === figure.value.kind &&
      (figure.counted === null || one.counted === null || sameThing(one, figure, pack)),
  );
  return inside.length === 1;
}

/** What equal figures beside two that differ must be worth: one of three digits, two of two. */
const AGREEING = 2;

/**
 * How far the figures beside two that differ show that both sentences speak of one occasion: a point for each digit but the
 * first of those that are equal; below nothing where one is there too, with another value.
 */
function weighBeside(
  files: MatchingFiles,
  here: IndexedSentence,
  there: IndexedSentence,
  figure: Figure,
  other: Figure,
): number {
  const pack = files.packOf(here.language);
  const theirs = figuresIn(files, files.reading(there.uri), there.span).filter((one) => one !== other);
  let worth = 0;
  let disagree = 0;
  for (const one of figuresIn(files, files.reading(here.uri), here.span)) {
    if (one === figure || one.type === 'ordinal') continue;
    const alike = theirs.filter(
      ({ type, unit, counted, value }) =>
        type === one.type &&
        unit === one.unit &&
        value.kind === one.value.kind &&
        (unit !== null || one.counted === counted || sameThing(one, { ...one, counted }, pack)),
    );
    const relations = alike.map((their) => compareFigures(one, their, false));
    if (relations.includes('same-figure')) worth += worthOf(one);
    else if (relations.includes('conflict')) disagree++;
  }
  return disagree > 0 ? worth - AGREEING * disagree - 1 : worth;
}

function worthOf({ value }: Figure): number {
  if (value.kind === 'date') return value.edtf.length >= '2024-03'.length ? 1 : 0.5;
  if (value.kind !== 'exact') return 0;
  return Math.min(AGREEING, String(toNumber(value.number)).replace(/\D/gu, '').length - 1);
}

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

/** What a sentence says apart from its figures, its actors and what else it names. */
function tellingIn(files: MatchingFiles, sentence: IndexedSentence): ReadonlySet<string> {
  const reading = files.reading(sentence.uri);
  const figures = figuresIn(files, reading, sentence.span).map(({ text }) => text.toLowerCase());
  const { stem } = files.packOf(sentence.language).terms;
  const named = reading.names.flatMap(({ span, text }) =>
    spansTouch(span, sentence.span) ? [text.toLowerCase()] : [],
  );
  const apart = new Set([...figures, ...named].flatMap((text) => (text.match(/\p{L}+/gu) ?? []).map(stem)));
  return new Set(
    [...saidIn(files, sentence).own.keys()].filter(
      (thing) => !thing.startsWith('#') && !isActor(thing) && !apart.has(thing),
    ),
  );
}

/** `Anna Berg, 54` against `Anna Berg (57)`. */
function isOtherAge(
  files: MatchingFiles,
  here: IndexedSentence,
  there: IndexedSentence,
  figure: Figure,
  other: Figure,
): boolean {
  if (figure.type !== 'age' || figure.value.kind !== 'exact' || other.value.kind !== 'exact') return false;
  if (Math.abs(toNumber(figure.value.number) - toNumber(other.value.number)) < OTHER_AGE) return false;
  const whose = personBefore(files.reading(here.uri), figure);
  return whose !== null && whose === personBefore(files.reading(there.uri), other);
}

/** The person named in full right before an age that is a number alone, by its key. */
function personBefore({ names, text }: SourceReading, { spans }: Figure): string | null {
  const { start } = spans[0]!;
  for (const { span, kind, name } of names) {
    if (span.end > start || start - span.end > 8) continue;
    if (kind === 'person' && name.includes(' ') && /^[\s,(*_]+$/u.test(text.slice(span.end, start)))
      return nameKey(name);
  }
  return null;
}
