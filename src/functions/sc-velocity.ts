import { velocityPerDay } from '../core/metrics/velocity-per-day';
import type { CustomFunction } from './declaration';
import { eachPerson, functionTeam } from './function-team';
import { DEALS, FROM, PROCESS, SALESPEOPLE, TO } from './parameters';

export const SC_VELOCITY: CustomFunction = {
  name: 'SC_VELOCITY',
  summary:
    'The value won a day at the present pace: open deals times win rate times mean won amount, by the typical days from created to won.',
  parameters: [DEALS, PROCESS, SALESPEOPLE, FROM, TO],
  headers: null,
  choices: [
    'The win rate is by number of deals, the amount is the mean of won deals, and the days are their median, always calendar days.',
    'From and to choose the decided deals; the open deals are those of now.',
    'Blank where no lost deal is recorded, or nothing was taken for won.',
  ],
  example: `=SC_VELOCITY(Deals!A:U, 'Sales Process'!A:L)`,
  run(args, environment) {
    const team = functionTeam(this, args, environment);
    return eachPerson(
      this,
      team,
      args,
      (person) => velocityPerDay.compute(team.lookup, person).value,
    );
  },
};
