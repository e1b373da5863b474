import { winRate } from '../core/metrics/win-rate';
import type { CustomFunction } from './declaration';
import { eachPerson, functionTeam } from './function-team';
import { DEALS, FROM, PROCESS, SALESPEOPLE, TO } from './parameters';

export const SC_WIN_RATE: CustomFunction = {
  name: 'SC_WIN_RATE',
  summary:
    'The share of decided deals that were won, from 0 to 1; a percentage within TO_PERCENT(…).',
  parameters: [DEALS, PROCESS, SALESPEOPLE, FROM, TO],
  headers: null,
  choices: [
    'Won by won + lost, by number of deals; open deals are not in it.',
    'A deal counts on the day it was closed. Deals closed on an unknown day count only without from and to.',
    'Blank where no lost deal is recorded, or nothing was taken for won.',
  ],
  example: `=SC_WIN_RATE(Deals!A:U, 'Sales Process'!A:L, "Ana Berg", DATE(2026, 1, 1), DATE(2026, 6, 30))`,
  run(args, environment) {
    const team = functionTeam(this, args, environment);
    return eachPerson(
      this,
      team,
      args,
      (person) => winRate.compute(team.lookup, person).byCount.value,
    );
  },
};
