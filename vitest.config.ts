import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { LONGEST_UNITS, longestFirst } from './tests/longest-first.ts';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // Some tests start processes; on a busy machine that takes its time.
    testTimeout: 30_000,
    maxWorkers: '100%',
    sequence: { sequencer: longestFirst(LONGEST_UNITS) },
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/articles/**/*.test.ts'],
  },
});
