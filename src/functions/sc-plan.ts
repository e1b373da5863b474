import { numberTooSmall } from '../core/language/custom-functions';
import { planBack } from '../core/metrics/plan';
import type { CustomFunction, ResultCell } from './declaration';
import { functionTeam, personOf, untilLastActivity } from './function-team';
import { DEALS, HISTORY, ONE_SALESPERSON, PROCESS, QUOTA, WEEKS } from './parameters';
import { fail } from './read-arguments';

const HEADERS = ['Stage', 'Needed a week', 'Low', 'High', 'Now a week'];

export const SC_PLAN: CustomFunction = {
  name: 'SC_PLAN',
  summary:
    'How many deals must enter each stage a week to reach a quota, with the likely range, less what the open deals should bring.',
  parameters: [DEALS, PROCESS, ONE_SALESPERSON, QUOTA, WEEKS, HISTORY],
  headers: HEADERS,
  choices: [
    'Needed wins are the quota by the mean won amount; each stage before needs as many as its conversions let through, less what the open deals should bring.',
    'Nothing is expected of a deal that is older than any of ten or more won deals was when it was won.',
    "A rate or an amount that rests on fewer than 10 of the salesperson's own deals is the team's.",
    'Low and high come from how uncertain the rates and the amount are (95 %).',
    'Only the headers come back where no lost deal is recorded, or nothing was taken for won: then no conversion is known.',
    'Now a week counts the weeks until the last day on which something happened in the deals.',
  ],
  example: `=SC_PLAN(Deals!A:U, 'Sales Process'!A:L, "Ana Berg", 50000, 13)`,
  run(args, environment) {
    const quota = args.numbers.get(QUOTA.name) ?? 0;
    const weeks = args.numbers.get(WEEKS.name) ?? 0;
    if (quota <= 0) return fail(this.name, numberTooSmall(QUOTA.name, quota));
    if (weeks <= 0) return fail(this.name, numberTooSmall(WEEKS.name, weeks));
    const team = functionTeam(this, args, environment);
    const person = personOf(this, team, args);
    const { value: plan } = planBack(untilLastActivity(team.lookup), person, quota, weeks);
    const { stages } = team.team.process;
    return [
      [...HEADERS],
      ...(plan?.stages ?? []).map(({ stage, needed, low, high, now }): ResultCell[] => [
        stages[stage]?.name ?? '',
        needed,
        low,
        high,
        now,
      ]),
    ];
  },
};
