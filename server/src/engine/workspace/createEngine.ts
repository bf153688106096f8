import { createWordForms, FORMS_OF_A_FOLDER } from '../language/WordForms.ts';
import { createFileLikeness, type FileLikeness } from '../matching/createFileLikeness.ts';
import { findCounterparts, type PassageWithCounterparts } from '../matching/findCounterparts.ts';
import type { Match } from '../matching/Match.ts';
import type { MatchingFiles } from '../matching/MatchingFiles.ts';
import { matchFigure } from '../matching/matchFigure.ts';
import { matchQuotation } from '../matching/matchQuotation.ts';
import { matchSentence } from '../matching/matchSentence.ts';
import { createRecall } from '../matching/Recall.ts';
import { createRetrieval } from '../matching/Retrieval.ts';
import { rankSentences } from '../matching/rankSentences.ts';
import { readCopyDifferences } from '../matching/readCopyDifferences.ts';
import { findNameVariants } from '../findings/nameVariant.ts';
import { explainFinding, explainMatch } from '../findings/explain.ts';
import { findOwnContradictions } from '../findings/findOwnContradictions.ts';
import { createNameRegister, type NameRegister } from '../matching/NameRegister.ts';
import { createSentenceIndex, readSentence } from '../matching/SentenceIndex.ts';
import { readSource, type ParagraphMemo } from '../statements/readSource.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { SentenceStatement, Statement } from '../statements/Statement.ts';
import { findTouching } from '../text/findTouching.ts';
import { hull, spansTouch, type Span } from '../text/Span.ts';
import { checkFile, type CheckedFile } from './checkFile.ts';
import type { CheckedStatement, Engine, EngineOptions, FileRole, FileState } from './Engine.ts';

type ReadFile = Extract<FileState, { state: 'read' }>;

const DEFAULT_LIMIT = 20;

const NAME_FINDINGS: ReadonlySet<string> = new Set(['name-variant', 'speaker-conflict']);

export function createEngine(options: EngineOptions): Engine {
  const files = new Map<string, FileState>();
  const memos = new Map<string, ParagraphMemo>();
  const readOptions = { ...options, forms: createWordForms(options.packs, FORMS_OF_A_FOLDER) };
  const index = createSentenceIndex(options.packs);
  const register = createNameRegister();
  let revision = 0;
  let derived = createDerived();
  const changed = (): void => {
    revision++;
    derived = createDerived();
  };
  const read = (uri: string): ReadFile | null => {
    const file = files.get(uri);
    return file?.state === 'read' ? file : null;
  };
  const packOf: MatchingFiles['packOf'] = (language) =>
    options.packs.find(({ tag }) => tag === language) ?? options.packs[0]!;
  const recall = createRecall(index);
  const statementsIn = new WeakMap<SourceReading, (span: Span) => readonly Statement[]>();
  const matching: MatchingFiles = {
    index,
    recall,
    retrieval: createRetrieval(index, recall),
    style: options.style,
    packOf,
    reading: (uri) => read(uri)!.reading,
    statementsIn(reading, span) {
      let find = statementsIn.get(reading);
      if (!find) statementsIn.set(reading, (find = findTouching(reading.statements, ({ spans }) => hull(spans))));
      return find(span);
    },
  };

  const likenessOf = (uri: string): FileLikeness =>
    remember(derived.likeness, uri, KEPT_PASSAGES, () => createFileLikeness(index, index.file(uri)));
  const passagesOf = (uri: string): Passages =>
    remember(derived.passages, uri, KEPT_PASSAGES, () => {
      const file = index.file(uri);
      const all = file ? findCounterparts(matching, file) : [];
      return { all, at: findTouching(all, ({ sentence }) => sentence.span) };
    });
  const matchesOf = (uri: string, statement: Statement): readonly Match[] => {
    const file = index.file(uri);
    if (!file) return [];
    switch (statement.kind) {
      case 'figure':
        return matchFigure(matching, file, passagesOf(uri).at, statement);
      case 'quote':
        return matchQuotation(matching, file, passagesOf(uri).at, statement);
    }
  };
  const rank = (uri: string, statement: SentenceStatement, limit: number): readonly Match[] => {
    const reading = read(uri)?.reading;
    if (!reading) return [];
    const span = sentenceAround(reading, hull(statement.spans));
    const file = index.file(uri);
    const ordinal = file?.sentences.findIndex((sentence) => sentence.span.end > span.start) ?? 0;
    const query = readSentence(reading, span, packOf(languageAt(reading, span)), Math.max(0, ordinal), index.terms);
    return rankSentences(index, file, query, likenessOf(uri), limit).map((ranked) =>
      matchSentence(ranked, read(ranked.sentence.uri)!.reading),
    );
  };
  const hasSources = (uri: string): boolean =>
    [...files.values()].some((file) => file.uri !== uri && file.state === 'read' && file.role !== 'article');
  const isKnownOutside = (uri: string, name: string): boolean => {
    const reading = read(uri)!.reading;
    const pack = packOf(reading.language);
    const own = index.file(uri);
    const ids = name
      .toLowerCase()
      .split(/[\s-]+/)
      .flatMap((word) => index.terms.wordIds(word, pack).slice(0, 1));
    return ids.every((id) => index.frequency(id) - (own?.evidence ? (own.frequencies.get(id) ?? 0) : 0) > 0);
  };
  const isListed = (word: string): boolean => options.packs.some(({ lexicon }) => lexicon.has(word));
  const checkOf = (uri: string): CheckedFile =>
    remember(derived.checks, uri, KEPT_CHECKS, () => {
      const reading = read(uri)?.reading;
      if (!reading) return { statements: [], findings: [] };
      const own = findOwnContradictions(reading);
      if (!hasSources(uri)) return { statements: reading.statements.map(withoutSources), findings: own };
      const passages = passagesOf(uri).all;
      const packAt = ({ sentence }: PassageWithCounterparts) => packOf(sentence.language);
      const checked = checkFile(
        {
          reading,
          passages,
          differences: passages.flatMap((passage) => readCopyDifferences(passage, packAt(passage))),
          statements: reading.statements.map((statement) => ({ statement, matches: matchesOf(uri, statement) })),
          sourceReading: (other) => read(other)!.reading,
          packAt,
        },
        (name) => isKnownOutside(uri, name),
      );
      const names: Pick<NameRegister, 'near' | 'occurs'> = {
        near: register.near,
        occurs: (word, except) =>
          recall.recall(except, index.file(except)!, `occurs ${word}`, () => register.occurs(word, except)),
      };
      const misspelled = findNameVariants(reading, names, isListed).filter(
        ({ span }) => !checked.findings.some((other) => NAME_FINDINGS.has(other.code) && spansTouch(other.span, span)),
      );
      return {
        ...checked,
        findings: [...checked.findings, ...misspelled, ...own].sort((a, b) => a.span.start - b.span.start),
      };
    });

  return {
    get revision() {
      return revision;
    },
    put(source, role: FileRole = 'both') {
      const { reading, memo } = readSource(source, readOptions, memos.get(source.uri));
      memos.set(source.uri, memo);
      files.set(source.uri, { uri: source.uri, state: 'read', role, reading });
      index.put(reading, role !== 'article');
      register.put(reading, role !== 'article');
      changed();
      return reading;
    },
    putUnreadable(uri, reason) {
      memos.delete(uri);
      index.remove(uri);
      register.remove(uri);
      files.set(uri, { uri, state: 'unreadable', reason });
      changed();
    },
    remove(uri) {
      memos.delete(uri);
      index.remove(uri);
      register.remove(uri);
      if (files.delete(uri)) changed();
    },
    files: () => [...files.values()],
    reading: (uri) => read(uri)?.reading ?? null,
    check: (uri) => checkOf(uri).statements,
    checkStatement: (uri, statement) =>
      checkOf(uri).statements.find((checked) => checked.statement === statement) ?? withoutSources(statement),
    statementAt: (uri, offset) => innermost(read(uri)?.reading.statements ?? [], offset),
    matches(uri, statement, limit = DEFAULT_LIMIT) {
      if (statement.kind === 'sentence') return rank(uri, statement, limit);
      return matchesOf(uri, statement).slice(0, limit);
    },
    findings: (uri) =>
      hasSources(uri) || checkOf(uri).findings.length > 0
        ? { state: 'checked', findings: checkOf(uri).findings }
        : { state: 'unchecked', reason: 'no-sources' },
    explainMatch(uri, statement, match) {
      const reading = read(uri)?.reading;
      return reading ? explainMatch(reading, statement, match, (other) => read(other)?.reading ?? null) : null;
    },
    explainFinding(uri, finding) {
      const reading = read(uri)?.reading;
      return reading ? explainFinding(reading, finding, (other) => read(other)?.reading ?? null) : null;
    },
    coverage(uri) {
      const { statements } = checkOf(uri);
      const count = (...statuses: readonly CheckedStatement['status'][]): number =>
        statements.filter(({ status }) => statuses.includes(status)).length;
      return {
        statements: statements.length,
        withEvidence: count('corroborated', 'variant'),
        conflicting: count('conflicting'),
        unchecked: count('unchecked'),
      };
    },
    names: () => register.groups(),
  };
}

/** A file's passages, in their order and by place. */
interface Passages {
  readonly all: readonly PassageWithCounterparts[];
  readonly at: (span: Span) => readonly PassageWithCounterparts[];
}

/** What is worked out from the files and holds until one of them changes. */
const createDerived = () => ({
  likeness: new Map<string, FileLikeness>(),
  passages: new Map<string, Passages>(),
  checks: new Map<string, CheckedFile>(),
});

/** The value under a key, made where it is not known; the `most` that were asked for last are kept. */
function remember<V>(known: Map<string, V>, key: string, most: number, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) value = make();
  else known.delete(key);
  known.set(key, value);
  if (known.size > most) known.delete(known.keys().next().value!);
  return value;
}

/** Files whose working is kept: those that are open; a report over a whole folder must not hold all of it. */
const KEPT_PASSAGES = 8;
const KEPT_CHECKS = 250;

const withoutSources = (statement: Statement): CheckedStatement => ({
  statement,
  status: 'unchecked',
  reason: 'no-sources',
  matches: [],
  findings: [],
  files: 0,
  origins: [],
});

function innermost(statements: readonly Statement[], offset: number): Statement | null {
  let best: Statement | null = null;
  let least = Infinity;
  for (const statement of statements)
    for (const { start, end } of statement.spans)
      if (start <= offset && offset < end && end - start < least) {
        best = statement;
        least = end - start;
      }
  return best;
}

/** All sentences that a span touches, as one span; the span itself where it touches none. */
function sentenceAround(reading: SourceReading, span: Span): Span {
  const touched = reading.sentences.filter(({ start, end }) => start < span.end && span.start < end);
  return touched.length ? hull(touched) : span;
}

const languageAt = (reading: SourceReading, { start }: Span): string =>
  reading.paragraphs.findLast((paragraph) => paragraph.span.start <= start)?.language ?? reading.language;
