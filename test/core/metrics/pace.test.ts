import { describe, expect, it } from 'vitest';
import { planBack } from '../../../src/core/metrics/plan';
import { slippageOf } from '../../../src/core/metrics/slippage';
import { exposures } from '../../../src/core/pipeline/exposure';
import { totalPace, weeklyEntries } from '../../../src/core/pipeline/weekly-entries';
import { poissonInterval } from '../../../src/core/statistics';
import type { Cell } from '../../../src/core/table';
import { day, HISTORY_HEADERS, measure, stageRow } from '../pipelines';

const HEADERS: readonly Cell[] = [
  'Deal ID',
  'Salesperson',
  'Stage',
  'Created',
  'Close date',
  'Offer date',
];
const PEOPLE: readonly Cell[] = ['Salesperson', 'Started on', 'Left on', 'Away (days)'];

/** Somebody's exposure as of 2026-03-15, where the first deal was created on 2026-01-05. */
function weeksOf(person: readonly Cell[], period: { from?: string; to?: string } = {}): number {
  const { lookup } = measure({
    asOf: '2026-03-15',
    deals: [HEADERS, ['1', 'Ana', 'Offer', '2026-01-05', '', '2026-02-01']],
    salespeople: [PEOPLE, person],
    ...period,
  });
  return exposures(lookup.pipeline, null)[0]?.weeks ?? Number.NaN;
}

describe('the weeks of exposure', () => {
  it('run from the first activity to the day of the report', () => {
    expect(weeksOf(['Ana', '', '', ''])).toBe(10);
  });

  it('run from the start to the leaving that the Salespeople tab names, less the days away', () => {
    expect(weeksOf(['Ana', '2026-01-19', '', ''])).toBe(8);
    expect(weeksOf(['Ana', '2026-01-19', '2026-03-01', ''])).toBe(6);
    expect(weeksOf(['Ana', '2026-01-19', '2026-03-01', 14])).toBe(4);
    expect(weeksOf(['Ana', '2026-01-19', '2026-03-01', 400])).toBe(0);
  });

  it('lie within the window and within recorded history', () => {
    expect(weeksOf(['Ana', '', '', ''], { from: '2026-03-02' })).toBe(2);
    expect(weeksOf(['Ana', '', '', ''], { to: '2026-01-11' })).toBe(1);
    const { lookup } = measure({
      asOf: '2026-03-15',
      deals: [
        ['Deal', 'Salesperson', 'Stage', 'Created'],
        ['A', 'Ana', 'Offer', '2026-01-05'],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-03-02', 'A', 'Stage', 'Lead', 'Fit'],
        ['2026-03-09', 'A', 'Stage', 'Fit', 'Offer'],
      ],
    });
    const offer = lookup.pipeline.process.stages.findIndex(({ name }) => name === 'Offer');
    const [ana] = weeklyEntries(lookup.pipeline, new Set([offer]));
    expect(ana).toMatchObject({ days: [day('2026-03-09')], absent: null });
    expect(ana?.exposure.weeks).toBe(2);
  });

  it('begin with a deal that was lost nobody knows where, as its first day is known', () => {
    const { lookup, person } = measure({
      asOf: '2026-03-15',
      deals: [
        ['Deal', 'Salesperson', 'Stage', 'Fit date', 'Close date'],
        ['A', 'Ana', 'Lost', '2026-01-05', ''],
        ['B', 'Ana', 'Fit', '2026-02-02', ''],
        ['C', 'Bo', 'Lost', '2026-03-02', '2026-03-09'],
      ],
    });
    const entries = weeklyEntries(lookup.pipeline, new Set([1]));
    expect(entries[person('Ana')]).toMatchObject({
      days: [day('2026-01-05'), day('2026-02-02')],
      exposure: { weeks: 10 },
    });
    expect(entries[person('Bo')]).toMatchObject({ days: [day('2026-03-02')] });
    expect(entries[person('Bo')]?.exposure.weeks).toBe(2);
  });

  it('do not begin with the creation of a deal that somebody else had then', () => {
    const { lookup, person } = measure({
      asOf: '2026-03-15',
      deals: [
        ['Deal', 'Salesperson', 'Stage', 'Created'],
        ['A', 'Bo', 'Fit', '2026-01-05'],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-01-05', 'A', 'Stage', '', 'Fit'],
        ['2026-03-09', 'A', 'Salesperson', 'Ana', 'Bo'],
      ],
    });
    const all = exposures(lookup.pipeline, null);
    expect(all[person('Ana')]?.weeks).toBe(10);
    expect(all[person('Bo')]?.weeks).toBe(1);
  });
});

describe('the pace', () => {
  const deals: Cell[][] = [
    [...HEADERS],
    ['1', 'Ana', 'Offer', '2026-01-05', '', '2026-01-05'],
    ['2', 'Ana', 'Offer', '2026-01-05', '', '2026-02-05'],
    ['3', 'Ana', 'Won', '2026-01-05', '2026-03-05', '2026-02-06'],
    ['4', 'Bo', 'Offer', '2026-01-05', '', '2026-02-06'],
  ];

  it('is entries a week with the exact Poisson interval', () => {
    const { metrics } = measure({ deals, asOf: '2026-03-15' });
    const { lower, upper } = poissonInterval({ events: 3, weeks: 10 });
    expect(metrics('Ana').proposals.perWeek).toEqual({
      value: 0.3,
      n: 3,
      low: lower,
      high: upper,
      unit: 'a week',
      absent: null,
    });
    expect(metrics().proposals.perWeek).toMatchObject({ value: 0.2, n: 4 });
    expect(metrics().proposals.weeks).toBe(20);
  });

  it('of somebody without deals is absent and takes nothing from the team', () => {
    const sheet = { deals, asOf: '2026-03-15' };
    const { metrics } = measure({ ...sheet, salespeople: [['Salesperson'], ['Zoe']] });
    expect(metrics('Zoe').proposals.perWeek).toMatchObject({ value: null, absent: 'no-deals' });
    expect(metrics().proposals).toEqual(measure(sheet).metrics().proposals);
  });

  it('is absent where fewer than eight in ten entries have a day', () => {
    const undated: Cell[] = ['5', 'Ana', 'Offer', '2026-01-05', '', ''];
    const { metrics } = measure({ deals: [...deals, undated], asOf: '2026-03-15' });
    expect(metrics('Ana').proposals.perWeek).toMatchObject({
      value: null,
      absent: 'no-entry-dates',
    });
    expect(metrics('Ana').proposals.weeks).toBeNull();
  });

  it('of several people is their entries over their weeks', () => {
    const { lookup } = measure({ deals, asOf: '2026-03-15' });
    expect(totalPace(lookup.proposals.entries)).toEqual({ entries: 4, weeks: 20 });
    expect(totalPace([])).toBeNull();
  });
});

describe('the plan back from a quota', () => {
  const stages = [
    stageRow('Lead', 'open', 'prospecting'),
    stageRow('Offer', 'open', 'proposal'),
    stageRow('Won', 'won'),
    stageRow('Lost', 'lost'),
  ];
  /** Twenty leads, ten of which came to an offer, five of which were won at 1,000 each. */
  const deals: Cell[][] = [
    ['Deal ID', 'Salesperson', 'Stage', 'Amount', 'Created', 'Close date', 'Lost at stage'],
    ...Array.from({ length: 20 }, (_, i): Cell[] => {
      const isWon = i < 5;
      return [
        `${i}`,
        'Ana',
        isWon ? 'Won' : 'Lost',
        isWon ? 1000 : '',
        '2026-01-05',
        '2026-02-05',
        isWon ? '' : i < 10 ? 'Offer' : 'Lead',
      ];
    }),
  ];

  it('needs quota / mean won amount wins, and entries by the conversions after each stage', () => {
    const { lookup, person } = measure({ process: stages, deals });
    const { value: plan } = planBack(lookup, person('Ana'), 10_000, 10);
    expect(plan).toMatchObject({ neededWins: 10, expectedWins: 0 });
    const [lead, offer] = plan?.stages ?? [];
    // 10 of 20 leads advance, and 5 of 10 offers.
    expect(offer?.needed).toBeCloseTo(10 / 0.5 / 10, 9);
    expect(lead?.needed).toBeCloseTo(10 / 0.5 / 0.5 / 10, 9);
    for (const { needed, low, high } of plan?.stages ?? []) {
      expect(low).toBeLessThan(needed);
      expect(high).toBeGreaterThan(needed);
    }
    expect((lead?.high ?? 0) / (lead?.needed ?? 1)).toBeGreaterThan(
      (offer?.high ?? 0) / (offer?.needed ?? 1),
    );
  });

  it('takes off what the open pipeline is expected to yield, and needs nothing once that is enough', () => {
    const open = (count: number): Cell[][] =>
      Array.from({ length: count }, (_, i) => [
        `o${i}`,
        'Ana',
        'Offer',
        1000,
        '2026-01-05',
        '',
        '',
      ]);
    const some = measure({ process: stages, deals: [...deals, ...open(4)] });
    const { value: plan } = planBack(some.lookup, some.person('Ana'), 10_000, 10);
    expect(plan?.expectedWins).toBeCloseTo(2, 9);
    expect(plan?.stages[1]?.needed).toBeCloseTo(8 / 0.5 / 10, 9);
    const many = measure({ process: stages, deals: [...deals, ...open(40)] });
    const { value: none } = planBack(many.lookup, many.person('Ana'), 10_000, 10);
    expect(none?.stages.map(({ needed }) => needed)).toEqual([0, 0]);
  });

  it('leaves out a stage that is not part of the person’s process', () => {
    const own = [...stages, stageRow('Lead', '', '', { salesperson: 'Ana', skip: 'yes' })];
    const { lookup, person, team } = measure({ process: own, deals });
    const { value: plan } = planBack(lookup, person('Ana'), 10_000, 10);
    expect(plan?.stages.map(({ stage }) => team.process.stages[stage]?.name)).toEqual(['Offer']);
  });

  it('takes the team’s rates for somebody with fewer than ten outcomes', () => {
    const { lookup, person } = measure({
      process: stages,
      deals: [...deals, ['n', 'Bo', 'Lost', '', '2026-01-05', '2026-02-05', 'Offer']],
    });
    const { value: plan } = planBack(lookup, person('Bo'), 10_000, 10);
    // 5 won of 11 offers by the team.
    expect(plan?.stages[1]?.needed).toBeCloseTo(10 / (5 / 11) / 10, 9);
  });

  it('takes a stage from which nothing ever advanced for one with half a success', () => {
    const rest = Array.from({ length: 10 }, (_, i): Cell[] => [
      `b${i}`,
      'Bo',
      'Lost',
      '',
      '2026-01-05',
      '2026-02-05',
      'Offer',
    ]);
    const { lookup, person } = measure({ process: stages, deals: [...deals, ...rest] });
    const { value: plan } = planBack(lookup, person('Bo'), 10_000, 10);
    expect(plan?.stages[1]?.needed).toBeCloseTo(10 / (0.5 / 11) / 10, 9);
  });

  it('is not made where nothing was won, or nobody knows where deals were lost', () => {
    const lostOnly = measure({ process: stages, deals: [deals[0] as Cell[], ...deals.slice(6)] });
    expect(planBack(lostOnly.lookup, null, 1, 1)).toEqual({
      value: null,
      absent: 'no-amounts',
    });
    const unknown = measure({ process: stages, deals: deals.map((row) => row.slice(0, 6)) });
    expect(planBack(unknown.lookup, null, 1, 1)).toEqual({
      value: null,
      absent: 'lost-stage-unknown',
    });
    // Whoever lost nothing would have the team's rates, of which nobody knows the losses.
    const wonAlone = measure({
      process: stages,
      deals: [
        ...deals.map((row) => row.slice(0, 6)),
        ['w', 'Bo', 'Won', 1000, '2026-01-05', '2026-02-05'],
        ['o', 'Bo', 'Offer', 1000, '2026-01-05', ''],
      ],
    });
    expect(planBack(wonAlone.lookup, wonAlone.person('Bo'), 10_000, 10)).toEqual({
      value: null,
      absent: 'lost-stage-unknown',
    });
    // Everything was decided at the offer: nobody's lead was ever decided.
    const unseen = measure({
      process: [
        ...stages.slice(0, 1),
        stageRow('Fit', 'open', 'qualification'),
        ...stages.slice(1),
      ],
      deals: [
        ['Deal', 'Stage', 'Amount', 'Created'],
        ['A', 'Won', 10, '2026-01-01'],
        ['B', 'Lost', 10, '2026-01-01'],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-01-01', 'A', 'Stage', '', 'Offer'],
        ['2026-02-01', 'A', 'Stage', 'Offer', 'Won'],
        ['2026-01-01', 'B', 'Stage', '', 'Offer'],
        ['2026-02-01', 'B', 'Stage', 'Offer', 'Lost'],
      ],
    });
    expect(planBack(unseen.lookup, null, 1, 1)).toEqual({
      value: null,
      absent: 'no-outcomes',
    });
  });
});

describe('the slippage of a deal', () => {
  const slip = (...changes: ReadonlyArray<readonly [string, string]>) => {
    const { lookup } = measure({
      deals: [
        ['Deal', 'Stage', 'Created', 'Close date'],
        ['A', 'Offer', '2026-01-01', '2026-12-31'],
      ],
      history: [
        HISTORY_HEADERS,
        ...changes.map(([from, to], i): Cell[] => [
          `2026-02-0${i + 1}`,
          'A',
          'Close date',
          from,
          to,
        ]),
      ],
    });
    return slippageOf(lookup.pipeline, 0);
  };

  it('counts how often and how far its close date was pushed, not what was brought forward', () => {
    expect(
      slip(
        ['2026-03-01', '2026-03-31'],
        ['2026-03-31', '2026-03-15'],
        ['2026-03-15', '2026-04-15'],
      ),
    ).toEqual({ pushes: 2, days: 61 });
  });

  it('reads the dates as the history writes them, day first too', () => {
    expect(slip(['01/03/2026', '05/03/2026'], ['05/03/2026', '31/03/2026'])).toEqual({
      pushes: 2,
      days: 30,
    });
  });

  it('counts working days where the team counts so', () => {
    const { lookup } = measure({
      deals: [
        ['Deal', 'Stage', 'Created', 'Close date'],
        ['A', 'Offer', '2026-01-01', '2026-12-31'],
      ],
      history: [HISTORY_HEADERS, ['2026-02-01', 'A', 'Close date', '2026-03-02', '2026-03-16']],
      dayCount: { kind: 'working', holidays: [] },
    });
    expect(slippageOf(lookup.pipeline, 0)).toEqual({ pushes: 1, days: 10 });
  });

  it('is none without a date before or after, and none without a history', () => {
    expect(slip(['', '2026-03-31'], ['2026-03-31', ''])).toEqual({ pushes: 0, days: 0 });
    expect(slip()).toEqual({ pushes: 0, days: 0 });
  });
});
