import type { Output } from './Output.ts';

/**
 * Writes an object for each answer as soon as it is there: a line each (`jsonl`), or all of them in `{"files":[…]}`
 * (`json`).
 */
export async function writeJson<T>(
  output: Output,
  format: string,
  answers: Iterable<T>,
  toJson: (answer: T) => Record<string, unknown>,
): Promise<void> {
  if (format === 'jsonl') {
    for (const answer of answers) await output.write(`${JSON.stringify(toJson(answer))}\n`);
    return;
  }
  let before = '{"files":[\n';
  for (const answer of answers) {
    await output.write(`${before}${JSON.stringify(toJson(answer))}`);
    before = ',\n';
  }
  await output.write(before === ',\n' ? '\n]}\n' : '{"files":[]}\n');
}
