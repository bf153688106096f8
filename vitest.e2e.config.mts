import { defineConfig } from 'vitest/config';

/** The tests in a real VS Code: one after the other, since each has an editor and a browser of its own. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/prepareEditor.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // The editor answers when it has read and drawn; on a busy machine that takes its time.
    expect: { poll: { timeout: 20_000, interval: 100 } },
    reporters: ['default', './scripts/tallyReporter.ts'],
  },
});
