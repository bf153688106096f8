import type { Reporter, TestCase } from 'vitest/node';

/** Ends a run with one plain line, `N passed, N failed, N skipped`, which any CI log reader understands. */
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
    process.stdout.write(`${this.#passed} passed, ${this.#failed} failed, ${this.#skipped} skipped\n`);
  }
}
