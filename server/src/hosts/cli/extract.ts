import { lookUpPlaces } from '../../features/report/lookUpPlaces.ts';
import { sourceJson } from '../../features/statementJson.ts';
import type { Command } from './CommandContext.ts';
import { fileHeading, statementLine } from './statementLine.ts';
import { writeJson } from './writeJson.ts';

export const extract: Command = async ({ invocation, workspace, output, painter }) => {
  const { engine, articles } = workspace;
  const answers = function* () {
    for (const { uri, name } of articles) {
      const reading = engine.reading(uri);
      if (reading) yield { uri, name, reading };
    }
  };
  if (invocation.format !== 'text') {
    await writeJson(output, invocation.format, answers(), ({ name, reading }) => sourceJson(name, reading));
    return false;
  }
  const places = lookUpPlaces(engine, workspace.nameOf);
  for (const { uri, name, reading } of answers()) {
    await output.write(`${fileHeading(name, reading, painter, invocation.messages)}\n`);
    for (const statement of reading.statements)
      await output.write(`${statementLine(uri, statement, places, painter, invocation.messages)}\n`);
    await output.write('\n');
  }
  return false;
};
