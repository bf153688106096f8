import { type Finding, type UncheckedReason } from '../../engine/index.ts';
import { explanationLines } from '../../features/explanationLines.ts';
import { findingMessage } from '../../features/findingMessage.ts';
import { lookUpPlaces } from '../../features/report/lookUpPlaces.ts';
import { notComparedJson } from '../../features/report/jsonReport.ts';
import { compareSources, conflictsAmong, type SourceComparison } from '../../features/report/sourceConflicts.ts';
import type { Command, CommandContext } from './CommandContext.ts';
import { oneLine } from './oneLine.ts';
import { excerptLine } from './statementLine.ts';
import type { NamedFile } from './Workspace.ts';
import { writeJson } from './writeJson.ts';
import { writeReportTo } from './report.ts';

interface CheckedFile extends NamedFile {
  readonly statements: number;
  readonly findings: readonly Finding[];
  /** Why nothing was compared; null where it was. */
  readonly unchecked: UncheckedReason | null;
}

export const check: Command = async (context) => {
  const { invocation, workspace, output } = context;
  const { engine, nameOf } = workspace;
  const findingsOf = (uri: string): readonly Finding[] => {
    const checked = engine.findings(uri);
    return checked.state === 'checked' ? checked.findings : [];
  };
  const findingJson = (finding: Finding): Record<string, unknown> => ({
    code: finding.code,
    span: [finding.span.start, finding.span.end],
    status: finding.status,
    message: findingMessage(engine, finding, invocation.messages, nameOf),
    ...(invocation.explain && {
      written: finding.written,
      expected: finding.expected,
      looksLike: finding.looksLike,
      sureness: finding.sureness,
      reasons: finding.reasons,
    }),
    evidence: finding.evidence.map((evidence) => ({
      file: nameOf(evidence.uri),
      span: [evidence.span.start, evidence.span.end],
      text: evidence.text,
    })),
  });
  let somethingFound = false;
  const checkedFiles = function* (): Generator<CheckedFile> {
    for (const { uri, name } of workspace.articles) {
      const checked = engine.findings(uri);
      const findings = findingsOf(uri);
      somethingFound ||= findings.some(counts);
      const statements = engine.reading(uri)?.statements.length ?? 0;
      yield { uri, name, statements, findings, unchecked: checked.state === 'unchecked' ? checked.reason : null };
    }
  };
  switch (invocation.format) {
    case 'text':
      for (const file of checkedFiles()) await writeText(context, file);
      if (invocation.betweenSources) await writeConflicts(context);
      return somethingFound;
    case 'json':
    case 'jsonl':
      await writeJson(
        output,
        invocation.format,
        checkedFiles(),
        (file) => ({
          file: file.name,
          statements: file.statements,
          ...(file.unchecked !== null && { unchecked: file.unchecked }),
          findings: file.findings.map(findingJson),
        }),
        () => {
          if (!invocation.betweenSources) return {};
          const comparison = comparisonOf(context);
          return {
            sourceConflicts: conflictsAmong(engine, comparison).map(({ uri, finding }) => ({
              file: nameOf(uri),
              ...findingJson(finding),
            })),
            ...(comparison.left > 0 && { notCompared: notComparedJson(comparison.left) }),
          };
        },
      );
      return somethingFound;
    case 'markdown':
    case 'html':
    case 'csv':
    case 'sarif':
      await writeReportTo(context, invocation.format);
      return workspace.articles.some(({ uri }) => findingsOf(uri).some(counts));
  }
};

const comparisonOf = ({ workspace }: CommandContext): SourceComparison =>
  compareSources(
    workspace.engine,
    workspace.articles.map(({ uri }) => uri),
  );

/** What the sources say against each other, as a list of its own behind the files; nothing where they agree. */
async function writeConflicts(context: CommandContext): Promise<void> {
  const { invocation, workspace, output, painter } = context;
  const { engine, nameOf } = workspace;
  const { messages } = invocation;
  const comparison = comparisonOf(context);
  const conflicts = conflictsAmong(engine, comparison);
  if (conflicts.length === 0 && comparison.left === 0) return;
  const places = lookUpPlaces(engine, nameOf);
  await output.write(`${painter.strong(messages.report.sourceConflicts)}\n`);
  for (const { uri, finding } of conflicts) {
    const { file, line, column } = places.place(uri, finding.span);
    const sentence = oneLine(findingMessage(engine, finding, messages, nameOf), 400);
    await output.write(
      `  ${oneLine(file, 120)}:${line}:${column}  ${painter.wrong(messages.findings.name[finding.code])}  ${sentence}\n`,
    );
  }
  if (comparison.left > 0)
    await output.write(`  ${messages.report.sourcesLeft(comparison.left, comparison.sources.length)}\n`);
  await output.write('\n');
}

/** A statement that is in no source is no reproach. */
const counts = ({ code }: Finding): boolean => code !== 'uncorroborated';

async function writeText({ invocation, workspace, output, painter }: CommandContext, file: CheckedFile): Promise<void> {
  const { engine, nameOf } = workspace;
  const { messages } = invocation;
  const places = lookUpPlaces(engine, nameOf);
  const { withEvidence, conflicting, unchecked, statements } = engine.coverage(file.uri);
  const coverage = messages.report.coverage({ statements, withEvidence, conflicting, unchecked });
  await output.write(`${painter.strong(oneLine(file.name, 200))}  ${painter.quiet(coverage)}\n`);
  const margin = ' '.repeat(11);
  const contradicted = file.findings.filter(counts);
  for (const finding of contradicted) {
    const { line, column } = places.place(file.uri, finding.span);
    const sentence = oneLine(findingMessage(engine, finding, messages, nameOf), 400);
    const place = painter.quiet(`${line}:${column}`.padStart(9));
    await output.write(`${place}  ${painter.wrong(messages.findings.name[finding.code])}  ${sentence}\n`);
    if (invocation.explain)
      for (const why of [messages.findings.when[finding.code], ...explanationLines(finding, messages)])
        await output.write(`${margin}  ${painter.quiet(`– ${why}`)}\n`);
    for (const { uri, span } of finding.evidence) {
      const found = places.place(uri, span);
      const words = excerptLine(places.excerpt(uri, span), 120, painter);
      await output.write(`${margin}  ${oneLine(found.file, 120)}:${found.line}:${found.column}  ${words}\n`);
    }
  }
  const disputed = engine
    .check(file.uri)
    .filter(
      ({ status, reason, matches }) =>
        status !== 'conflicting' && reason !== 'ignored' && matches.some(({ relation }) => relation === 'conflict'),
    ).length;
  if (file.unchecked !== null) await output.write(`${margin}${messages.findings.unchecked[file.unchecked]}\n`);
  else if (disputed > 0) await output.write(`${margin}${messages.commandLine.disputed(disputed)}\n`);
  else if (contradicted.length === 0) await output.write(`${margin}${messages.commandLine.nothingFound}\n`);
  const missing = file.findings.filter((finding) => !counts(finding));
  if (missing.length > 0) await output.write(`${margin}${messages.report.missing(missing.length)}\n`);
  for (const { span } of missing) {
    const { line, column } = places.place(file.uri, span);
    const words = excerptLine(places.excerpt(file.uri, span), 60, painter);
    await output.write(`${painter.quiet(`${line}:${column}`.padStart(9))}  ${words}\n`);
  }
  await output.write('\n');
}
