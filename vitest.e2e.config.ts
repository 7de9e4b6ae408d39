import { defineConfig } from 'vitest/config';
import { PATIENCE } from './tests/e2e/harness/patience.ts';
import { LONGEST_IN_BROWSERS, longestFirst } from './tests/longest-first.ts';

/** The tests that drive real browsers, with the builds in .output (made anew before where sources are newer). */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/harness/prepare.ts',
    // Longer than several waits in a row: a test that misses something says what it has waited for, not that its time is up.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: PATIENCE } },
    sequence: { sequencer: longestFirst(LONGEST_IN_BROWSERS) },
    // A browser waits more than it works: two files side by side take half the time. A third one slowed all of them on two cores.
    maxWorkers: 2,
    // Each file has browsers of its own; the driver and what is built for them need not be loaded anew.
    isolate: false,
  },
});
