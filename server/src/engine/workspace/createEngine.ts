import { readSource, type ParagraphMemo } from '../statements/readSource.ts';
import type { Engine, EngineOptions, FileRole, FileState } from './Engine.ts';

type ReadFile = Extract<FileState, { state: 'read' }>;

export function createEngine(options: EngineOptions): Engine {
  const files = new Map<string, FileState>();
  const memos = new Map<string, ParagraphMemo>();
  let revision = 0;
  const read = (uri: string): ReadFile | null => {
    const file = files.get(uri);
    return file?.state === 'read' ? file : null;
  };
  return {
    get revision() {
      return revision;
    },
    put(source, role: FileRole = 'both') {
      const { reading, memo } = readSource(source, options, memos.get(source.uri));
      memos.set(source.uri, memo);
      files.set(source.uri, { uri: source.uri, state: 'read', role, reading });
      revision++;
      return reading;
    },
    putUnreadable(uri, reason) {
      memos.delete(uri);
      files.set(uri, { uri, state: 'unreadable', reason });
      revision++;
    },
    remove(uri) {
      memos.delete(uri);
      if (files.delete(uri)) revision++;
    },
    files: () => [...files.values()],
    reading: (uri) => read(uri)?.reading ?? null,
    check: () => [],
    checkStatement: (_uri, statement) => ({
      statement,
      status: 'unchecked',
      reason: 'no-sources',
      matches: [],
      findings: [],
      files: 0,
      origins: [],
    }),
    statementAt: (uri, offset) =>
      read(uri)?.reading.statements.findLast((s) =>
        s.spans.some((span) => span.start <= offset && offset < span.end),
      ) ?? null,
    matches: () => [],
    findings: () => ({ state: 'unchecked', reason: 'no-sources' }),
    coverage: (uri) => ({
      statements: read(uri)?.reading.statements.length ?? 0,
      withEvidence: 0,
      conflicting: 0,
      unchecked: 0,
    }),
    names: () => [],
  };
}
