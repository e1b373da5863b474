import { medianOf } from '../core/metrics/center-estimates';
import { conversion } from '../core/metrics/conversion';
import { velocityPerDay, wonDiscounts } from '../core/metrics/deal-figures';
import { timeOf } from '../core/metrics/metrics';
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
    const { pipeline, standing } = team.pipelineIndex;
    return eachPerson(
      this,
      team,
      args,
      (person) => winRate(pipeline, partOf(standing, person)).byCount.value,
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
      (person) => timeOf(team.pipelineIndex, stage, person).value,
    );
  },
};

export const SC_DISCOUNT: CustomFunction = {
  name: 'SC_DISCOUNT',
  parameters: [DEALS, PROCESS, SALESPEOPLE, FROM, TO],
  headers: null,
  run(args, environment) {
    const team = functionTeam(this, args, environment);
    const { pipeline, standing } = team.pipelineIndex;
    return eachPerson(this, team, args, (person) => {
      const discounts = wonDiscounts(pipeline, partOf(standing, person).won);
      return medianOf('share', discounts, 'no-discounts').value;
    });
  },
};

export const SC_VELOCITY: CustomFunction = {
  name: 'SC_VELOCITY',
  parameters: [DEALS, PROCESS, SALESPEOPLE, FROM, TO],
  headers: null,
  run(args, environment) {
    const team = functionTeam(this, args, environment);
    const { pipeline, standing } = team.pipelineIndex;
    return eachPerson(
      this,
      team,
      args,
      (person) => velocityPerDay(pipeline, partOf(standing, person)).value,
    );
  },
};
