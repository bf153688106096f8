import { indexLines } from '../../engine/index.ts';
import { sourceJson } from '../../features/statementJson.ts';
import type { Command } from './CommandContext.ts';
import { fileHeading, statementLine } from './statementLine.ts';
import { writeJson } from './writeJson.ts';

export const extract: Command = async ({ invocation, workspace, output, painter }) => {
  const { engine, articles } = workspace;
  const answers = function* () {
    for (const { uri, name } of articles) {
      const reading = engine.reading(uri);
      if (reading) yield { name, reading };
    }
  };
  if (invocation.format !== 'text') {
    await writeJson(output, invocation.format, answers(), ({ name, reading }) => sourceJson(name, reading));
    return false;
  }
  for (const { name, reading } of answers()) {
    const lines = indexLines(reading.text);
    await output.write(`${fileHeading(name, reading, painter, invocation.messages)}\n`);
    for (const statement of reading.statements)
      await output.write(`${statementLine(statement, lines, painter, invocation.messages)}\n`);
    await output.write('\n');
  }
  return false;
};
