import { defineConfig } from 'vitest/config';

/** The tests that drive real browsers; they need the builds in .output (npm test makes them first). */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Browsers side by side on a small machine make each other's timeouts fail.
    fileParallelism: false,
  },
});
