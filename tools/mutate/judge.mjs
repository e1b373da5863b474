import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fastTests, relatedTests } from './related-tests.mjs';

/** Seconds that a round of tests may take: with the first, an unchanged run, and without. */
const SECONDS = { fast: 600, slow: 900 };

/** Fast tests share their modules, which is four times as fast; nothing is built for them. */
const FAST_CONFIG = `export default { test: {
  include: ['test/**/*.test.ts'], testTimeout: 60_000, pool: 'threads', isolate: false, maxWorkers: 2,
} };`;

/**
 * Judges mutants one by one: writes each into a copy of the tree and runs the tests that concern
 * it, the nearest first, until one fails or hangs. The checkout itself is never written to.
 *
 * @param {object[]} mutants
 * @param {boolean} isThorough whether the slow tests judge src/core as well
 * @param {(mutant: object, noticedBy: string | null) => void} tell called for each in turn
 * @throws Error where the tests fail without any change
 */
export async function judgeMutants(mutants, isThorough, tell) {
  const copy = copyOfTree();
  const clear = () => rmSync(copy, { recursive: true, force: true });
  process.once('exit', clear);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const unchanged = await run(copy, fastTests(), true, SECONDS.fast);
  if (unchanged.noticedBy !== null) {
    throw new Error(`The tests fail as they are:\n${unchanged.output}`);
  }
  // A round is a part of all the tests; a busy machine may take three times as long as before.
  const seconds = { fast: 30 + 3 * unchanged.seconds, slow: SECONDS.slow };
  const roundsOf = relatedTests();
  for (const mutant of mutants) {
    const path = join(copy, mutant.file);
    const source = readFileSync(path, 'utf8');
    writeFileSync(path, source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end));
    let noticedBy = null;
    for (const { tests, isFast } of roundsOf(mutant.file, isThorough)) {
      ({ noticedBy } = await run(copy, tests, isFast, isFast ? seconds.fast : seconds.slow));
      if (noticedBy !== null) break;
    }
    writeFileSync(path, source);
    tell(mutant, noticedBy);
  }
}

/** A copy of the working tree in the folder for temporary files; packages are only linked. */
function copyOfTree() {
  const copy = mkdtempSync(join(tmpdir(), 'stagecoach-mutate-'));
  const isCopied = (path) => !['.git', 'node_modules'].includes(basename(path));
  cpSync('.', copy, { recursive: true, filter: isCopied });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(join(copy, 'fast.config.mjs'), FAST_CONFIG);
  return copy;
}

/** Runs some tests; says which of them failed first, null where none did. */
function run(folder, tests, isFast, seconds) {
  const config = isFast ? ['--config', 'fast.config.mjs'] : [];
  const args = ['vitest', 'run', '--bail', '1', '--no-color', ...config, ...tests];
  const begun = Date.now();
  return new Promise((resolve, reject) => {
    // A group of its own, so that its workers end with it.
    const child = spawn('nice', ['-n', '10', 'npx', ...args], { cwd: folder, detached: true });
    let output = '';
    let isLate = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    const timer = setTimeout(() => {
      isLate = true;
      process.kill(-child.pid, 'SIGKILL');
    }, seconds * 1000);
    child.on('error', reject).on('close', (code) => {
      clearTimeout(timer);
      const failed = /FAIL\s+(\S+)/.exec(output)?.[1] ?? 'vitest';
      const noticedBy = isLate ? 'time' : code === 0 ? null : failed;
      resolve({ noticedBy, output, seconds: (Date.now() - begun) / 1000 });
    });
  });
}
