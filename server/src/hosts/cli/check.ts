import { indexLines, type Finding } from '../../engine/index.ts';
import { findingMessage } from '../../features/findingMessage.ts';
import type { Command, CommandContext } from './CommandContext.ts';
import { oneLine } from './oneLine.ts';
import { placeOf } from './statementLine.ts';
import type { NamedFile } from './Workspace.ts';
import { writeJson } from './writeJson.ts';
import { writeReportTo } from './report.ts';

interface CheckedFile extends NamedFile {
  readonly statements: number;
  readonly findings: readonly Finding[];
}

export const check: Command = async (context) => {
  const { invocation, workspace, output } = context;
  const { engine, nameOf } = workspace;
  const findingsOf = (uri: string): readonly Finding[] => {
    const checked = engine.findings(uri);
    return checked.state === 'checked' ? checked.findings : [];
  };
  let somethingFound = false;
  const checkedFiles = function* (): Generator<CheckedFile> {
    for (const { uri, name } of workspace.articles) {
      const findings = findingsOf(uri);
      somethingFound ||= findings.some(counts);
      yield { uri, name, statements: engine.reading(uri)?.statements.length ?? 0, findings };
    }
  };
  switch (invocation.format) {
    case 'text':
      for (const file of checkedFiles()) await writeText(context, file);
      return somethingFound;
    case 'json':
    case 'jsonl':
      await writeJson(output, invocation.format, checkedFiles(), (file) => ({
        file: file.name,
        statements: file.statements,
        findings: file.findings.map((finding) => ({
          code: finding.code,
          span: [finding.span.start, finding.span.end],
          status: finding.status,
          message: findingMessage(engine, finding, invocation.messages, nameOf),
          ...(invocation.explain && { rule: finding.looksLike }),
          evidence: finding.evidence.map((evidence) => ({
            file: nameOf(evidence.uri),
            span: [evidence.span.start, evidence.span.end],
            text: evidence.text,
          })),
        })),
      }));
      return somethingFound;
    case 'markdown':
    case 'html':
    case 'csv':
    case 'sarif':
      await writeReportTo(context, invocation.format);
      return workspace.articles.some(({ uri }) => findingsOf(uri).some(counts));
  }
};

/** A statement that is in no source is no reproach. */
const counts = ({ code }: Finding): boolean => code !== 'uncorroborated';

async function writeText({ invocation, workspace, output, painter }: CommandContext, file: CheckedFile): Promise<void> {
  const { engine, nameOf } = workspace;
  const { messages } = invocation;
  const lines = indexLines(engine.reading(file.uri)?.text ?? '');
  const { withEvidence, conflicting, unchecked, statements } = engine.coverage(file.uri);
  const coverage = messages.report.coverage({ statements, withEvidence, conflicting, unchecked });
  await output.write(`${painter.strong(oneLine(file.name, 200))}  ${painter.quiet(coverage)}\n`);
  const contradicted = file.findings.filter(counts);
  for (const finding of contradicted) {
    const place = placeOf(finding.span.start, lines).padStart(9);
    const sentence = oneLine(findingMessage(engine, finding, messages, nameOf), 400);
    await output.write(
      `${painter.quiet(place)}  ${painter.wrong(messages.findings.name[finding.code])}  ${sentence}\n`,
    );
    for (const evidence of finding.evidence) {
      const other = indexLines(engine.reading(evidence.uri)?.text ?? '');
      const where = `${oneLine(nameOf(evidence.uri), 120)}:${placeOf(evidence.span.start, other)}`;
      await output.write(`${' '.repeat(13)}${where}  ${painter.quiet(oneLine(evidence.text, 140))}\n`);
    }
  }
  if (contradicted.length === 0) await output.write(`${' '.repeat(11)}${messages.commandLine.nothingFound}\n`);
  const missing = file.findings.length - contradicted.length;
  if (missing > 0) {
    await output.write(`${' '.repeat(11)}${messages.report.missing(missing)}\n`);
    for (const finding of file.findings.filter((one) => !counts(one)))
      await output.write(
        `${painter.quiet(placeOf(finding.span.start, lines).padStart(9))}  ${painter.quiet(oneLine(finding.written, 120))}\n`,
      );
  }
  await output.write('\n');
}
