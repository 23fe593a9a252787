import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    testTimeout: 30_000,
    // Much of the time is waiting for servers that are slow on purpose, or that may not be asked more often.
    maxWorkers: 3,
    reporters: ['default', './.ci/counts-reporter.mjs'],
  },
});
