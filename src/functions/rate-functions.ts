import { conversion, partOf, winRate } from '../core/metrics';
import type { CustomFunction } from './declaration';
import { eachPerson, functionTeam, stageOf } from './function-team';
import { DEALS, FROM, HISTORY, PROCESS, SALESPEOPLE, STAGE, TO } from './parameters';

export const SC_WIN_RATE: CustomFunction = {
  name: 'SC_WIN_RATE',
  summary: 'The share of decided deals that were won, from 0 to 1.',
  parameters: [DEALS, PROCESS, SALESPEOPLE, FROM, TO],
  headers: null,
  run(args, environment) {
    const team = functionTeam(this, args, environment);
    const { pipeline, standing } = team.measures;
    return eachPerson(
      this,
      team,
      args,
      (person) => winRate(pipeline, partOf(standing, person)).rate,
    );
  },
};

export const SC_CONVERSION: CustomFunction = {
  name: 'SC_CONVERSION',
  summary:
    'The share of the decided deals in a stage that advanced, from 0 to 1. Blank where the sheet does not say at which stage deals were lost.',
  parameters: [DEALS, PROCESS, STAGE, SALESPEOPLE, HISTORY, FROM, TO],
  headers: null,
  run(args, environment) {
    const team = functionTeam(this, args, environment);
    const stage = stageOf(this, team, args);
    const { tally, lost } = team.measures;
    return eachPerson(this, team, args, (person) => {
      const counts = partOf(tally, person)[stage];
      if (counts === undefined) return null;
      return conversion(counts, partOf(lost, person).areKnown).value?.rate ?? null;
    });
  },
};
