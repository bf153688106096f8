import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A machine that does other things as well is slow; a test that hangs still ends.
    testTimeout: 30_000,
    include: ['test/**/*.test.ts', 'server/src/**/*.test.ts', 'client/src/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    reporters: ['default', './scripts/tallyReporter.ts'],
  },
});
