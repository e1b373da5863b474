/**
 * Runs fast tests for judge.mjs, in a process of its own, so that it can be ended when a mutant
 * never comes to an end. Vitest stays loaded from one mutant to the next, and the tests share their
 * modules: most of the time of a short run is loading.
 *
 * In: `{ tests, changed }`, paths of test files in the order in which to run them, and of files
 * that are not as they were at the last run. Out: 'alive' at the end of each test file, and at the
 * end of all `{ failed, durations }`, the first test file that failed, null where none did, and
 * milliseconds by test file.
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
  reporters: [
    {
      onTestModuleEnd(module) {
        ended.push(module);
        process.send('alive');
      },
    },
  ],
  cache: false,
  sequence: { sequencer: AsGiven },
});

/** Portions of a list, each three times as long as the one before: skipped tests cost time too. */
function* portions(list) {
  for (let [from, size] = [0, 4]; from < list.length; from += size, size *= 3) {
    yield list.slice(from, from + size);
  }
}

process.on('message', async ({ tests, changed }) => {
  for (const file of changed) vitest.invalidateFile(resolve(file));
  const project = vitest.getRootProject();
  ended = [];
  let failed = null;
  for (const portion of portions(tests)) {
    const wanted = portion.map((test) => project.createSpecification(resolve(test)));
    const { unhandledErrors } = await vitest.runTestSpecifications(wanted);
    const broken = ended.find((module) => module.state() === 'failed');
    failed = broken?.relativeModuleId ?? (unhandledErrors.length > 0 ? 'vitest' : null);
    if (failed !== null) break;
  }
  const durations = Object.fromEntries(
    ended.map((module) => [module.relativeModuleId, module.diagnostic().duration]),
  );
  process.send({ failed, durations });
});
process.send('ready');
