import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/core/calendar';
import { coachingReport, reportJson } from '../../../src/core/coaching';
import type { Cell } from '../../../src/core/table';
import { NO_SETTINGS, readTeam } from '../../../src/core/team';

const TODAY = dayOf(2026, 11, 23) as number;

/** Deals of one person: each a stage with an amount, a close date, a next step and its day. */
type Row = readonly [
  stage: string,
  amount: number,
  close: number | '',
  step: string,
  day: number | '',
];

function person(rows: readonly Row[], quota: number | '' = '', period = 'quarter') {
  const cell = (day: number | ''): Cell => (day === '' ? '' : { day });
  const deals = rows.map(([stage, amount, close, step, day], index): Cell[] => [
    `Deal ${index + 1}`,
    'Ana',
    stage,
    amount,
    cell(TODAY - 200 + index),
    cell(close),
    step,
    cell(day),
    cell(TODAY - 190 + index),
  ]);
  const team = readTeam(
    {
      deals: [
        {
          tab: 'Deals',
          rows: [
            [
              'Deal',
              'Owner',
              'Stage',
              'Amount',
              'Created',
              'Close date',
              'Next step',
              'Next step date',
              'Offer date',
            ],
            ...deals,
          ],
        },
      ],
      process: {
        tab: 'Sales Process',
        rows: [
          ['Stage', 'Step', 'Outcome'],
          ['Offer', 'proposal', 'open'],
          ['Won', '', 'won'],
          ['Lost', '', 'lost'],
        ],
      },
      salespeople: {
        tab: 'Salespeople',
        rows: [
          ['Salesperson', 'Quota', 'Quota period'],
          ['Ana', quota, period],
        ],
      },
      agreements: null,
      history: [],
    },
    NO_SETTINGS,
    { asOf: TODAY, today: TODAY, window: { from: null, to: null } },
  );
  return coachingReport(team);
}

function codesOf(rows: readonly Row[], quota?: number): string[] {
  const [ana] = person(rows, quota).people;
  return (ana?.notices ?? []).map(({ code }) => code);
}

const CLOSED: readonly Row[] = Array.from({ length: 12 }, (_, index) => [
  index % 2 === 0 ? 'Won' : 'Lost',
  1000,
  TODAY - 100 + index,
  '',
  '',
]);
const open = (amount: number, close: number | '', step: string, day: number | ''): Row => [
  'Offer',
  amount,
  close,
  step,
  day,
];
const fine = (amount = 1000): Row => open(amount, TODAY + 30, 'Call', TODAY + 2);

describe('the notices', () => {
  it('puts the process that nobody agreed to before everything', () => {
    expect(codesOf([...CLOSED, fine()])[0]).toBe('process-not-agreed');
  });

  it.each<[string, Row[], Row[]]>([
    [
      'no-next-step',
      [
        open(1000, TODAY + 30, '', ''),
        open(900, TODAY + 30, '', ''),
        open(800, TODAY + 30, 'Call', TODAY - 3),
      ],
      [open(1000, TODAY + 30, '', ''), open(900, TODAY + 30, '', ''), fine()],
    ],
    [
      'slipping-dates',
      [1, 2, 3].map((days) => open(1000, TODAY - days, 'Call', TODAY + 2)),
      [open(1000, TODAY - 1, 'Call', TODAY + 2), open(1000, TODAY, 'Call', TODAY + 2), fine()],
    ],
    ['one-big-deal', [fine(9000), fine(), fine()], [fine(2000), fine(), fine()]],
  ])('tells %s where it is so, and not next to it', (code, so, notSo) => {
    const rest = [fine(), fine()];
    expect(codesOf([...CLOSED, ...so, ...rest])).toContain(code);
    expect(codesOf([...CLOSED, ...notSo, ...rest])).not.toContain(code);
  });

  it('tells a stale pipeline where many wait over the limit without a step booked ahead', () => {
    const waiting = [1, 2, 3].map(() => open(1000, TODAY + 30, 'Call', ''));
    expect(codesOf([...CLOSED, ...CLOSED, ...waiting, fine()])).toContain('stale-pipeline');
    expect(codesOf([...CLOSED, fine(), fine(), fine(), fine()])).not.toContain('stale-pipeline');
  });

  it('says nothing of next steps where nobody records them', () => {
    const blank = [1, 2, 3, 4].map(() => open(1000, TODAY + 30, '', ''));
    expect(codesOf([...CLOSED, ...blank])).not.toContain('no-next-step');
  });
});

describe('the plan back from a quota', () => {
  it('is null without a quota', () => {
    expect(person([...CLOSED, fine()]).people[0]?.plan).toBeNull();
  });

  it('says what the quota takes a week at each stage, and tells who is behind', () => {
    const report = person([...CLOSED, fine()], 26_000);
    const plan = report.people[0]?.plan;
    // 26 wins of 1000, less half of the one open; half of the offers are won.
    expect(plan?.neededWins).toBe(26);
    expect(plan?.expectedWins).toBeCloseTo(0.5, 12);
    expect(plan?.stages[0]?.needed).toBeCloseTo(25.5 / 0.5 / (365.25 / 28), 9);
    expect(report.people[0]?.notices.find(({ code }) => code === 'behind-plan')?.sentence).toMatch(
      /^A quota of 26,000 a quarter takes 3\.9 deals into Offer a week \(likely [\d.]+–[\d.]+\); now 0\.5\.$/,
    );
  });

  it('tells nobody behind whose pace is enough', () => {
    expect(codesOf([...CLOSED, fine()], 1000)).not.toContain('behind-plan');
  });

  it('stands in report.json', () => {
    const json = reportJson(person([...CLOSED, fine()], 26_000)) as {
      salespeople: Array<{
        plan: { quota: number; period: string; stages: Array<{ stage: string }> };
      }>;
    };
    expect(json.salespeople[0]?.plan).toMatchObject({
      quota: 26_000,
      period: 'quarter',
      neededWins: 26,
      stages: [{ stage: 'Offer' }],
      split: null,
    });
  });
});
