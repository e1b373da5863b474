import { discount } from '../core/metrics/discount';
import type { CustomFunction } from './declaration';
import { eachPerson, functionTeam } from './function-team';
import { DEALS, FROM, PROCESS, SALESPEOPLE, TO } from './parameters';

export const SC_DISCOUNT: CustomFunction = {
  name: 'SC_DISCOUNT',
  summary: 'The median discount of won deals, from 0 to 1; a percentage within TO_PERCENT(…).',
  parameters: [DEALS, PROCESS, SALESPEOPLE, FROM, TO],
  headers: null,
  choices: [
    'A discount is one less amount by list price, or what the discount column says. Deals with neither are left out.',
    'Each deal counts alike, whatever its amount. A price above list is a negative discount and is kept.',
  ],
  example: `=SC_DISCOUNT(Deals!A:U, 'Sales Process'!A:L, "Ana Berg")`,
  run(args, environment) {
    const team = functionTeam(this, args, environment);
    return eachPerson(
      this,
      team,
      args,
      (person) => discount.compute(team.lookup, person).median.value,
    );
  },
};
