import { conflictsBetween } from '../findings/conflictsBetween.ts';
import { explainFinding, explainMatch } from '../findings/explain.ts';
import { createWordForms, FORMS_OF_A_FOLDER } from '../language/WordForms.ts';
import { groupNames, uninflectedKey } from '../matching/groupNames.ts';
import { readNameAliases, type NameAlias } from '../matching/nameAliases.ts';
import type { NameGroup } from '../matching/NameGroup.ts';
import { createNameRegister } from '../matching/NameRegister.ts';
import { createSentenceIndex } from '../matching/SentenceIndex.ts';
import { createTableReader } from '../matching/TableReader.ts';
import { createReadingPacker } from '../statements/packed/packReading.ts';
import { isClaim } from '../statements/isClaim.ts';
import type { Statement } from '../statements/Statement.ts';
import { checkFiles, withoutSources } from './checkFiles.ts';
import { countCoverage } from './countCoverage.ts';
import type { CheckedStatement, Engine, EngineOptions, FileRole } from './Engine.ts';
import { createFileShelf } from './FileShelf.ts';
import { createIntake } from './createIntake.ts';
import { matchFiles } from './matchFiles.ts';

const DEFAULT_LIMIT = 20;

export function createEngine(options: EngineOptions): Engine {
  const { packs } = options;
  const index = createSentenceIndex(packs);
  const forms = createWordForms(packs, FORMS_OF_A_FOLDER);
  const tables = createTableReader({ packs, terms: index.terms, packer: createReadingPacker(), forms });
  const shelf = createFileShelf({ ...options, forms }, index, tables);
  const readingOf = (uri: string) => shelf.reading(uri)!;
  const matching = matchFiles(options, index, shelf);
  const checks = checkFiles(packs, shelf, index, matching, createNameRegister(index, packs, readingOf));
  let revision = 0;
  let names: readonly NameGroup[] | null = null;
  let aliases: ReadonlyMap<string, NameAlias> | null = null;
  const changed = (): void => {
    revision++;
    names = null;
    matching.forget();
    checks.forget();
  };

  return {
    get revision() {
      return revision;
    },
    put(source, role: FileRole = 'both') {
      const reading = shelf.put(source, role);
      changed();
      return reading;
    },
    putUnreadable(uri, reason) {
      shelf.putUnreadable(uri, reason);
      changed();
    },
    remove(uri) {
      if (shelf.remove(uri)) changed();
    },
    intake: () => createIntake(index, shelf, changed),
    settle: index.settle,
    files: shelf.states,
    reading: shelf.reading,
    prepare: checks.prepare,
    check: (uri) => checks.check(uri).statements,
    checkStatement(uri, statement) {
      const { statements } = checks.check(uri);
      return statements.find((checked) => isSame(checked.statement, statement)) ?? withoutSources(statement);
    },
    statementAt: (uri, offset) => innermost(shelf.reading(uri)?.statements ?? [], offset),
    matches(uri, statement, limit = DEFAULT_LIMIT) {
      if (statement.kind === 'sentence') return matching.rank(uri, statement, limit);
      return matching.matches(uri, statement).slice(0, limit);
    },
    findings: (uri) =>
      shelf.hasSources(uri) || checks.check(uri).findings.length > 0
        ? { state: 'checked', findings: checks.check(uri).findings }
        : { state: 'unchecked', reason: 'no-sources' },
    conflicts: (uris, sources = []) =>
      conflictsBetween(uris, sources, (uri) => (shelf.reading(uri) ? checks.check(uri).findings : [])),
    explainMatch(uri, statement, match) {
      const reading = shelf.reading(uri);
      return reading && explainMatch(reading, statement, match, shelf.reading);
    },
    explainFinding(uri, finding) {
      const reading = shelf.reading(uri);
      return reading && explainFinding(reading, finding, shelf.reading);
    },
    coverage: (uri) => countCoverage(checks.check(uri).statements),
    names: () =>
      (names ??= groupNames(
        shelf.states().flatMap((file) => (file.state === 'read' ? [file.reading] : [])),
        (aliases ??= readNameAliases(
          packs.map(({ tag }) => tag),
          uninflectedKey,
        )),
      )),
    terms: () => index.terms.since(0),
    get bytes() {
      return index.bytes;
    },
  };
}

/** The same place read in the same way; a reading that was unpacked anew has other objects. */
const isSame = (a: Statement, b: Statement): boolean =>
  a === b ||
  (a.kind === b.kind &&
    a.text === b.text &&
    a.spans.length === b.spans.length &&
    a.spans.every(({ start, end }, i) => start === b.spans[i]!.start && end === b.spans[i]!.end));

function innermost(statements: readonly Statement[], offset: number): Statement | null {
  let best: Statement | null = null;
  let least = Infinity;
  for (const statement of statements)
    for (const { start, end } of statement.spans)
      if (start <= offset && offset < end && end - start < least && isClaim(statement)) {
        best = statement;
        least = end - start;
      }
  return best;
}
