/**
 * How often a follow-up is wrong, and how often it sees what is there, `npm run bench:follow-up`:
 * people are coached because of a figure, and what the Coaching Log then says of them is judged by
 * the add-on's own code. In a team of equals the worst is coached and nothing changes, so that every
 * "improved" is false; others stand apart, and change or do not.
 *
 *   --runs N   agreements a row (default 1000)
 *   --seed N   of the random numbers; the tuning used seed 1000 (default 1)
 *   --only X   rows whose name contains the text
 */
import { parseArgs } from 'node:util';
import { randomFrom } from '../simulation/random';
import { seededRandom } from '../src/core/statistics';
import { type Case, play, VERDICT_KINDS, type Verdicts } from './follow-up/agreement';
import { CASES } from './follow-up/cases';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});
const runs = Number(values.runs);
const started = performance.now();
console.log(`${runs} agreements a row, per cent; standard error of 10: ${errorOf(0.1)}\n`);
console.log(
  `${''.padEnd(62)}at the review                                at the end\n${''.padEnd(60)}` +
    'improved  worse  none  cannot  early      improved  worse  none  cannot',
);
for (const [name, each] of CASES) {
  if (!name.includes(values.only)) continue;
  console.log(rowOf(name, each));
}
console.log(`\n${Math.round((performance.now() - started) / 1000)} s`);

function rowOf(name: string, each: Case): string {
  const random = randomFrom(seededRandom(Number(values.seed)));
  const verdicts = Array.from({ length: runs }, () => play(each, random));
  const cells = (when: keyof Verdicts): string[] =>
    VERDICT_KINDS.map((kind) => {
      const times = verdicts.filter((verdict) => verdict[when] === kind).length;
      return ((100 * times) / runs).toFixed(1).padStart(7);
    });
  return `${name.padEnd(60)}${cells('atReview').join('')}     ${cells('atEnd').slice(0, 4).join('')}`;
}

function errorOf(share: number): string {
  return (100 * Math.sqrt((share * (1 - share)) / runs)).toFixed(1);
}
