import { createFileLikeness, type FileLikeness } from '../matching/createFileLikeness.ts';
import { createSpeakerWeigher, type SpeakerWeigher } from '../matching/createSpeakerWeigher.ts';
import { createPairMemory } from '../matching/createPairMemory.ts';
import { createThingWeigher } from '../matching/createThingWeigher.ts';
import { createFileQuestions } from '../matching/FileQuestions.ts';
import { isEachOthersBest } from '../matching/isEachOthersBest.ts';
import { findCounterparts, lookAround, type PassageWithCounterparts } from '../matching/findCounterparts.ts';
import type { Match } from '../matching/Match.ts';
import type { MatchingFiles } from '../matching/MatchingFiles.ts';
import { matchSentence } from '../matching/matchSentence.ts';
import { matchStatement } from '../matching/matchStatement.ts';
import { rankSentences } from '../matching/rankSentences.ts';
import { createRecall, type Recall } from '../matching/Recall.ts';
import { createRetrieval } from '../matching/Retrieval.ts';
import { readSentence } from '../matching/readSentence.ts';
import { createSentenceMemories } from '../matching/SentenceMemory.ts';
import { saidIn, weighSubjects } from '../matching/weighSubjects.ts';
import type { SentenceIndex } from '../matching/SentenceIndex.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { SentenceStatement, Statement } from '../statements/Statement.ts';
import { findTouching } from '../text/findTouching.ts';
import { hull, type Span } from '../text/Span.ts';
import type { EngineOptions } from './Engine.ts';
import type { FileShelf } from './FileShelf.ts';
import { remember } from './remember.ts';

/** A file's passages, in their order and by place. */
export interface Passages {
  readonly all: readonly PassageWithCounterparts[];
  readonly at: (span: Span) => readonly PassageWithCounterparts[];
}

/** What the other files have for a file's passages and statements; worked out once, until `forget`. */
export interface FileMatching {
  readonly packOf: MatchingFiles['packOf'];
  readonly recall: Recall;
  readonly speakers: SpeakerWeigher;
  passages(uri: string): Passages;
  /** Matches of a statement, best first; none for a file that is not there. */
  matches(uri: string, statement: Statement): readonly Match[];
  /** Works out the passages of a file and the matches of some statements of it, in steps. */
  prepare(uri: string, statements: readonly Statement[]): Generator<void, void>;
  /** Matches of any stretch of text. */
  rank(uri: string, statement: SentenceStatement, limit: number): readonly Match[];
  /** To be called when any file changed. */
  forget(): void;
}

/** Files whose working is kept: those that are open; a report over a whole folder must not hold all of it. */
const KEPT_PASSAGES = 8;

export function matchFiles(options: EngineOptions, index: SentenceIndex, shelf: FileShelf): FileMatching {
  const likeness = new Map<string, FileLikeness>();
  const passages = new Map<string, Passages>();
  const recall = createRecall(index);
  const packOf: MatchingFiles['packOf'] = (language) =>
    options.packs.find(({ tag }) => tag === language) ?? options.packs[0]!;
  const statementsIn = new WeakMap<SourceReading, (span: Span) => readonly Statement[]>();
  const files: MatchingFiles = {
    index,
    recall,
    retrieval: createRetrieval(index),
    style: options.style,
    things: createThingWeigher(index, options.packs),
    pairs: createPairMemory(index),
    questions: createFileQuestions(index),
    memories: createSentenceMemories(),
    speakers: createSpeakerWeigher(),
    ranks: new WeakMap(),
    packOf,
    reading: (uri) => shelf.reading(uri)!,
    statementsIn(reading, span) {
      let find = statementsIn.get(reading);
      if (!find) statementsIn.set(reading, (find = findTouching(reading.statements, ({ spans }) => hull(spans))));
      return find(span);
    },
  };
  const passagesOf = (uri: string): Passages =>
    remember(passages, uri, KEPT_PASSAGES, () => {
      const file = index.file(uri);
      const all = file ? findCounterparts(files, file) : [];
      return { all, at: findTouching(all, ({ sentence }) => sentence.span) };
    });
  /** The file that was prepared last, as long as no file changed. */
  let prepared: { readonly uri: string; readonly matches: ReadonlyMap<Statement, readonly Match[]> } | null = null;
  const matchesOf = (uri: string, statement: Statement): readonly Match[] => {
    const known = prepared?.uri === uri ? prepared.matches.get(statement) : undefined;
    if (known) return known;
    const file = index.file(uri);
    return file ? matchStatement(files, file, passagesOf(uri).at, statement) : [];
  };
  return {
    packOf,
    recall,
    speakers: files.speakers,
    passages: passagesOf,
    matches: matchesOf,
    *prepare(uri, statements) {
      const file = index.file(uri);
      if (!file) return;
      for (const sentence of file.sentences) {
        lookAround(files, file, sentence);
        yield;
      }
      passagesOf(uri);
      yield;
      const matches = new Map<Statement, readonly Match[]>();
      for (const statement of statements) {
        matches.set(statement, matchesOf(uri, statement));
        yield;
      }
      prepared = { uri, matches };
    },
    rank(uri, statement, limit) {
      const reading = shelf.reading(uri);
      if (!reading) return [];
      const span = sentenceAround(reading, hull(statement.spans));
      const file = index.file(uri);
      const ordinal = file?.sentences.findIndex((sentence) => sentence.span.end > span.start) ?? 0;
      const query = readSentence(reading, span, packOf(languageAt(reading, span)), Math.max(0, ordinal), index.terms);
      const like = remember(likeness, uri, KEPT_PASSAGES, () => createFileLikeness(index, file));
      return rankSentences(index, file, query, like, limit).map((ranked) => {
        const said = weighSubjects(files, saidIn(files, query), saidIn(files, ranked.sentence));
        const isBest = (): boolean => isEachOthersBest(files, query, ranked.sentence, said);
        return matchSentence(ranked, shelf.reading(ranked.sentence.uri)!, said, isBest);
      });
    },
    forget() {
      prepared = null;
      likeness.clear();
      passages.clear();
    },
  };
}

/** All sentences that a span touches, as one span; the span itself where it touches none. */
function sentenceAround(reading: SourceReading, span: Span): Span {
  const touched = reading.sentences.filter(({ start, end }) => start < span.end && span.start < end);
  return touched.length ? hull(touched) : span;
}

const languageAt = (reading: SourceReading, { start }: Span): string =>
  reading.paragraphs.findLast((paragraph) => paragraph.span.start <= start)?.language ?? reading.language;
