/**
 * Holds this checkout against another build of the project, to the byte: `report.json`, the text of
 * the report, the page for a talk, and every tab that `--out` writes.
 *
 *   node tools/compare-builds/index.mjs ../stagecoach-before [--made 24] [--seed 1] [--only name] [--reuse]
 *
 * The other checkout must have its packages installed and `dist/` built; so must this one. The
 * inputs are the sample, the files in `../shared` where it is there, and made-up teams.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inputs } from './inputs.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    made: { type: 'string', default: '24' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    keep: { type: 'boolean', default: false },
    reuse: { type: 'boolean', default: false },
  },
});
const [other] = positionals;
if (other === undefined) {
  console.error('Name the folder of the other checkout.');
  process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), 'compare-builds-'));
const all = await inputs({
  folder,
  made: Number(values.made),
  seed: Number(values.seed),
  shared: resolve('../shared'),
});
const jobs = all.filter(({ name }) => name.includes(values.only ?? ''));
await writeFile(join(folder, 'jobs.json'), JSON.stringify(jobs));
const now = join(folder, 'now');
// The other build's outputs stay with it, for whoever compares with it again and again.
const before = resolve(other, 'build', `compared-${values.made}-made-${values.seed}`);
const isKnown = values.reuse && existsSync(before);
if (!isKnown) await rm(before, { recursive: true, force: true });
await Promise.all([
  ...(isKnown ? [] : [runAll(resolve(other), before)]),
  runAll(resolve('.'), now),
]);

const differing = await differences(before, now);
console.log(`${jobs.length} inputs, ${differing.files} files compared.`);
for (const line of differing.lines) console.log(line);
if (differing.lines.length === 0) {
  console.log('Identical to the byte.');
  if (!values.keep) await rm(folder, { recursive: true });
} else {
  console.log(`The outputs are kept in ${folder}.`);
  process.exitCode = 1;
}

/** Runs every job in a checkout, in a process of its own. */
function runAll(checkout, out) {
  return new Promise((done, fail) => {
    const script = new URL('./run-jobs.mjs', import.meta.url).pathname;
    const child = spawn(process.execPath, [script, join(folder, 'jobs.json'), out], {
      cwd: checkout,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`The run in ${checkout} failed.`)),
    );
  });
}

/** Files that only one side has, or whose bytes differ, each with the first line that does. */
async function differences(one, two) {
  const [mine, theirs] = await Promise.all([filesIn(one), filesIn(two)]);
  const names = [...new Set([...mine, ...theirs])]
    .filter((name) => name.includes(values.only ?? ''))
    .sort();
  const lines = [];
  for (const name of names) {
    if (!mine.includes(name)) lines.push(`only now: ${name}`);
    else if (!theirs.includes(name)) lines.push(`no longer: ${name}`);
    else {
      const [a, b] = await Promise.all([readFile(join(one, name)), readFile(join(two, name))]);
      if (!a.equals(b)) lines.push(`differs: ${name}${firstDifference(String(a), String(b))}`);
    }
  }
  return { files: names.length, lines };
}

async function filesIn(directory) {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(directory.length + 1));
}

function firstDifference(a, b) {
  const [before, after] = [a.split('\n'), b.split('\n')];
  const at = before.findIndex((line, index) => line !== after[index]);
  if (at < 0) return '';
  return `\n  line ${at + 1}\n  - ${short(before[at])}\n  + ${short(after[at] ?? '')}`;
}

function short(line) {
  return line.length <= 300 ? line : `${line.slice(0, 300)}…`;
}
