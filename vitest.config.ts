import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The add-on, and Univer for Node, are built once before any test's time runs.
    globalSetup: ['test/build-add-on.ts', 'test/playground/build-univer.ts'],
  },
});
