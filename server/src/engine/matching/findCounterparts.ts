import type { LanguagePack } from '../language/LanguagePack.ts';
import { shiftSpan, spansTouch } from '../text/Span.ts';
import type { MatchingFiles } from './MatchingFiles.ts';
import type { Passage } from './Passage.ts';
import { placeFreeKey } from './placeFreeKey.ts';
import type { Comparison } from './SentenceMemory.ts';
import { alignWords, weightOf } from './alignWords.ts';
import { valueWord } from './valueWord.ts';
import { readWords, type Word } from './readWords.ts';
import { evenly, inOrder } from './retrieveSentences.ts';
import type { IndexedFile, IndexedSentence } from './SentenceIndex.ts';
import { areOfOtherTimes } from './areOfOneTime.ts';
import { areOnOneEvent } from './weighPair.ts';

/** A sentence of another file that says nearly the same in nearly the same words, laid beside ours. */
export interface Counterpart extends Comparison {
  /** Whether one was copied from the other, or both from a third: a difference inside is then an alteration. */
  readonly copy: boolean;
  /**
   * Whether another value or name in the copy can be a slip: most of what the two files share has the same values. Else the
   * text is a form that is filled in anew (results, rates, a running log).
   */
  readonly slip: boolean;
  /** Most of the shorter of the two files was copied: it is one text in two versions. */
  readonly whole: boolean;
}

export interface PassageWithCounterparts extends Passage {
  /** The most alike first. */
  readonly counterparts: readonly Counterpart[];
}

const CANDIDATES = 10;
/** In a text that repeats itself each sentence would otherwise lend its candidates to the next, and that one to the next. */
const MOST_CANDIDATES = 4 * CANDIDATES;
/** Below this share in common two sentences are not laid side by side. */
const LIKE = 0.4;
const COPY = 0.72;
/** A copied neighbour speaks for a sentence that was changed more, or that is too short to tell by itself. */
const COPY_BESIDE_COPY = 0.5;
/** What a sentence must weigh, in content words, to be told for a copy by itself. */
const TELLING = 4;
/** What it must weigh to prove a copy in a file that has nothing else to do with ours. */
const LONG = 14;
/** What other copied sentences must weigh to tie two files together. */
const LINKING = 6;

/**
 * Lays the sentences of a file beside those sentences of other files that were written from the same copy. A sentence of
 * another file is the counterpart of the one sentence here that is most like it, so that in a list of look-alikes (results,
 * quakes, rates) each meets its own.
 */
export function findCounterparts(sources: MatchingFiles, file: IndexedFile): readonly PassageWithCounterparts[] {
  const passages = file.sentences.map((sentence) => readOwnPassage(sources, file, sentence));
  const found = passages.map((passage) => candidatesOf(sources, file, passage));
  followNeighbours(sources, passages, found);
  const best = new Map<IndexedSentence, number>();
  for (const candidates of found)
    for (const { there, likeness } of candidates)
      best.set(there.sentence, Math.max(best.get(there.sentence) ?? 0, likeness));
  const weights = passages.map(({ words }) => weight(words));
  const isLinked = linkedFiles(sources, file, weights, found);
  const counterparts = found.map((candidates, i): readonly Draft[] =>
    candidates
      .filter(({ there, likeness }) => likeness >= best.get(there.sentence)! - 0.001)
      .map((candidate) => ({
        ...candidate,
        copy: isCopy(weights[i]!, candidate, found[i - 1], found[i + 1], isLinked),
        slip: false,
        whole: false,
      }))
      .sort((a, b) => b.likeness - a.likeness || inOrder(a.there.sentence, b.there.sentence)),
  );
  tellCopying(sources, file, counterparts);
  return passages.map(({ sentence, words }, i) => ({ sentence, words, counterparts: counterparts[i]! }));
}

/** Looks for the counterparts of one sentence of `file`, so that `findCounterparts` finds them done. */
export const lookAround = (sources: MatchingFiles, file: IndexedFile, sentence: IndexedSentence): void =>
  void candidatesOf(sources, file, readOwnPassage(sources, file, sentence));

/** A counterpart of which it is yet to be told how its file was copied. */
interface Draft extends Comparison {
  readonly copy: boolean;
  slip: boolean;
  whole: boolean;
}

/** In a text of so few sentences there is nothing else to go by. */
const SHORT = 3;
/** Where so much of a text was copied it is that text, whatever was changed in it. */
const WHOLE = 0.6;
/** Where only some of it was copied and more than so many values differ, it is a form. */
const FEW = 2;
/** With so many times as many sentences whose values differ as others a text is another one's form. */
const MANY = 3;
const isShort = (a: IndexedFile, b: IndexedFile): boolean => Math.min(a.count, b.count) <= SHORT;

/** Tells how each other file was copied: as a whole or in part, and with its values or as a form. */
function tellCopying(sources: MatchingFiles, file: IndexedFile, counterparts: readonly (readonly Draft[])[]): void {
  const { index } = sources;
  const kept = new Map<string, number>();
  const changed = new Map<string, number>();
  for (const drafts of counterparts)
    for (const { copy, there, otherValue } of drafts) {
      if (!copy) continue;
      const { uri } = there.sentence;
      const tally = otherValue ? changed : kept;
      tally.set(uri, (tally.get(uri) ?? 0) + 1);
    }
  for (const drafts of counterparts)
    for (const draft of drafts) {
      const { uri } = draft.there.sentence;
      const other = index.file(uri);
      if (!other) continue;
      const [same, different] = [kept.get(uri) ?? 0, changed.get(uri) ?? 0];
      const all = Math.min(file.count, other.count);
      draft.whole = all > SHORT && same + different >= all * WHOLE;
      // Where hardly a sentence has the same values, or fewer than have others and years lie between, it is another event's text.
      const filledAnew =
        (different > 1 && different > MANY * same) || (different > same && areOfOtherTimes(sources, file, other));
      const slip = draft.whole || isShort(file, other) || (same > 0 && different <= Math.min(same, FEW));
      draft.slip = slip && !filledAnew;
    }
}

export const readPassage = (sources: MatchingFiles, sentence: IndexedSentence): Passage =>
  sources.retrieval.passage(sentence, () => ({
    sentence,
    words: readWords(sources.reading(sentence.uri).text, sentence.span, sources.packOf(sentence.language)),
  }));

/** A sentence of the article itself: what was read in it before is moved to where it stands now. */
function readOwnPassage(sources: MatchingFiles, file: IndexedFile, sentence: IndexedSentence): Passage {
  const memory = sources.memories.of(sources.recall, file, sentence, () => sentenceKey(sources, sentence));
  const { start } = sentence.span;
  const by = start - memory.origin;
  if (!memory.words)
    memory.words = readWords(sources.reading(sentence.uri).text, sentence.span, sources.packOf(sentence.language));
  else if (by !== 0) memory.words = memory.words.map((word) => ({ ...word, span: shiftSpan(word.span, by) }));
  memory.origin = start;
  return { sentence, words: memory.words };
}

/** All that is read in a sentence: its text and language, and the names and statements in it. */
function sentenceKey(sources: MatchingFiles, { uri, span, language }: IndexedSentence): string {
  const reading = sources.reading(uri);
  const names = reading.names.filter((name) => spansTouch(name.span, span));
  const inside = [names, sources.statementsIn(reading, span)];
  return `${language} ${reading.text.slice(span.start, span.end)}\0${placeFreeKey(inside, span.start)}`;
}

function candidatesOf(sources: MatchingFiles, file: IndexedFile, passage: Passage): Comparison[] {
  const { sentence } = passage;
  const memory = sources.memories.known(sentence);
  const retrieve = (): readonly IndexedSentence[] =>
    sources.retrieval.retrieve(sources.recall, file, evenly(sentence.terms), CANDIDATES).map((found) => found.sentence);
  const near = memory ? (memory.near ??= retrieve()) : retrieve();
  return near.flatMap((there) => compareOnce(sources, passage, there) ?? []);
}

/** Null where they are too unlike. */
function compareOnce(sources: MatchingFiles, here: Passage, there: IndexedSentence): Comparison | null {
  const compared = sources.memories.known(here.sentence)?.compared;
  let found = compared?.get(there);
  if (found === undefined) {
    found = compare(here, readPassage(sources, there), sources.packOf(here.sentence.language));
    compared?.set(there, found);
  }
  return found;
}

function compare(here: Passage, there: Passage, pack: LanguagePack): Comparison | null {
  const alignment = alignWords(here.words, there.words);
  const { coveredHere, coveredThere } = alignment;
  const least = Math.min(coveredHere, coveredThere);
  const most = Math.max(coveredHere, coveredThere);
  // A sentence that stands whole inside a longer one is its counterpart as well: sentences get joined and cut.
  const inside = weight((most === coveredHere ? here : there).words) >= 2 * TELLING ? most * 0.85 : 0;
  const likeness = Math.max(least, inside);
  if (likeness < LIKE) return null;
  const otherValue = alignment.pairs.some((pair) => {
    if (pair.likeness !== 'other') return false;
    const [mine, theirs] = [valueWord(here.words[pair.here]!, pack), valueWord(there.words[pair.there]!, pack)];
    return mine !== null && theirs !== null && mine.class === theirs.class && mine.value !== theirs.value;
  });
  return { there, alignment, likeness, otherValue };
}

const weight = (words: readonly Word[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);

/** What stands before and behind a copied sentence is a candidate too, even where it shares no rare word with ours. */
function followNeighbours(sources: MatchingFiles, passages: readonly Passage[], found: Comparison[][]): void {
  passages.forEach((passage, i) => {
    for (const side of [-1, 1])
      for (const { there, likeness } of [...(found[i + side] ?? [])]) {
        if (likeness < COPY || found[i]!.length >= MOST_CANDIDATES) continue;
        const neighbour = sources.index.file(there.sentence.uri)?.sentences[there.sentence.ordinal - side];
        if (!neighbour || found[i]!.some((known) => known.there.sentence === neighbour)) continue;
        const candidate = compareOnce(sources, passage, neighbour);
        if (candidate) found[i]!.push(candidate);
      }
  });
}

/**
 * Whether a single look-alike stands in a file that has to do with ours: another sentence of it is copied too, both are
 * about one event, or the sentence is so long that it cannot be a phrase that everybody uses.
 */
function linkedFiles(
  sources: MatchingFiles,
  file: IndexedFile,
  weights: readonly number[],
  found: readonly (readonly Comparison[])[],
): (uri: string, own: number) => boolean {
  const copied = new Map<string, number>();
  found.forEach((candidates, i) => {
    const uris = new Set<string>();
    for (const { likeness, there } of candidates) if (likeness >= COPY) uris.add(there.sentence.uri);
    for (const uri of uris) copied.set(uri, (copied.get(uri) ?? 0) + weights[i]!);
  });
  return (uri, own) => {
    if (own >= LONG || (copied.get(uri) ?? 0) - own >= LINKING) return true;
    const other = sources.index.file(uri);
    if (!other) return false;
    if (isShort(file, other)) return true;
    return areOnOneEvent(sources, file, other);
  };
}

function isCopy(
  own: number,
  { there, likeness }: Comparison,
  before: readonly Comparison[] | undefined,
  behind: readonly Comparison[] | undefined,
  isLinked: (uri: string, own: number) => boolean,
): boolean {
  const { uri, ordinal } = there.sentence;
  const continues = (neighbours: readonly Comparison[] | undefined, at: number): boolean =>
    neighbours?.some((n) => n.there.sentence.uri === uri && n.there.sentence.ordinal === at && n.likeness >= COPY) ??
    false;
  if (continues(before, ordinal - 1) || continues(behind, ordinal + 1)) return likeness >= COPY_BESIDE_COPY;
  return likeness >= COPY && own >= TELLING && isLinked(uri, own);
}
