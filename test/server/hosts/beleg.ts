import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export const CLI = resolve(import.meta.dirname, '../../../dist/cli.js');
if (!existsSync(CLI)) throw new Error('dist/cli.js is not built: npm run build');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line in a folder. Messages are English unless the environment says otherwise. */
export function beleg(
  cwd: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = '',
): Promise<Run> {
  return new Promise((done) => {
    const env = { PATH: process.env.PATH ?? '', LANG: 'C', ...environment };
    const options = { cwd, env, maxBuffer: 1 << 28 };
    const child = execFile(process.execPath, [CLI, ...args], options, (error, stdout, stderr) =>
      done({ status: error ? child.exitCode : 0, stdout, stderr }),
    );
    // Wrong usage ends before anything is read; that nobody takes the input is then no failure of the test.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
