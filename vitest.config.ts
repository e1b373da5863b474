import { defineConfig } from 'vitest/config';

// Nothing is judged by its time: a busy machine may take long, a hung test ends all the same.
const PATIENT = { testTimeout: 60_000, hookTimeout: 120_000 };

/** The core keeps no state, so that its tests may share what one of them has loaded. */
const CORE = 'test/core/**/*.test.ts';

export default defineConfig({
  test: {
    // One for each core; by itself one fewer, which on two cores is one.
    maxWorkers: '100%',
    projects: [
      { test: { ...PATIENT, name: 'core', include: [CORE], isolate: false } },
      {
        test: {
          ...PATIENT,
          name: 'product',
          include: ['test/**/*.test.ts'],
          exclude: [CORE],
          // The add-on, and Univer for Node, are built once before any test's time runs.
          globalSetup: ['test/build-add-on.ts', 'test/playground/build-univer.ts'],
        },
      },
    ],
  },
});
