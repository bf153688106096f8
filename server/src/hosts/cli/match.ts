import {
  indexLines,
  type LineIndex,
  type Match,
  type SentenceStatement,
  type SourceReading,
  type Statement,
} from '../../engine/index.ts';
import { matchJson, sourceJson, statementJson } from '../../features/statementJson.ts';
import type { Command, CommandContext } from './CommandContext.ts';
import { oneLine } from './oneLine.ts';
import { fileHeading, placeOf, statementLine } from './statementLine.ts';
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
        ...(invocation.explain && { reasons: found.reasons }),
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
  const lines = indexLines(reading.text);
  const linesOf = lineIndexes((other) => engine.reading(other)?.text ?? '');
  const limit = invocation.limit ?? LIMIT_IN_TEXT;
  await output.write(`${fileHeading(name, reading, painter, messages)}\n`);
  for (const statement of asked(reading, invocation.everySentence)) {
    const heading =
      statement.kind === 'sentence'
        ? `${painter.quiet(placeOf(statement.spans[0]?.start ?? 0, lines).padStart(9))}  ${oneLine(statement.text, 100)}`
        : statementLine(statement, lines, painter, messages);
    const found = engine.matches(uri, statement, limit);
    const answers = found.length ? found.flatMap(describe) : [painter.quiet(messages.commandLine.noMatches)];
    await output.write([heading, ...answers.map((line) => `${' '.repeat(13)}${line}`), ''].join('\n'));
  }
  await output.write('\n');

  function describe(one: Match): string[] {
    const paint = paintOf(one, painter);
    const place = `${oneLine(nameOf(one.uri), 120)}:${placeOf(one.spans[0]?.start ?? 0, linesOf(one.uri))}`;
    const who = [one.speaker, one.origin].filter((part) => part !== null).map((part) => oneLine(part, 60));
    const head = `${paint(messages.findings.relation[one.relation])}  ${place}${who.length ? painter.quiet(`  ${who.join(', ')}`) : ''}`;
    const why = invocation.explain ? one.reasons.map(({ rule, detail }) => painter.quiet(`  ${rule}: ${detail}`)) : [];
    return [head, `  ${oneLine(one.text, 160)}`, ...why];
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

/** The line indexes of files, each made once. */
export function lineIndexes(textOf: (uri: string) => string): (uri: string) => LineIndex {
  const made = new Map<string, LineIndex>();
  return (uri) => {
    const known = made.get(uri) ?? indexLines(textOf(uri));
    made.set(uri, known);
    return known;
  };
}
