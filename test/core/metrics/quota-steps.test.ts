import { describe, expect, it } from 'vitest';
import { ALL_DATA, type Day, parseIsoDay } from '../../../src/core/calendar';
import { plannedStepText } from '../../../src/core/language/plan';
import { quotaPlan } from '../../../src/core/metrics/person-plan';
import type { QuotaStep } from '../../../src/core/metrics/quota-step';
import { quotaSteps } from '../../../src/core/metrics/quota-steps';
import { indexPipeline, type PipelineIndex } from '../../../src/core/pipeline/pipeline-index';
import { readTeam } from '../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../src/core/pipeline/settings';
import type { Cell } from '../../../src/core/table';

const AS_OF = parseIsoDay('2026-11-23') as Day;
const WEEKS = 40;
const BEGAN = AS_OF - 7 * WEEKS + 1;

const PROCESS: Cell[][] = [
  ['Salesperson', 'Stage', 'Step', 'Outcome', 'Weekly target', 'Skip'],
  ['', 'Call', 'prospecting', 'activity', '', ''],
  ['', 'Visit', 'prospecting', 'activity', '', ''],
  ['', 'First talk', 'qualification', 'open', '', ''],
  ['', 'Offer', 'proposal', 'open', '', ''],
  ['', 'Terms', 'negotiation', 'open', '', ''],
  ['', 'Won', '', 'won', '', ''],
  ['', 'Lost', '', 'lost', '', ''],
  ['Bo', 'Visit', '', '', '', 'yes'],
];

interface Made {
  /** First talks a week, and calls for each of them. */
  readonly talks?: number;
  readonly calls?: number;
  readonly extra?: readonly Cell[][];
  /** Half of the deals that get far pass the offer over. */
  readonly skips?: boolean;
}

/** Of every four first talks two come to an offer and to terms, and one of these is won at 1,000. */
function teamOf(people: Readonly<Record<string, Made>>, isRecorded = true): PipelineIndex {
  const deals: Cell[][] = [];
  const activities: Cell[][] = [];
  for (const [who, { talks = 4, calls = 5, extra = [], skips = false }] of Object.entries(people)) {
    for (let week = 0; week < WEEKS; week++) {
      const day = { day: BEGAN + 7 * week };
      for (let deal = 0; deal < talks; deal++) {
        const isFar = deal % 4 < 2;
        const isWon = deal % 4 === 0;
        const name = `${who} ${week}-${deal}`;
        const later = isFar ? day : '';
        const closed = { day: day.day + 3 };
        deals.push([
          name,
          who,
          isWon ? 'Won' : 'Lost',
          1000,
          day,
          closed,
          day,
          skips && deal % 4 === 1 ? '' : later,
          later,
        ]);
      }
      if (calls > 0) activities.push([day, who, 'Call', calls * talks]);
      activities.push([{ day: BEGAN + 7 * week + 1 }, who, 'Visit', talks]);
    }
    deals.push(...extra);
  }
  const headers =
    'Deal,Salesperson,Stage,Amount,Created,Close date,First talk date,Offer date,Terms date';
  const { pipeline } = readTeam(
    {
      deals: [{ tab: 'Deals', rows: [headers.split(','), ...deals] }],
      process: { tab: 'Sales Process', rows: PROCESS },
      salespeople: null,
      agreements: null,
      history: [],
      activities: isRecorded
        ? [
            {
              tab: 'Activities',
              rows: [['Date', 'Salesperson', 'Activity', 'Count'], ...activities],
            },
          ]
        : [],
    },
    NO_SETTINGS,
    { asOf: AS_OF, today: AS_OF, window: ALL_DATA },
  );
  return indexPipeline(pipeline);
}

function stepsOf(lookup: PipelineIndex, name: string, quota: number): QuotaStep[] {
  const person = lookup.pipeline.salespeople.findIndex((each) => each.name === name);
  const { value: plan } = quotaPlan(lookup, person, { quota, period: 'week' });
  if (plan === null) throw new Error('There is a plan.');
  return quotaSteps(lookup, person, plan);
}

const named = (steps: readonly QuotaStep[]) => steps.map(({ kind, name }) => `${kind} ${name}`);
const neededOf = (steps: readonly QuotaStep[]) =>
  Object.fromEntries(steps.map(({ name, needed }) => [name, Math.round(needed * 100) / 100]));

describe('the steps on the way to a quota', () => {
  const team = teamOf({ Ana: {}, Bo: {} });

  it('begin with the activities, then follow the deals from where they begin', () => {
    const steps = stepsOf(team, 'Ana', 2000);
    expect(named(steps)).toEqual([
      'activity Call',
      'activity Visit',
      'stage First talk',
      'stage Offer',
      'stage Terms',
    ]);
    // Two wins a week take four offers, eight talks, and five calls and a visit for each talk.
    expect(neededOf(steps)).toEqual({ Call: 40, Visit: 8, 'First talk': 8, Offer: 4, Terms: 4 });
    expect(steps.map(({ now }) => Math.round(now ?? 0))).toEqual([20, 4, 4, 2, 2]);
  });

  it('make targets of what can be done more of, and of the proposals', () => {
    const targets = stepsOf(team, 'Ana', 2000).filter(({ isTarget }) => isTarget);
    expect(named(targets)).toEqual([
      'activity Call',
      'activity Visit',
      'stage First talk',
      'stage Offer',
    ]);
  });

  it('have a likely range around what is needed, wider for calls than for talks', () => {
    const steps = stepsOf(team, 'Ana', 2000);
    for (const { low, needed, high } of steps) {
      expect(low).toBeLessThan(needed);
      expect(high).toBeGreaterThan(needed);
    }
    const widths = steps.map(({ low, high }) => high / low);
    expect(widths[0]).toBeGreaterThan(widths[2] as number);
  });

  it('leave out a kind that is no part of the person’s process', () => {
    expect(named(stepsOf(team, 'Bo', 2000))).not.toContain('activity Visit');
  });

  it('take the person’s own calls for a talk, and the team’s where there are few talks', () => {
    const uneven = teamOf({ Ana: { calls: 5 }, Bo: { calls: 15 } });
    expect(neededOf(stepsOf(uneven, 'Bo', 2000)).Call).toBe(120);
    const late: Cell[] = [
      ...['Cy 1', 'Cy', 'First talk', 500, { day: AS_OF - 70 }, '', { day: AS_OF - 70 }, '', ''],
    ];
    const withNew = teamOf({ Ana: {}, Bo: {}, Cy: { talks: 0, calls: 0, extra: [late] } });
    const { Call = 0, 'First talk': talks = 1 } = neededOf(stepsOf(withNew, 'Cy', 2000));
    expect(Call / talks).toBeCloseTo(5, 0);
  });

  it('know nothing of activities where none are recorded', () => {
    expect(named(stepsOf(teamOf({ Ana: {}, Bo: {} }, false), 'Ana', 2000))).toEqual([
      'stage First talk',
      'stage Offer',
      'stage Terms',
    ]);
  });

  it('are none where the open deals may be enough', () => {
    const open = Array.from({ length: 40 }, (_, index): Cell[] => [
      ...[`Ana open ${index}`, 'Ana', 'Terms', 1000, { day: AS_OF - 1 }, ''],
      ...[{ day: AS_OF - 1 }, { day: AS_OF - 1 }, { day: AS_OF - 1 }],
    ]);
    expect(stepsOf(teamOf({ Ana: { extra: open }, Bo: {} }), 'Ana', 1000)).toEqual([]);
  });

  it('set like beside like where deals pass a stage over, and say how many do', () => {
    const steps = stepsOf(teamOf({ Ana: { skips: true }, Bo: {} }), 'Ana', 2000);
    const offer = steps.find(({ name }) => name === 'Offer');
    expect(offer?.now).toBeCloseTo(2);
    expect(offer?.passingOver).toBeCloseTo(1);
    const ratios = steps
      .filter(({ kind }) => kind === 'stage')
      .map(({ needed, now }) => needed / (now ?? 0));
    for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? 0);
    expect(plannedStepText({ needed: 4, low: 2, high: 8, now: 2 }, 1)).toBe(
      'about 4.0 a week (likely 2.0–8.0); today 2.0 (1.0 of them skip it), so 2 times as many',
    );
  });
});
