/**
 * Puts an error, an error after the effect and a cut-off at the service calls of every command, and a
 * second person between two of them, and prints what came of it:
 * `npm run test:faults -- [--seed N] [--runs N] [--only TEXT]`. Ends with 1 where anything is wrong.
 */
import { parseArgs } from 'node:util';
import { COMMANDS } from './commands';
import { livedMonth } from './month';
import { type Plan, tryCommands } from './try-commands';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string' },
    only: { type: 'string', default: '' },
    kind: { type: 'string', default: 'all' },
  },
});

const plan: Plan = {
  seed: Number(values.seed),
  runs: values.runs === undefined ? null : Number(values.runs),
  kinds: values.kind === 'all' ? ['faults', 'people'] : [values.kind as Plan['kinds'][number]],
};
const commands = COMMANDS.filter(({ name }) => name.includes(values.only));
const tallies = await tryCommands(commands, plan, (text) => console.log(text));
const wrong = tallies.flatMap(({ examples }) => examples);
const steps = values.only === '' && values.kind === 'all' ? 60 : 0;
const month = await livedMonth(plan.seed, steps);
wrong.push(...month.lost.map((text) => `lost in a month: ${text}`), ...month.wrong);
if (steps > 0)
  console.log(
    `a month of two people: ${steps} steps, lost ${month.lost.length}, wrong ${month.wrong.length}`,
  );
for (const example of wrong) console.log(example);
process.exit(wrong.length === 0 ? 0 : 1);
