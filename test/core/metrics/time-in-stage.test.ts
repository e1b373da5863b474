import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/core/calendar';
import { stalledVisits } from '../../../src/core/pipeline/stalled';
import type { Cell } from '../../../src/core/table';
import { day, HISTORY_HEADERS, measure, PROCESS, stageRow } from '../pipelines';

const HEADERS: readonly Cell[] = [
  'Deal ID',
  'Salesperson',
  'Stage',
  'Created',
  'Close date',
  'Next step date',
  'Offer date',
];

const ENTERED = '2026-03-02';

/** Deals that stayed in Offer so many days before they were won, or are open for so many days. */
function stays(won: readonly number[], open: readonly number[] = [], owner = 'Ana'): Cell[][] {
  const asOf = day('2026-11-23');
  return [
    ...won.map((days, index): Cell[] => [
      `${owner}-w${index}`,
      owner,
      'Won',
      '2026-01-01',
      isoDay(day(ENTERED) + days),
      '',
      ENTERED,
    ]),
    ...open.map((days, index): Cell[] => [
      `${owner}-o${index}`,
      owner,
      'Offer',
      '2026-01-01',
      '',
      '',
      isoDay(asOf - days),
    ]),
  ];
}

/** A process in which an offer is won or lost at once. */
const SHORT = [
  stageRow('Lead', 'open', 'prospecting'),
  stageRow('Offer', 'open', 'proposal'),
  stageRow('Won', 'won'),
  stageRow('Lost', 'lost'),
];

function timeIn(rows: Cell[][]) {
  return measure({ process: SHORT, deals: [HEADERS, ...rows] }).stage('Offer');
}

describe('the median days in a stage', () => {
  it('are R’s survfit: open visits are censored on the day of the report', () => {
    // Half are left after day 8, and the next one goes on day 20: R's median lies between. With
    // the interval "log" the lower curve is at .379 on day 5, the upper one never below one half.
    expect(timeIn(stays([3, 5, 8, 20], [9, 20])).medianDays).toMatchObject({
      value: 14,
      n: 6,
      low: 5,
      high: null,
      unit: 'days',
    });
  });

  it('of one visit are its days, of equal ones the same', () => {
    expect(timeIn(stays([7])).medianDays).toMatchObject({ value: 7, n: 1 });
    expect(timeIn(stays([7, 7, 7, 7])).medianDays).toMatchObject({ value: 7, n: 4 });
  });

  it('are absent where no visit is there, none has ended, or half have not', () => {
    expect(timeIn([['L', 'Ana', 'Lead', '2026-01-01', '', '', '']]).medianDays).toMatchObject({
      value: null,
      n: 0,
      absent: 'no-stage-dates',
    });
    expect(timeIn(stays([], [4, 5])).medianDays).toMatchObject({
      value: null,
      n: 2,
      absent: 'no-outcomes',
    });
    expect(timeIn(stays([3], [4, 5])).medianDays).toMatchObject({
      value: null,
      n: 3,
      absent: 'not-reached',
    });
  });

  it('are at least the lower bound, where half have not left yet', () => {
    // Survival falls to 2/3 on day 3, and its lower limit to .30; the upper one stays at 1.
    expect(timeIn(stays([3], [4, 5])).medianDays).toMatchObject({ low: 3, high: null });
  });

  it('count fractions of days, to the second, so that equal stays are ties', () => {
    const { lookup, stage } = measure({
      process: SHORT,
      deals: [
        ['Deal', 'Stage', 'Created'],
        ['A', 'Won', '2026-01-01'],
        ['B', 'Won', '2026-01-01'],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-02-01 08:10', 'A', 'Stage', 'Lead', 'Offer'],
        ['2026-02-01 08:20', 'A', 'Stage', 'Offer', 'Won'],
        ['2026-07-03 23:55', 'B', 'Stage', 'Lead', 'Offer'],
        ['2026-07-04 00:05', 'B', 'Stage', 'Offer', 'Won'],
      ],
    });
    const offer = lookup.pipeline.process.stages.findIndex(({ name }) => name === 'Offer');
    expect([...(lookup.teamTimes[offer]?.days ?? [])]).toEqual([600 / 86_400, 600 / 86_400]);
    expect(stage('Offer').medianDays.value).toBe(600 / 86_400);
  });

  it('take a repeated row once', () => {
    const rows = stays([3, 5, 8]);
    expect(timeIn([...rows, ...rows]).medianDays).toMatchObject({ value: 5, n: 3 });
  });

  it('count working days where the team counts so', () => {
    // Monday 2 March, Friday 13 March: 9 working days, 8 with a holiday on the 10th.
    const rows = stays([11]);
    const sheet = { process: SHORT, deals: [HEADERS, ...rows] };
    const working = measure({ ...sheet, dayCount: { kind: 'working', holidays: [] } });
    expect(working.stage('Offer').medianDays.value).toBe(9);
    const holiday = measure({
      ...sheet,
      dayCount: { kind: 'working', holidays: [day('2026-03-10')] },
    });
    expect(holiday.stage('Offer').medianDays.value).toBe(8);
    expect(holiday.metrics().cycleDays.median.value).toBe(50);
    expect(measure(sheet).stage('Offer').medianDays.value).toBe(11);
  });

  it('in a window are those of the visits entered in it', () => {
    const { stage } = measure({
      process: SHORT,
      deals: [HEADERS, ...stays([3, 5]), ...stays([], [40])],
      from: '2026-03-01',
      to: '2026-03-31',
    });
    expect(stage('Offer').medianDays.n).toBe(2);
  });

  it('of the team in a window begin with the stay, whoever had the deal since', () => {
    const { stage } = measure({
      process: SHORT,
      deals: [
        ['Deal', 'Salesperson', 'Stage', 'Created'],
        ['A', 'Bo', 'Won', '2026-01-01'],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-02-01', 'A', 'Stage', 'Lead', 'Offer'],
        ['2026-03-10', 'A', 'Salesperson', 'Ana', 'Bo'],
        ['2026-03-20', 'A', 'Stage', 'Offer', 'Won'],
      ],
      from: '2026-03-01',
    });
    expect(stage('Offer').medianDays.n).toBe(0);
    expect(stage('Offer', 'Bo').medianDays).toMatchObject({ n: 1, value: 10 });
  });
});

describe('a stalled deal', () => {
  const finished = (count: number) =>
    stays(
      Array.from({ length: count }, (_, i) => i + 1),
      [],
      'Bo',
    );

  it('is open for longer than the stage’s maximum', () => {
    const process = SHORT.map((row) =>
      row[1] === 'Offer' ? stageRow('Offer', 'open', 'proposal', { maxDays: 30 }) : row,
    );
    const { stage } = measure({ process, deals: [HEADERS, ...stays([], [29, 30, 31, 32])] });
    expect(stage('Offer').limit.value).toEqual({ days: 30, from: 'process', n: 4 });
    expect(stage('Offer').stalled).toBe(2);
  });

  it('is measured against the person’s own maximum where there is one', () => {
    const process = [
      ...SHORT,
      stageRow('Offer', '', '', { salesperson: 'Ana', maxDays: 10 }),
      stageRow('Offer', '', '', { salesperson: 'Bo', maxDays: 20 }),
    ];
    const { stage } = measure({
      process,
      deals: [HEADERS, ...stays([], [15], 'Ana'), ...stays([], [15], 'Bo')],
    });
    expect(stage('Offer', 'Ana').stalled).toBe(1);
    expect(stage('Offer', 'Bo').stalled).toBe(0);
  });

  it('is older than the 80th percentile of the team’s visits where no maximum is set', () => {
    const { stage } = measure({
      process: SHORT,
      deals: [HEADERS, ...finished(10), ...stays([], [0, 0, 9])],
    });
    // Two deals of no age change nothing; with the one of 9 days 3 of 11 are at risk after day 8.
    const limit = stage('Offer').limit.value;
    expect(limit).toMatchObject({ from: 'team', n: 13 });
    expect(limit?.days).toBe(9);
    expect(stage('Offer').stalled).toBe(0);
  });

  it('is not judged before ten visits have ended, nor where the percentile is not reached', () => {
    const few = measure({ process: SHORT, deals: [HEADERS, ...finished(9), ...stays([], [99])] });
    expect(few.stage('Offer').limit).toEqual({ value: null, absent: 'too-few-visits' });
    expect(few.stage('Offer').stalled).toBeNull();
    const open = measure({
      process: SHORT,
      deals: [HEADERS, ...finished(10), ...stays([], [90, 91, 92, 93])],
    });
    expect(open.stage('Offer').limit).toEqual({ value: null, absent: 'not-reached' });
    const none = measure({
      process: SHORT,
      deals: [
        ['Deal', 'Stage'],
        ['A', 'Offer'],
      ],
    });
    expect(none.stage('Offer').limit).toEqual({ value: null, absent: 'no-stage-dates' });
  });

  it('is the same in every window, for it is open today', () => {
    const deals = [HEADERS, ...finished(10), ...stays([], [0, 20])];
    const all = measure({ process: SHORT, deals }).stage('Offer');
    const { stage } = measure({ process: SHORT, deals, from: '2026-10-01' });
    expect(stage('Offer').limit).toEqual(all.limit);
    expect(stage('Offer').stalled).toBe(1);
  });

  it('has no next step booked ahead', () => {
    const [booked, today, past] = stays([], [50, 50, 50]).map((row, index) =>
      row.map((cell, column) =>
        column === 5 ? (['2026-12-01', '2026-11-23', '2026-11-22'][index] as string) : cell,
      ),
    );
    const { lookup } = measure({
      process: PROCESS.map((row) =>
        row[1] === 'Offer' ? stageRow('Offer', 'open', 'proposal', { maxDays: 30 }) : row,
      ),
      deals: [HEADERS, booked as Cell[], today as Cell[], past as Cell[]],
    });
    const keys = stalledVisits(lookup.pipeline, lookup.limitOf).map(
      ({ deal }) => lookup.pipeline.deals[deal]?.key,
    );
    expect(keys).toEqual(['Ana-o2']);
  });
});
