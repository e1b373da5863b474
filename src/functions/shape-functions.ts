import { listed } from '../core/language/format';
import { expectedShape } from '../core/metrics/expected-shape';
import { planBack } from '../core/metrics/plan';
import { originMetrics } from '../core/metrics/sources';
import { partOf } from '../core/pipeline/by-person';
import type { Origin } from '../core/pipeline/outcomes-by-origin';
import type { CustomFunction, ResultCell } from './declaration';
import { functionTeam, personOf, untilLastActivity } from './function-team';
import {
  BY,
  DEALS,
  HISTORY,
  ONE_SALESPERSON,
  PROCESS,
  QUOTA,
  SALESPERSON,
  WEEKS,
} from './parameters';
import { fail } from './read-arguments';

export const SC_BALANCE: CustomFunction = {
  name: 'SC_BALANCE',
  parameters: [DEALS, PROCESS, ONE_SALESPERSON],
  headers: ['Stage', 'Open deals', 'Open value', 'Share', 'Expected', 'Difference'],
  run(args, environment) {
    const team = functionTeam(this, args, environment);
    const person = personOf(this, team, args) ?? 0;
    const pipelineIndex = untilLastActivity(team.pipelineIndex);
    const { process, openStages } = pipelineIndex.pipeline;
    const { shares } = expectedShape(pipelineIndex, person);
    const open = partOf(pipelineIndex.open, person);
    return [
      [...(this.headers ?? [])],
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

const ORIGINS: readonly Origin[] = ['source', 'method'];

export const SC_SOURCES: CustomFunction = {
  name: 'SC_SOURCES',
  parameters: [DEALS, PROCESS, SALESPERSON, BY],
  headers: [
    'Source',
    'Deals',
    'Proposals',
    'Won',
    'Lost',
    'Win rate',
    'Low',
    'High',
    'Median won',
    'Median days',
  ],
  run(args, environment) {
    const word = args.words.get('by') ?? 'source';
    const origin = ORIGINS.find((each) => each === word);
    if (origin === undefined) {
      return fail(this.name, `"by" must be ${listed(ORIGINS, 'or')}; found "${word}".`);
    }
    const team = functionTeam(this, args, environment);
    const person = personOf(this, team, args);
    const [first, ...others] = this.headers ?? [];
    return [
      [origin === 'method' ? 'Method' : (first ?? ''), ...others],
      ...originMetrics(team.pipelineIndex, origin, person).map((figures): ResultCell[] => [
        figures.name ?? 'not recorded',
        figures.deals,
        figures.proposals,
        figures.won,
        figures.lost,
        figures.winRate.value,
        figures.winRate.low,
        figures.winRate.high,
        figures.medianWon.value,
        figures.medianDays.value,
      ]),
    ];
  },
};

export const SC_PLAN: CustomFunction = {
  name: 'SC_PLAN',
  parameters: [DEALS, PROCESS, ONE_SALESPERSON, QUOTA, WEEKS, HISTORY],
  headers: ['Stage', 'Needed a week', 'Low', 'High', 'Now a week'],
  run(args, environment) {
    const quota = args.numbers.get('quota') ?? 0;
    const weeks = args.numbers.get('weeks') ?? 0;
    if (quota <= 0) return fail(this.name, `"quota" must be above 0; found ${quota}.`);
    if (weeks <= 0) return fail(this.name, `"weeks" must be above 0; found ${weeks}.`);
    const team = functionTeam(this, args, environment);
    const person = personOf(this, team, args);
    const { value: plan } = planBack(untilLastActivity(team.pipelineIndex), person, quota, weeks);
    const { stages } = team.team.process;
    return [
      [...(this.headers ?? [])],
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
