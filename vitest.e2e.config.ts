import { defineConfig } from 'vitest/config';

/** The tests that drive real browsers, with the builds in .output (made anew before where sources are newer). */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/harness/prepare.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser waits more than it works: two files side by side take half the time, more would miss their timeouts.
    maxWorkers: 2,
  },
});
