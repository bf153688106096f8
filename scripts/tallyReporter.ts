import { appendFileSync } from 'node:fs';
import type { Reporter, TestCase } from 'vitest/node';

/**
 * Ends a run with one plain line, `N passed, N failed, N skipped`, which any CI log reader understands. Where several runs
 * make up one, `BELEG_TALLY` names a file that gets a line of each, and the caller adds them up.
 */
export default class TallyReporter implements Reporter {
  #passed = 0;
  #failed = 0;
  #skipped = 0;

  onTestCaseResult(test: TestCase): void {
    switch (test.result().state) {
      case 'passed':
        this.#passed++;
        break;
      case 'failed':
        this.#failed++;
        break;
      default:
        this.#skipped++;
    }
  }

  onTestRunEnd(): void {
    const line = `${this.#passed} passed, ${this.#failed} failed, ${this.#skipped} skipped\n`;
    const file = process.env['BELEG_TALLY'];
    if (file === undefined) process.stdout.write(line);
    else appendFileSync(file, line);
  }
}
