import { fork, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fastTests, relatedTests } from './related-tests.mjs';

/** Seconds that one file of fast tests may take at first, and those of one slow folder. */
const FAST_SECONDS = 300;
const SLOW_SECONDS = 900;
/** Whoever else works on this machine comes first. */
const NICENESS = 10;

/**
 * Judges mutants one by one: writes each into a copy of the tree and runs the tests that concern
 * it, the likeliest to fail first, until one fails or hangs. The checkout is never written to.
 *
 * @param {object[]} mutants
 * @param {boolean} isThorough whether the slow tests judge src/core as well
 * @param {(mutant: object, noticedBy: string | null) => void} tell called for each in turn
 * @throws Error where the tests fail without any change
 */
export async function judgeMutants(mutants, isThorough, tell) {
  setPriority(NICENESS);
  const copy = copyOfTree();
  // Tests that come into the checkout meanwhile are none of this run's.
  process.chdir(copy);
  process.once('exit', () => {
    endRunning();
    rmSync(copy, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

  const unchanged = await runFast(copy, fastTests(), [], FAST_SECONDS);
  if (unchanged.failed !== null) throw new Error(`${unchanged.failed} fails as it is.`);
  // On a busy machine the same may take several times as long; longer, and it hangs.
  const seconds = 30 + (5 * Math.max(...Object.values(unchanged.durations))) / 1000;
  const { fastFor, slowFor, learn } = relatedTests(unchanged.durations);
  let before = [];
  for (const mutant of mutants) {
    const path = join(copy, mutant.file);
    const source = readFileSync(path, 'utf8');
    writeFileSync(path, source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end));
    const changed = [...new Set([...before, mutant.file])];
    let { failed: noticedBy } = await runFast(copy, fastFor(mutant.file), changed, seconds);
    for (const tests of slowFor(mutant.file, isThorough)) {
      noticedBy ??= await runSlow(copy, tests);
    }
    writeFileSync(path, source);
    before = [mutant.file];
    learn(mutant.file, noticedBy);
    tell(mutant, noticedBy);
  }
  endRunning();
}

/** A copy of the working tree in the folder for temporary files; packages are only linked. */
function copyOfTree() {
  const copy = mkdtempSync(join(tmpdir(), 'stagecoach-mutate-'));
  const isCopied = (path) => !['.git', 'node_modules'].includes(basename(path));
  cpSync('.', copy, { recursive: true, filter: isCopied });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Processes at work at this moment; each leads a group, which ends with it. */
const running = new Set();

function endRunning() {
  for (const child of running) {
    running.delete(child);
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
  }
}

/** The process that runs fast tests; null before the first run and after one that hung. */
let worker = null;

async function workerIn(folder) {
  if (worker !== null) return worker;
  worker = fork(join(folder, 'tools/mutate/fast-worker.mjs'), {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  running.add(worker);
  await new Promise((done) => worker.once('message', done));
  return worker;
}

/**
 * Runs fast tests in their order until one fails; `failed` is its path, or "time" where so many
 * seconds pass without a file of tests coming to its end.
 */
async function runFast(folder, tests, changed, seconds) {
  if (tests.length === 0) return { failed: null, durations: {} };
  const child = await workerIn(folder);
  return new Promise((done) => {
    let timer;
    const end = (result) => {
      clearTimeout(timer);
      child.removeAllListeners();
      if (result.durations === undefined) {
        endRunning();
        worker = null;
      }
      done(result);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => end({ failed: 'time' }), seconds * 1000);
    };
    child.on('message', (message) => (message === 'alive' ? wait() : end(message)));
    child.once('exit', () => end({ failed: 'the end of the process' }));
    wait();
    child.send({ tests, changed });
  });
}

/** Runs slow tests with the project's own settings; the first that fails, null where none does. */
function runSlow(folder, tests) {
  const child = spawn('npx', ['vitest', 'run', '--bail', '1', '--no-color', ...tests], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  return new Promise((done, fail) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), SLOW_SECONDS * 1000);
    child.on('error', fail).on('close', (code, signal) => {
      clearTimeout(timer);
      running.delete(child);
      const failed = /FAIL\s+(\S+)/.exec(output)?.[1] ?? 'the build';
      done(signal !== null ? 'time' : code === 0 ? null : failed);
    });
  });
}
