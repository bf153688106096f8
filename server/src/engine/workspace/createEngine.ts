import { createSentenceIndex, readSentence } from '../matching/SentenceIndex.ts';
import { createFileLikeness, type FileLikeness } from '../matching/createFileLikeness.ts';
import { matchSentence } from '../matching/matchSentence.ts';
import { rankSentences } from '../matching/rankSentences.ts';
import { readSource, type ParagraphMemo } from '../statements/readSource.ts';
import type { SentenceStatement, Statement } from '../statements/Statement.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { Match } from '../matching/Match.ts';
import { hull, type Span } from '../text/Span.ts';
import type { CheckedStatement, Engine, EngineOptions, FileRole, FileState } from './Engine.ts';

type ReadFile = Extract<FileState, { state: 'read' }>;

const DEFAULT_LIMIT = 20;
/** Below this score a sentence is not shown as a statement's match. */
const RELATED = 0.35;

export function createEngine(options: EngineOptions): Engine {
  const files = new Map<string, FileState>();
  const memos = new Map<string, ParagraphMemo>();
  const index = createSentenceIndex(options.packs);
  let revision = 0;
  let checks = new Map<string, readonly CheckedStatement[]>();
  let likeness = new Map<string, FileLikeness>();
  const changed = (): void => {
    revision++;
    likeness = new Map();
    checks = new Map();
  };
  const read = (uri: string): ReadFile | null => {
    const file = files.get(uri);
    return file?.state === 'read' ? file : null;
  };
  const matches = (uri: string, statement: Statement | SentenceStatement, limit = DEFAULT_LIMIT): readonly Match[] => {
    const reading = read(uri)?.reading;
    if (!reading) return [];
    const span = sentenceAround(reading, hull(statement.spans));
    const pack = options.packs.find(({ tag }) => tag === languageAt(reading, span)) ?? options.packs[0]!;
    const file = index.file(uri);
    const ordinal = file?.sentences.findIndex((sentence) => sentence.span.end > span.start) ?? 0;
    const query = readSentence(reading, span, pack, Math.max(0, ordinal), index.terms);
    let like = likeness.get(uri);
    if (!like) likeness.set(uri, (like = createFileLikeness(index, file)));
    return rankSentences(index, file, query, like, limit)
      .filter(({ score }) => statement.kind === 'sentence' || score >= RELATED)
      .map((ranked) => matchSentence(ranked, read(ranked.sentence.uri)!.reading));
  };
  const sourcesOf = (uri: string): boolean =>
    [...files.values()].some((file) => file.uri !== uri && file.state === 'read' && file.role !== 'article');
  const checkStatement = (uri: string, statement: Statement): CheckedStatement => {
    const found = matches(uri, statement);
    const evidence = found.filter(({ relation }) => relation !== 'related');
    const reason = sourcesOf(uri) ? null : 'no-sources';
    return {
      statement,
      status: reason ? 'unchecked' : evidence.length ? 'corroborated' : 'uncorroborated',
      reason,
      matches: found,
      findings: [],
      files: new Set(evidence.map((match) => match.uri)).size,
      origins: [...new Set(evidence.map((match) => match.origin ?? match.uri))],
    };
  };
  const check = (uri: string): readonly CheckedStatement[] => {
    let found = checks.get(uri);
    if (!found)
      checks.set(
        uri,
        (found = (read(uri)?.reading.statements ?? []).map((statement) => checkStatement(uri, statement))),
      );
    return found;
  };
  return {
    get revision() {
      return revision;
    },
    put(source, role: FileRole = 'both') {
      const { reading, memo } = readSource(source, options, memos.get(source.uri));
      memos.set(source.uri, memo);
      files.set(source.uri, { uri: source.uri, state: 'read', role, reading });
      index.put(reading, role !== 'article');
      changed();
      return reading;
    },
    putUnreadable(uri, reason) {
      memos.delete(uri);
      index.remove(uri);
      files.set(uri, { uri, state: 'unreadable', reason });
      changed();
    },
    remove(uri) {
      memos.delete(uri);
      index.remove(uri);
      if (files.delete(uri)) changed();
    },
    files: () => [...files.values()],
    reading: (uri) => read(uri)?.reading ?? null,
    check,
    checkStatement: (uri, statement) =>
      check(uri).find((checked) => checked.statement === statement) ?? checkStatement(uri, statement),
    statementAt: (uri, offset) => innermost(read(uri)?.reading.statements ?? [], offset),
    matches,
    findings: (uri) =>
      !sourcesOf(uri)
        ? { state: 'unchecked', reason: 'no-sources' }
        : { state: 'checked', findings: check(uri).flatMap(({ findings }) => findings) },
    coverage(uri) {
      const checked = check(uri);
      const count = (test: (c: CheckedStatement) => boolean): number => checked.filter(test).length;
      return {
        statements: checked.length,
        withEvidence: count(
          ({ status }) => status === 'corroborated' || status === 'variant' || status === 'conflicting',
        ),
        conflicting: count(({ status }) => status === 'conflicting'),
        unchecked: count(({ status }) => status === 'unchecked'),
      };
    },
    names: () => [],
  };
}

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
