/**
 * `npm run mutate -- --sample 90 --seed 7`: changes the code in one place at a time, in a copy of
 * the tree, and tells which of these mutants the tests do not notice.
 *
 * --sample N   so many mutants drawn at random (all of them where it is left out)
 * --seed S     the draw (1)
 * --only PATH  a file, a folder, or file:line; may be given several times
 * --kind KIND  condition, "part left out", boundary, number …; may be given several times
 * --thorough   mutants of src/core that the fast tests miss are judged by the slow ones too
 * --list       lists the mutants and runs nothing
 */
import { parseArgs } from 'node:util';
import { judgeMutants } from './mutate/judge.mjs';
import { mutantsIn } from './mutate/mutants.mjs';
import { drawn } from './mutate/sample.mjs';
import { sourceFiles } from './mutate/source-files.mjs';

const FOLDERS = ['src/core', 'src/functions', 'src/server', 'src/sheet'];

const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: [] },
    kind: { type: 'string', multiple: true, default: [] },
    thorough: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});

/** Whether a mutant is of a kind, and stands at a place, that was asked for. */
function isWanted({ file, line, kind }) {
  if (values.kind.length > 0 && !values.kind.includes(kind)) return false;
  if (values.only.length === 0) return true;
  return values.only.some(
    (place) => place === file || place === `${file}:${line}` || file.startsWith(`${place}/`),
  );
}

function describe({ file, line, kind, before, after }) {
  return `${file}:${line} ${kind}: ${before} → ${after}`;
}

const all = sourceFiles(FOLDERS).flatMap(mutantsIn).filter(isWanted);
const mutants = drawn(all, values.sample === undefined ? null : Number(values.sample), values.seed);
console.log(`${mutants.length} of ${all.length} mutants, seed ${values.seed}`);

if (values.list) {
  for (const mutant of mutants) console.log(describe(mutant));
} else {
  const survivors = [];
  await judgeMutants(mutants, values.thorough, (mutant, by) => {
    if (by === null) survivors.push(mutant);
    console.log(
      `${by === null ? 'SURVIVED' : 'noticed '} ${describe(mutant)}${by === null ? '' : ` (${by})`}`,
    );
  });
  const noticed = mutants.length - survivors.length;
  console.log(`\n${noticed} of ${mutants.length} noticed (${percent(noticed, mutants.length)})`);
  if (survivors.length > 0) console.log('\nNot noticed:');
  for (const mutant of survivors) console.log(describe(mutant));
}

function percent(part, whole) {
  return whole === 0 ? 'none' : `${Math.round((100 * part) / whole)} %`;
}
