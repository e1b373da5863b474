import { conversion } from '../core/metrics/conversion';
import { discount } from '../core/metrics/discount';
import { medianDaysIn } from '../core/metrics/stages';
import { velocityPerDay } from '../core/metrics/velocity-per-day';
import { winRate } from '../core/metrics/win-rate';
import { partOf } from '../core/pipeline/by-person';
import type { CustomFunction } from './declaration';
import { eachPerson, functionTeam, stageOf } from './function-team';
import { AS_OF, DEALS, FROM, HISTORY, PROCESS, SALESPEOPLE, STAGE, TO } from './parameters';

export const SC_WIN_RATE: CustomFunction = {
  name: 'SC_WIN_RATE',
  parameters: [DEALS, PROCESS, SALESPEOPLE, FROM, TO],
  headers: null,
  run(args, environment) {
    const team = functionTeam(this, args, environment);
    return eachPerson(
      this,
      team,
      args,
      (person) => winRate.compute(team.pipelineIndex, person).byCount.value,
    );
  },
};

export const SC_CONVERSION: CustomFunction = {
  name: 'SC_CONVERSION',
  parameters: [DEALS, PROCESS, STAGE, SALESPEOPLE, HISTORY, FROM, TO],
  headers: null,
  run(args, environment) {
    const team = functionTeam(this, args, environment);
    const stage = stageOf(this, team, args);
    const { tally, lost } = team.pipelineIndex;
    return eachPerson(this, team, args, (person) => {
      const counts = partOf(tally, person)[stage];
      return counts === undefined ? null : conversion(counts, partOf(lost, person).areKnown).value;
    });
  },
};

export const SC_TIME_IN_STAGE: CustomFunction = {
  name: 'SC_TIME_IN_STAGE',
  parameters: [DEALS, PROCESS, STAGE, AS_OF, SALESPEOPLE, HISTORY],
  headers: null,
  run(args, environment) {
    const team = functionTeam(this, args, environment);
    const stage = stageOf(this, team, args);
    return eachPerson(
      this,
      team,
      args,
      (person) => medianDaysIn(team.pipelineIndex, stage, person).value,
    );
  },
};

export const SC_DISCOUNT: CustomFunction = {
  name: 'SC_DISCOUNT',
  parameters: [DEALS, PROCESS, SALESPEOPLE, FROM, TO],
  headers: null,
  run(args, environment) {
    const team = functionTeam(this, args, environment);
    return eachPerson(
      this,
      team,
      args,
      (person) => discount.compute(team.pipelineIndex, person).median.value,
    );
  },
};

export const SC_VELOCITY: CustomFunction = {
  name: 'SC_VELOCITY',
  parameters: [DEALS, PROCESS, SALESPEOPLE, FROM, TO],
  headers: null,
  run(args, environment) {
    const team = functionTeam(this, args, environment);
    return eachPerson(
      this,
      team,
      args,
      (person) => velocityPerDay.compute(team.pipelineIndex, person).value,
    );
  },
};
