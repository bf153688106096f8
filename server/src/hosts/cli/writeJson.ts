import type { Output } from './Output.ts';

/**
 * Writes an object for each answer as soon as it is there: a line each (`jsonl`), or all of them in `{"files":[…]}`
 * (`json`). What is `more` than answers comes last: keys beside `files`, or a line of its own.
 */
export async function writeJson<T>(
  output: Output,
  format: string,
  answers: Iterable<T>,
  toJson: (answer: T) => Record<string, unknown>,
  more: () => Record<string, unknown> = () => ({}),
): Promise<void> {
  if (format === 'jsonl') {
    for (const answer of answers) await output.write(`${JSON.stringify(toJson(answer))}\n`);
    const last = more();
    if (Object.keys(last).length > 0) await output.write(`${JSON.stringify(last)}\n`);
    return;
  }
  let before = '{"files":[\n';
  for (const answer of answers) {
    await output.write(`${before}${JSON.stringify(toJson(answer))}`);
    before = ',\n';
  }
  const rest = Object.entries(more()).map(([key, value]) => `,\n${JSON.stringify(key)}:${JSON.stringify(value)}`);
  await output.write(`${before === ',\n' ? '\n]' : '{"files":[]'}${rest.join('')}}\n`);
}
