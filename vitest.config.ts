import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // One for each core; by itself one fewer, which on two cores is one.
    maxWorkers: '100%',
    // Nothing is judged by its time: a busy machine may take long, a hung test ends all the same.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The add-on, and Univer for Node, are built once before any test's time runs.
    globalSetup: ['test/build-add-on.ts', 'test/playground/build-univer.ts'],
  },
});
