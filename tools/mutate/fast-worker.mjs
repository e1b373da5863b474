/**
 * Runs fast tests for judge.mjs, in a process of its own, so that it can be ended when a mutant
 * never comes to an end. Vitest stays loaded from one mutant to the next, and the tests share their
 * modules: most of the time of a short run is loading.
 *
 * In: `{ tests, changed }`, paths of test files in the order in which to run them, and of files
 * that are not as they were at the last run. Out: `{ failed, durations }`, the first test file that
 * failed, null where none did, and milliseconds by test file.
 */
import { resolve } from 'node:path';
import { createVitest } from 'vitest/node';

/** Test files run in the order in which they are given. */
class AsGiven {
  shard(files) {
    return files;
  }

  sort(files) {
    return files;
  }
}

/** The test files of the run under way that have ended; Vitest itself keeps those of earlier runs. */
let ended = [];

const vitest = await createVitest('test', {
  config: false,
  watch: false,
  pool: 'threads',
  isolate: false,
  maxWorkers: 1,
  fileParallelism: false,
  bail: 1,
  testTimeout: 60_000,
  include: ['test/**/*.test.ts'],
  reporters: [{ onTestModuleEnd: (module) => ended.push(module) }],
  cache: false,
  sequence: { sequencer: AsGiven },
});

process.on('message', async ({ tests, changed }) => {
  for (const file of changed) vitest.invalidateFile(resolve(file));
  const project = vitest.getRootProject();
  const wanted = tests.map((test) => project.createSpecification(resolve(test)));
  ended = [];
  const { unhandledErrors } = await vitest.runTestSpecifications(wanted);
  const durations = Object.fromEntries(
    ended.map((module) => [module.relativeModuleId, module.diagnostic().duration]),
  );
  const broken = ended.find((module) => module.state() === 'failed');
  const failed = broken?.relativeModuleId ?? (unhandledErrors.length > 0 ? 'vitest' : null);
  process.send({ failed, durations });
});
process.send('ready');
