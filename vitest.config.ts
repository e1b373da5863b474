import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Univer is bundled for Node once, before any test's time runs.
    globalSetup: ['test/playground/build-univer.ts'],
  },
});
