import { conversion } from '../core/metrics/conversion';
import { partOf } from '../core/pipeline/by-person';
import { whyNoConversion } from '../core/pipeline/pipeline-index';
import type { CustomFunction } from './declaration';
import { eachPerson, functionTeam, stageOf } from './function-team';
import { DEALS, FROM, HISTORY, PROCESS, SALESPEOPLE, STAGE, TO } from './parameters';

export const SC_CONVERSION: CustomFunction = {
  name: 'SC_CONVERSION',
  summary:
    'The share of the decided deals in a stage that advanced, from 0 to 1; a percentage within TO_PERCENT(…).',
  parameters: [DEALS, PROCESS, STAGE, SALESPEOPLE, HISTORY, FROM, TO],
  headers: null,
  choices: [
    'Advanced by advanced + lost, by the day of the decision; deals still open, gone back or handed off are not in it.',
    'A deal counts once, by how its last stay in the stage ended.',
    'Blank where the sheet does not say which deals were lost, or at which stage.',
  ],
  example: `=SC_CONVERSION(Deals!A:U, 'Sales Process'!A:L, "Offer", {"Ana Berg"; "Bo Lind"; "Cy Okafor"})`,
  run(args, environment) {
    const team = functionTeam(this, args, environment);
    const stage = stageOf(this, team, args);
    const { lookup } = team;
    return eachPerson(this, team, args, (person) => {
      const counts = partOf(lookup.tally, person)[stage];
      return counts === undefined
        ? null
        : conversion(counts, whyNoConversion(lookup, person)).value;
    });
  },
};
