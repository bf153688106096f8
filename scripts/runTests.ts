// All tests, one kind after the other, with one tally at the end. The tests in the real VS Code need things that `npm ci`
// does not bring; where they are not there, that is said and they are left out, except in CI, where nothing is.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRealVSCode } from './findRealVSCode.ts';

const scratch = mkdtempSync(join(tmpdir(), 'beleg-tally-'));
const tally = join(scratch, 'tally');
const failed: string[] = [];

function step(name: string, command: string, args: readonly string[]): void {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, BELEG_TALLY: tally } });
  if (status !== 0) failed.push(name);
  console.log(
    `== ${name}: ${status === 0 ? 'fine' : 'FAILED'} after ${Math.round((performance.now() - start) / 1000)} s`,
  );
}

step('types', 'npm', ['run', '--silent', 'typecheck']);
step('package', 'npm', ['run', '--silent', 'package']);
step('tests', 'vitest', ['run']);

const { missing } = findRealVSCode();
const inCI = Boolean(process.env['CI']);
if (missing.length === 0 || inCI) step('tests in the editor', 'vitest', ['run', '--config', 'vitest.e2e.config.mts']);
else
  console.log(
    `\nThe tests in the editor were LEFT OUT: ${missing.join(' and ')} not there. ` +
      '`npm run e2e:install` installs it (700 MB, a few minutes), then `npm test` runs them.',
  );

const total = [0, 0, 0];
if (existsSync(tally))
  for (const line of readFileSync(tally, 'utf8').trim().split('\n'))
    [...line.matchAll(/\d+/g)].forEach(([count], i) => (total[i] = (total[i] ?? 0) + Number(count)));
rmSync(scratch, { recursive: true, force: true });

if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${total[0]} passed, ${total[1]} failed, ${total[2]} skipped`);
process.exit(failed.length > 0 || total[0] === 0 ? 1 : 0);
