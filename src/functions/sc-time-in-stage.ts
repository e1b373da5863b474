import { medianDaysIn } from '../core/metrics/stages';
import type { CustomFunction } from './declaration';
import { eachPerson, functionTeam, stageOf } from './function-team';
import { AS_OF, DEALS, HISTORY, PROCESS, SALESPEOPLE, STAGE } from './parameters';

export const SC_TIME_IN_STAGE: CustomFunction = {
  name: 'SC_TIME_IN_STAGE',
  summary: 'The typical days in a stage: the median, deals still there counted so far.',
  parameters: [DEALS, PROCESS, STAGE, AS_OF, SALESPEOPLE, HISTORY],
  headers: null,
  choices: [
    'A deal leaves a stage by advancing or being lost; open deals, and those that went back or were handed off, count as far as they are (Kaplan–Meier).',
    'Deals that are not known to have a day of entry are left out. Blank where half have not left yet.',
    'Calendar days, unless the sidebar says working days.',
  ],
  example: `=SC_TIME_IN_STAGE(Deals!A:U, 'Sales Process'!A:L, "Offer", DATE(2026, 11, 23))`,
  run(args, environment) {
    const team = functionTeam(this, args, environment);
    const stage = stageOf(this, team, args);
    return eachPerson(this, team, args, (person) => medianDaysIn(team.lookup, stage, person).value);
  },
};
