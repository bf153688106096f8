import { hull, spansTouch, type Span } from '../text/Span.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';
import type { Figure } from '../statements/Statement.ts';
import { alignedRange, spanOf, wordsIn } from './alignedRange.ts';
import { toNumber } from '../values/Decimal.ts';
import { compareFigures, type FigureRelation } from './compareFigures.ts';
import type { Counterpart, PassageWithCounterparts } from './findCounterparts.ts';
import type { Passage } from './Passage.ts';
import { figuresIn, type MatchingFiles } from './MatchingFiles.ts';
import { inEvidenceOrder } from './inEvidenceOrder.ts';
import type { Match, MatchReason, Relation } from './Match.ts';
import { areOfOtherTimes } from './areOfOneTime.ts';
import { contradicts } from './contradicts.ts';
import { evenly } from './retrieveSentences.ts';
import { readMovedOn } from './readMovedOn.ts';
import { sameThing } from './sameThing.ts';
import type { IndexedFile, IndexedSentence } from './SentenceIndex.ts';
import { slipBetween } from './slipBetween.ts';
import { areOnOneEvent, contextOf, saidBoth } from './weighPair.ts';
import { saidIn } from './weighSubjects.ts';

const CANDIDATES = 30;

/** Whether another value in a counterpart can be a slip; it is noted that it was asked. */
type IsSlip = (counterpart: Counterpart) => boolean;

/**
 * The figures of other files that state the same fact, best first. In a passage that both files have, the figure at the same
 * place is the same fact. Elsewhere the surroundings must agree: what is counted, and most of what the sentences are about.
 */
export function matchFigure(
  files: MatchingFiles,
  file: IndexedFile,
  passagesAt: (span: Span) => readonly PassageWithCounterparts[],
  figure: Figure,
  isSlip: IsSlip,
): readonly Match[] {
  const span = hull(figure.spans);
  const passage = passagesAt(span)[0];
  if (!passage) return [];
  const done = new Set<IndexedSentence>();
  const aligned = passage.counterparts.flatMap((counterpart) => {
    const found = matchAligned(files, passage, counterpart, figure, span, isSlip);
    if (found.length > 0) done.add(counterpart.there.sentence);
    return found;
  });
  const elsewhere = files.retrieval
    .retrieve(files.recall, file, evenly(passage.sentence.terms), CANDIDATES)
    .filter(({ sentence }) => !done.has(sentence))
    .flatMap(({ sentence }) => matchElsewhere(files, passage.sentence, sentence, figure));
  return inEvidenceOrder(files, dedupe([...aligned, ...elsewhere]));
}

function matchAligned(
  files: MatchingFiles,
  here: PassageWithCounterparts,
  counterpart: Counterpart,
  figure: Figure,
  span: Span,
  isSlip: IsSlip,
): readonly Match[] {
  const { there, alignment, likeness, copy } = counterpart;
  const words = wordsIn(here.words, span);
  const range = words && alignedRange(alignment, here.words.length, there.words.length, words);
  const place = range && spanOf(there.words, range.there);
  if (!range || !place) return [];
  const reading = files.reading(there.sentence.uri);
  const match = (found: Span, statement: Figure | null, relation: Relation): Match => ({
    uri: reading.uri,
    spans: [found],
    text: reading.text.slice(found.start, found.end),
    statement,
    score: 0.5 + likeness / 2,
    relation,
    copy,
    speaker: null,
    origin: reading.origins[0] ?? null,
    differences: relation === 'conflict' ? [{ kind: 'changed', here: span, there: found }] : [],
    reasons: [
      valuesReason(relation),
      { rule: copy ? 'copied-passage' : 'aligned-passage', detail: likeness.toFixed(2) },
    ],
  });
  const figures = figuresIn(files, reading, place);
  const relations = figures.map((other): { other: Figure; relation: FigureRelation } => ({
    other,
    relation: samePoints(here, there, figure, other) ? 'same-figure' : compareFigures(figure, other, copy),
  }));
  const alike = relations.find(({ relation }) => relation && relation !== 'conflict');
  if (alike?.relation) return [match(hull(alike.other.spans), alike.other, alike.relation)];
  // `yesterday` in a story of another day is the same word and another day: no evidence, and hardly an error of either.
  const otherDay = range.same && relations.find(({ relation }) => relation === 'conflict');
  if (otherDay && figure.value.kind === 'date' && figure.value.relative !== null)
    return [match(hull(otherDay.other.spans), otherDay.other, 'related')];
  if (range.same) return [match(place, null, 'same-figure')];
  const conflicting = relations.find(
    ({ other, relation }) =>
      relation === 'conflict' &&
      isSlip(counterpart) &&
      !isOtherScore(figure, other) &&
      (copy || (isLikePair(figure, other, files.packOf(here.sentence.language)) && areComparable(files, here, there))),
  );
  if (!conflicting) return [];
  const { other } = conflicting;
  const movedOn = readMovedOn(files, here.sentence, there.sentence, figure, other);
  if (!movedOn) return [match(hull(other.spans), other, 'conflict')];
  const related = match(hull(other.spans), other, 'related');
  return [{ ...related, reasons: [{ rule: 'moved-on', detail: movedOn }, ...related.reasons] }];
}

/** `3 percentage points` cut short (`3%age points`) or written apart is still no per cent. */
function samePoints(here: Passage, there: Passage, figure: Figure, other: Figure): boolean {
  if (figure.unit === other.unit || ![figure.unit, other.unit].every((unit) => unit === '%' || unit === 'pp'))
    return false;
  const inPoints = ({ words }: Passage, { spans }: Figure): boolean => {
    const behind = words.findIndex(({ span }) => span.start >= hull(spans).end);
    return (
      behind >= 0 &&
      words.slice(behind, behind + 2).some(({ stem }) => stem.startsWith('point') || stem.startsWith('punkt'))
    );
  };
  return inPoints(figure.unit === '%' ? here : there, figure.unit === '%' ? figure : other);
}

/** A score beside another one, a record or a later minute of the game: with nothing of it the same it is no slip. */
const isOtherScore = (here: Figure, there: Figure): boolean =>
  here.value.kind === 'pair' && there.value.kind === 'pair' && slipBetween(here, there) === null;

/** Outside of copies only figures of one kind, of the same thing, can contradict each other. */
function isLikePair(here: Figure, there: Figure, pack: LanguagePack): boolean {
  if (here.type !== there.type || here.value.kind === 'relative' || there.value.kind === 'relative') return false;
  return here.per === there.per && here.change === there.change && sameThing(here, there, pack);
}

/** And only in sentences that name the same, in files on one event. */
function areComparable(files: MatchingFiles, here: Passage, there: Passage): boolean {
  const { index } = files;
  const isNamed = (term: number): boolean => index.terms.termOf(term).startsWith('@');
  const names = new Set(there.sentence.terms.filter(isNamed));
  const [mine, theirs] = [index.file(here.sentence.uri), index.file(there.sentence.uri)];
  if (!mine || !theirs || !here.sentence.terms.some((term) => names.has(term))) return false;
  const numbers = (passage: Passage): readonly string[] =>
    passage.sentence.terms.map((term) => index.terms.termOf(term)).filter((term) => term.startsWith('#'));
  // With other years, sums or counts beside it the sentence speaks of another time or place.
  if (numbers(here).length > 1 || numbers(there).length > 1) return false;
  return areOnOneEvent(files, mine, theirs) && contextOf(files, here.sentence, there.sentence) >= CONFLICT_CONTEXT;
}
const CONFLICT_CONTEXT = 0.5;

/**
 * How much of what two sentences are about must be in both before their equal figures are taken for one fact: least where
 * they count the same thing or name the same date, most for a bare number and for a day that hangs on its anchor.
 */
function leastContext(here: Figure, there: Figure, counted: boolean): number {
  if (here.value.kind === 'relative' || there.value.kind === 'relative') return 0.55;
  if (counted) return 0.25;
  if (here.value.kind === 'date') return 0.2;
  return here.unit === null || here.value.kind === 'vague' ? 0.45 : 0.3;
}

/**
 * Whether two equal figures are one fact almost by themselves: a day with its year, or a measure, sum or count in so many digits that
 * two stories on one event hardly have it by chance.
 */
function isTelling({ unit, value, text, type }: Figure, other: Figure, counted: boolean): boolean {
  if (value.kind === 'date')
    return (
      /^\d{4}-\d\d-\d\d$/u.test(value.edtf) &&
      /\d/u.test(text) &&
      other.value.kind === 'date' &&
      other.value.edtf === value.edtf
    );
  if (value.kind !== 'exact' || other.value.kind !== 'exact' || unit !== other.unit) return false;
  if ((unit === null && !counted) || type === 'percent' || type === 'ordinal') return false;
  const digits = String(toNumber({ ...value.number, exponent: 0 })).replace(/\D|0+$/gu, '').length;
  // `3.2 million` is given to two digits, and hardly by chance.
  return digits >= TELLING_DIGITS || (digits === 2 && value.number.exponent % 3 !== 0);
}
const TELLING_DIGITS = 3;
const TELLING_CONTEXT = 0.1;

function matchElsewhere(
  files: MatchingFiles,
  here: IndexedSentence,
  there: IndexedSentence,
  figure: Figure,
): readonly Match[] {
  const reading = files.reading(there.uri);
  const figures = figuresIn(files, reading, there.span);
  if (!figures.length) return [];
  const related = figures.flatMap((other) => {
    const relation = compareFigures(figure, other, false);
    // `some 2,430` for `2,340` is not what a hedge is for.
    if ((relation === null || relation === 'rounded') && slipBetween(figure, other) === 'sure')
      return [{ other, relation: 'conflict' as const }];
    return relation === null ? [] : [{ other, relation }];
  });
  if (!related.length) return [];
  const context = contextOf(files, here, there);
  const said = saidBoth(files, saidIn(files, here), there);
  const onOneEvent = (): boolean => {
    const [mine, theirs] = [files.index.file(here.uri), files.index.file(there.uri)];
    return (
      mine !== null && theirs !== null && areOnOneEvent(files, mine, theirs) && !areOfOtherTimes(files, mine, theirs)
    );
  };
  return related.flatMap(({ other, relation }): Match[] => {
    const conflict = relation === 'conflict';
    if (conflict && !contradicts(files, here, there, figure, other)) return [];
    if (conflict && readMovedOn(files, here, there, figure, other)) return [];
    const counted = sameThing(figure, other, files.packOf(here.language));
    const least = (): number =>
      isTelling(figure, other, counted) && onOneEvent() ? TELLING_CONTEXT : leastContext(figure, other, counted);
    if (!conflict && Math.max(context, said) < least()) return [];
    const found = hull(other.spans);
    return [
      {
        uri: reading.uri,
        spans: [found],
        text: reading.text.slice(found.start, found.end),
        statement: other,
        score: Math.min(0.95, Math.max(context, 0.6 * said, conflict ? SURE_CONFLICT : 0) + (counted ? 0.15 : 0)),
        relation,
        copy: false,
        speaker: null,
        origin: reading.origins[0] ?? null,
        differences: conflict ? [{ kind: 'changed', here: hull(figure.spans), there: found }] : [],
        reasons: [valuesReason(relation), { rule: 'same-subject', detail: Math.max(context, said).toFixed(2) }],
      },
    ];
  });
}

/** What a contradiction outside of copies is worth: less than one in a copy. */
const SURE_CONFLICT = 0.7;

const valuesReason = (relation: Relation): MatchReason => ({
  rule: 'values',
  detail:
    relation === 'same-figure' ? 'equal' : relation === 'rounded' || relation === 'converted' ? relation : 'different',
});

function dedupe(matches: readonly Match[]): readonly Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const key = `${match.uri}\0${match.spans[0]!.start}`;
    const known = best.get(key);
    if (!known || match.score > known.score) best.set(key, match);
  }
  return [...best.values()];
}
