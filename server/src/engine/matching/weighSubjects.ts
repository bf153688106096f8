import { isActor } from './createThingWeigher.ts';
import type { MatchingFiles } from './MatchingFiles.ts';
import type { Quotation } from '../statements/Statement.ts';
import { readSubject, type Subject } from './readSubject.ts';
import type { IndexedSentence } from './SentenceIndex.ts';

/** What the sentence before lends to one that leans on it. */
const LENT = 0.35;
/** How much weight in common, actors left out, is enough. */
const ENOUGH = 6;
/** One thing in common is soon found, two hardly by chance: of the weightiest only half counts towards enough. */
const ALONE = 0.5;
/** What says less than so many things by their shares, actors left out, reports nothing. */
const LEAST_THINGS = 1.5;
/** The sentences that open two stories on one event report the event, in words that are everywhere in them. */
const LEAD = 3;
const LEADING = 1.4;

/** What a sentence or a part of it says, and what it leans on. */
export interface Said {
  readonly uri: string;
  /** Whether it is among the sentences that open its file. */
  readonly leads: boolean;
  readonly own: ReadonlyMap<string, number>;
  readonly lent: ReadonlyMap<string, number>;
  /** A question states nothing. */
  readonly asks: boolean;
}

/**
 * How much of what two sentences say is the same, 0 to 1, whichever words they say it in: the weight of the things in both
 * over what each says (half the geometric mean, half the lesser, since one may say it in passing). A thing weighs by how
 * rare it is in the files other than the one that asks, so that an edit elsewhere in that file changes nothing.
 */
export function weighSubjects(files: MatchingFiles, mine: Said, theirs: Said): number {
  let [ofHere, ofThere, shared, telling, heaviest, lent] = [0, 0, 0, 0, 0, 0];
  for (const [thing, share] of mine.own) {
    const weight = share * files.things.weigh(thing, mine.uri);
    ofHere += weight;
    if (theirs.own.has(thing)) {
      shared += weight;
      if (isActor(thing)) continue;
      telling += weight;
      heaviest = Math.max(heaviest, weight);
    } else if (theirs.lent.has(thing)) lent += LENT * weight;
  }
  for (const [thing, share] of theirs.own) {
    const weight = share * files.things.weigh(thing, mine.uri);
    ofThere += weight;
    if (!mine.own.has(thing) && mine.lent.has(thing)) lent += LENT * weight;
  }
  if (telling === 0 || mine.asks || theirs.asks || saysTooLittle(mine) || saysTooLittle(theirs)) return 0;
  // What was said before may complete what is the same, and never make it.
  shared += Math.min(lent, shared);
  const enough = Math.min(1, (telling - ALONE * heaviest + Math.min(lent, telling) / 2) / ENOUGH);
  const leading = mine.leads && theirs.leads ? LEADING : 1;
  return Math.min(
    1,
    (leading * enough * (shared / Math.sqrt(ofHere * ofThere) + shared / Math.min(ofHere, ofThere))) / 2,
  );
}

/** A dateline, a credit line, a single word: no statement by itself. */
function saysTooLittle({ own }: Said): boolean {
  let things = 0;
  for (const [thing, share] of own) if (!isActor(thing) && (things += share) >= LEAST_THINGS) return false;
  return true;
}

const NOTHING: ReadonlyMap<string, number> = new Map();

/** What a whole sentence says; one that opens with a reference to what was said before leans on the sentence before. */
export const saidIn = (files: MatchingFiles, sentence: IndexedSentence): Said =>
  files.retrieval.said(sentence, () => {
    const { uri, ordinal } = sentence;
    const subject = subjectOf(files, sentence);
    const before = subject.leansBack ? files.index.file(uri)?.sentences[ordinal - 1] : undefined;
    return {
      uri,
      leads: ordinal <= LEAD,
      own: subject.things,
      lent: before ? subjectOf(files, before).things : NOTHING,
      asks: files.reading(uri).text.charAt(sentence.span.end - 1) === '?',
    };
  });

/** What a quotation says; it leans on the sentence that it is a part of, and on what that leans on. */
export function saidInQuotation(files: MatchingFiles, sentence: IndexedSentence, { spans }: Quotation): Said {
  const reading = files.reading(sentence.uri);
  const pack = files.packOf(sentence.language);
  const own = new Map(spans.flatMap((span) => [...readSubject(reading, span, [], pack).things]));
  const around = saidIn(files, sentence);
  return { ...around, own, lent: new Map([...around.lent, ...around.own]) };
}

const subjectOf = (files: MatchingFiles, sentence: IndexedSentence): Subject =>
  files.retrieval.subject(sentence, () => {
    const reading = files.reading(sentence.uri);
    const read = (): Subject =>
      readSubject(reading, sentence.span, files.statementsIn(reading, sentence.span), files.packOf(sentence.language));
    const memory = files.memories.known(sentence);
    return memory ? (memory.subject ??= read()) : read();
  });
