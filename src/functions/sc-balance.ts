import { expectedShape } from '../core/metrics/expected-shape';
import { partOf } from '../core/pipeline/by-person';
import type { CustomFunction, ResultCell } from './declaration';
import { functionTeam, personOf, untilLastActivity } from './function-team';
import { DEALS, ONE_SALESPERSON, PROCESS } from './parameters';

const HEADERS = ['Stage', 'Open deals', 'Open value', 'Share', 'Expected', 'Difference'];

export const SC_BALANCE: CustomFunction = {
  name: 'SC_BALANCE',
  summary:
    "A salesperson's open deals by stage, beside what to expect: by the process's targets, else the others' open deals.",
  parameters: [DEALS, PROCESS, ONE_SALESPERSON],
  headers: HEADERS,
  choices: [
    'Share is by number of open deals, not by value.',
    "Expected is what the weekly targets, target conversions and the team's times in a stage lead to (Little's law); where one is missing, the others' open deals, never with the salesperson's own; with fewer than three others it is blank.",
  ],
  example: `=SC_BALANCE(Deals!A:U, 'Sales Process'!A:L, "Ana Berg")`,
  run(args, environment) {
    const team = functionTeam(this, args, environment);
    const person = personOf(this, team, args) ?? 0;
    const lookup = untilLastActivity(team.lookup);
    const { process, openStages } = lookup.pipeline;
    const { shares } = expectedShape(lookup, person);
    const open = partOf(lookup.open, person);
    return [
      [...HEADERS],
      ...openStages
        .filter((stage) => !process.stages[stage]?.skip || (open[stage]?.deals ?? 0) > 0)
        .map((stage): ResultCell[] => {
          const { deals = 0, value = null, share = null } = open[stage] ?? {};
          const expected = shares[stage] ?? null;
          const difference = share === null || expected === null ? null : share - expected;
          return [process.stages[stage]?.name ?? '', deals, value, share, expected, difference];
        }),
    ];
  },
};
