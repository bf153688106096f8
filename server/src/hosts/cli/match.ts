import { type Match, type SentenceStatement, type SourceReading, type Statement } from '../../engine/index.ts';
import { explanationLines } from '../../features/explanationLines.ts';
import { lookUpPlaces } from '../../features/report/lookUpPlaces.ts';
import { relationName } from '../../features/relationName.ts';
import { matchJson, sourceJson, statementJson } from '../../features/statementJson.ts';
import type { Command, CommandContext } from './CommandContext.ts';
import { oneLine } from './oneLine.ts';
import { excerptLine, fileHeading, statementLine } from './statementLine.ts';
import { writeJson } from './writeJson.ts';

const LIMIT = 20;
const LIMIT_IN_TEXT = 3;

export const match: Command = async (context) => {
  const { invocation, workspace, output } = context;
  const { engine, articles, nameOf } = workspace;
  const readings = function* () {
    for (const { uri, name } of articles) {
      const reading = engine.reading(uri);
      if (reading) yield { uri, name, reading };
    }
  };
  if (invocation.format === 'text') {
    for (const { uri, name, reading } of readings()) await writeText(context, uri, name, reading);
    return false;
  }
  const limit = invocation.limit ?? LIMIT;
  await writeJson(output, invocation.format, readings(), ({ uri, name, reading }) => ({
    ...sourceJson(name, reading),
    statements: asked(reading, invocation.everySentence).map((statement) => ({
      ...statementJson(statement),
      matches: engine.matches(uri, statement, limit).map((found) => ({
        ...matchJson(nameOf(found.uri), found),
        ...(invocation.explain && {
          reasons: found.reasons,
          differences: engine.explainMatch(uri, statement, found)?.differences,
        }),
      })),
    })),
  }));
  return false;
};

/** The statements of a file, and with `everySentence` its plain sentences among them, in text order. */
function asked(reading: SourceReading, everySentence: boolean): readonly (Statement | SentenceStatement)[] {
  if (!everySentence) return reading.statements;
  const sentences = reading.sentences.map((span): SentenceStatement => ({
    kind: 'sentence',
    spans: [span],
    text: reading.text.slice(span.start, span.end),
  }));
  return [...reading.statements, ...sentences].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

async function writeText(
  { invocation, workspace, output, painter }: CommandContext,
  uri: string,
  name: string,
  reading: SourceReading,
): Promise<void> {
  const { engine, nameOf } = workspace;
  const { messages } = invocation;
  const places = lookUpPlaces(engine, nameOf);
  const limit = invocation.limit ?? LIMIT_IN_TEXT;
  const margin = ' '.repeat(13);
  await output.write(`${fileHeading(name, reading, painter, messages)}\n`);
  for (const statement of asked(reading, invocation.everySentence)) {
    const found = engine.matches(uri, statement, limit);
    const answers = found.length ? found.flatMap(describe) : [painter.quiet(messages.commandLine.noMatches)];
    await output.write([headingOf(statement), ...answers.map((line) => `${margin}${line}`), ''].join('\n'));
  }
  await output.write('\n');

  function headingOf(statement: Statement | SentenceStatement): string {
    if (statement.kind !== 'sentence') return statementLine(uri, statement, places, painter, messages);
    const { line, column } = places.place(uri, statement.spans[0] ?? { start: 0, end: 0 });
    return `${painter.quiet(`${line}:${column}`.padStart(9))}  ${oneLine(statement.text, 120)}`;
  }

  function describe(one: Match): string[] {
    const span = { start: one.spans[0]?.start ?? 0, end: one.spans.at(-1)?.end ?? 0 };
    const { file, line, column } = places.place(one.uri, span);
    const who = [one.speaker, one.origin].filter((part) => part !== null).map((part) => oneLine(part, 60));
    const relation = paintOf(one, painter)(relationName(one, messages));
    const head = `${relation}  ${oneLine(file, 120)}:${line}:${column}  ${painter.quiet(who.join(', '))}`.trimEnd();
    const words =
      one.statement?.kind === 'figure'
        ? excerptLine(places.excerpt(one.uri, span), 80, painter)
        : oneLine(one.text, 200);
    const why = invocation.explain
      ? explanationLines({ reasons: one.reasons, sureness: one.score }, messages).map((line) =>
          painter.quiet(`  – ${line}`),
        )
      : [];
    return [head, `  ${words}`, ...why];
  }
}

function paintOf({ relation }: Match, painter: CommandContext['painter']): (text: string) => string {
  switch (relation) {
    case 'conflict':
      return painter.wrong;
    case 'verbatim':
    case 'abridged':
    case 'same-figure':
    case 'rounded':
    case 'converted':
      return painter.good;
    case 'variant':
    case 'paraphrase':
      return painter.differing;
    case 'related':
      return painter.quiet;
  }
}
