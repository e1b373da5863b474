import { describe, expect, it } from 'vitest';
import { ALL_DATA, dayOf, type Window } from '../../../../src/core/calendar';
import { readTeam } from '../../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../../src/core/pipeline/settings';
import { NOTICES } from '../../../../src/core/playbook/notices';
import { reportDocument } from '../../../../src/core/report/report-document';
import { reportJson } from '../../../../src/core/report/report-json';
import { coachingReport } from '../../../../src/core/report/report-model';
import type { Cell } from '../../../../src/core/table';
import { headersOf, PROCESS_AGREEMENTS } from '../../../../src/core/tabs';

const TODAY = dayOf(2026, 11, 23) as number;

/** Deals of one person: each a stage with an amount, a close date, a next step and its day. */
type Row = readonly [
  stage: string,
  amount: number,
  close: number | '',
  step: string,
  day: number | '',
];

/** What the sheet is made with but for the deals. */
interface More {
  readonly quota?: number;
  readonly isAgreed?: boolean;
  readonly window?: Window;
  /** Nothing has happened in the last weeks. */
  readonly isSilent?: boolean;
  /** What the process asks for at its one stage. */
  readonly asked?: string;
  /** Deals of a second person. */
  readonly bo?: readonly Row[];
  /** Weeks, from the newest on, in which Ana has no activity, of 30 in which Bo has some. */
  readonly weeksWithoutActivity?: number;
}

function person(
  rows: readonly Row[],
  {
    quota,
    isAgreed = false,
    window = ALL_DATA,
    isSilent = false,
    asked = '',
    bo = [],
    weeksWithoutActivity,
  }: More = {},
) {
  const cell = (day: number | ''): Cell => (day === '' ? '' : { day });
  const deals = [...rows, ...bo].map(([stage, amount, close, step, day], index): Cell[] => [
    `Deal ${index + 1}`,
    index < rows.length ? 'Ana' : 'Bo',
    stage,
    amount,
    cell(TODAY - 200 + index),
    cell(close),
    step,
    cell(day),
    cell(TODAY - 190 + index),
    cell(index === 0 && !isSilent ? TODAY - 1 : ''),
    step,
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
              'Last activity',
              'Budget',
            ],
            ...deals,
          ],
        },
      ],
      process: {
        tab: 'Sales Process',
        rows: [
          ['Stage', 'Step', 'Outcome', 'Required columns'],
          ['Offer', 'proposal', 'open', asked],
          ['Won', '', 'won'],
          ['Lost', '', 'lost'],
        ],
      },
      salespeople: {
        tab: 'Salespeople',
        rows: [
          ['Salesperson', 'Quota', 'Quota period'],
          ['Ana', quota ?? '', 'quarter'],
        ],
      },
      agreements: !isAgreed
        ? null
        : {
            tab: 'Process Agreements',
            rows: [
              [...headersOf(PROCESS_AGREEMENTS)],
              [
                'Ana',
                1,
                { day: TODAY - 9 },
                { day: TODAY - 8 },
                'Offer | proposal | open\nWon | won\nLost | lost',
              ],
            ],
          },
      history: [],
      activities:
        weeksWithoutActivity === undefined
          ? []
          : [{ tab: 'Calls', rows: calls(weeksWithoutActivity) }],
    },
    NO_SETTINGS,
    { asOf: TODAY, today: TODAY, window },
  );
  return coachingReport(team);
}

function calls(weeksWithout: number): Cell[][] {
  const call = (who: string, week: number): Cell[] => [{ day: TODAY - 7 * week - 3 }, who, 'Call'];
  const weeks = Array.from({ length: 30 }, (_, week) => week);
  return [
    ['Date', 'Who', 'Activity'],
    ...weeks.map((week) => call('Bo', week)),
    ...weeks.slice(weeksWithout).map((week) => call('Ana', week)),
  ];
}

function codesOf(rows: readonly Row[], more?: More): string[] {
  const [ana] = person(rows, more).people;
  return (ana?.notices ?? []).map(({ code }) => code);
}

const CLOSED: readonly Row[] = Array.from({ length: 12 }, (_, index) => [
  index % 2 === 0 ? 'Won' : 'Lost',
  1000,
  TODAY - 100 + index,
  '',
  '',
]);
const wonOnly = (count: number): Row[] =>
  Array.from({ length: count }, () => ['Won', 1000, TODAY - 50, '', '']);
const open = (amount: number, close: number | '', step: string, day: number | ''): Row => [
  'Offer',
  amount,
  close,
  step,
  day,
];
const withStep = (count: number): Row[] =>
  CLOSED.slice(0, count).map(([stage, amount, close]) => [stage, amount, close, 'Call', '']);
const SLOWEST: Row = ['Won', 1000, TODAY - 1, '', ''];
/** Twelve wins that took 150 days, those of the rows before them less. */
const slowWins: Row[] = Array.from({ length: 12 }, (_, index) => [
  'Won',
  1000,
  TODAY - 50 + index,
  '',
  '',
]);
const fine = (amount = 1000): Row => open(amount, TODAY + 30, 'Call', TODAY + 2);
const withRest = (...rows: readonly Row[]): [Row[]] => [[...CLOSED, ...rows, fine(), fine()]];

/** For each notice a pipeline on which it is told, and a neighbouring one on which it is not. */
const PLANTED: Readonly<
  Record<string, { readonly so: [readonly Row[], More?]; readonly notSo: [readonly Row[], More?] }>
> = {
  'process-not-agreed': {
    so: [[...CLOSED, fine()]],
    notSo: [[...CLOSED, fine()], { isAgreed: true }],
  },
  'not-enough-recorded': { so: [CLOSED.slice(0, 4)], notSo: [CLOSED.slice(0, 5)] },
  // At Bo's win rate of a half seven wins in a row are one case in 128, six one in 64.
  'no-losses': {
    so: [wonOnly(7), { bo: CLOSED }],
    notSo: [wonOnly(6), { bo: CLOSED }],
  },
  'stale-sheet': {
    so: [[...CLOSED, fine()], { isSilent: true }],
    notSo: [[...CLOSED, fine()]],
  },
  'more-open-than-decided': {
    so: [[...CLOSED.slice(0, 5), ...Array.from({ length: 11 }, () => fine())]],
    notSo: [[...CLOSED.slice(0, 5), ...Array.from({ length: 10 }, () => fine())]],
  },
  'required-blank': {
    so: [[...withStep(8), ...CLOSED.slice(0, 4)], { asked: 'Budget' }],
    notSo: [[...withStep(9), ...CLOSED.slice(0, 3)], { asked: 'Budget' }],
  },
  // The usual gap is a week, and ten of them a silence.
  'effort-not-kept': {
    so: [[...CLOSED, fine()], { bo: CLOSED, weeksWithoutActivity: 11 }],
    notSo: [[...CLOSED, fine()], { bo: CLOSED, weeksWithoutActivity: 8 }],
  },
  'nothing-open': { so: [CLOSED], notSo: [[...CLOSED, fine()]] },
  // The rows' deals are 200 days old and a day younger each; the wins took 150 days, or 188.
  'older-than-any-win': {
    so: [[fine(), fine(), fine(), ...slowWins]],
    notSo: [[fine(), fine(), ...slowWins]],
  },
  'behind-plan': {
    so: [[...CLOSED, fine()], { quota: 26_000 }],
    notSo: [[...CLOSED, fine()], { quota: 1000 }],
  },
  'no-next-step': {
    so: withRest(
      open(1000, TODAY + 30, '', ''),
      open(900, TODAY + 30, '', ''),
      open(800, TODAY + 30, 'Call', TODAY - 3),
    ),
    notSo: withRest(open(1000, TODAY + 30, '', ''), open(900, TODAY + 30, '', ''), fine()),
  },
  'slipping-dates': {
    so: withRest(...[1, 2, 3].map((days) => open(1000, TODAY - days, 'Call', TODAY + 2))),
    notSo: withRest(
      open(1000, TODAY - 1, 'Call', TODAY + 2),
      open(1000, TODAY, 'Call', TODAY + 2),
      fine(),
    ),
  },
  // Over the limit of the stage, with no step booked ahead or with one; one win took longer.
  'stale-pipeline': {
    so: [
      [SLOWEST, ...CLOSED, ...CLOSED, ...[1, 2, 3].map(() => open(1000, TODAY + 30, 'Call', ''))],
    ],
    notSo: [[SLOWEST, ...CLOSED, ...CLOSED, fine(), fine(), fine()]],
  },
  'one-big-deal': {
    so: withRest(fine(9000), fine(), fine()),
    notSo: withRest(fine(2000), fine(), fine()),
  },
};

describe('the notices', () => {
  it('puts the process that nobody agreed to before everything', () => {
    expect(codesOf([...CLOSED, fine()])[0]).toBe('process-not-agreed');
  });

  it.each(NOTICES.map(({ code }) => code))(
    'tells %s where it is so, and not next to it',
    (code) => {
      const planted = PLANTED[code];
      if (planted === undefined) throw new Error(`No pipeline is made on which ${code} is told`);
      const { so, notSo } = planted;
      expect(codesOf(...so)).toContain(code);
      expect(codesOf(...notSo)).not.toContain(code);
    },
  );

  it('does not take a short period for too little that is recorded', () => {
    const rows = CLOSED.slice(0, 4);
    const window = { from: TODAY - 5, to: TODAY };
    const told = (more: More): string =>
      (person(rows, more).people[0]?.notices ?? []).map(({ sentence }) => sentence).join(' ');
    expect(told({})).toContain('4 decided deals so far');
    expect(told({ window })).not.toContain('so far');
  });

  it('has its record beside it, with what points to each cause', () => {
    const rows = [...CLOSED, ...[1, 2, 3].map(() => open(1000, TODAY + 30, '', '')), fine()];
    const json = reportJson(person(rows)) as {
      salespeople: Array<{
        notices: Array<{ code: string; sentence: string; diagnosis: Record<string, unknown> }>;
      }>;
    };
    const [ana] = json.salespeople;
    const notice = ana?.notices.find((each) => each.code === 'no-next-step');
    expect(notice?.sentence).toBe('3 of 4 open deals have no next step ahead.');
    const record = NOTICES.find((each) => each.code === 'no-next-step');
    expect(notice?.diagnosis).toMatchObject({
      code: 'no-next-step',
      title: record?.title,
      questions: record?.questions,
      action: record?.action,
      followUp: record?.followUp.text,
      // Next steps are recorded; what would tell more has no column.
      dataWanted: 'What each customer has agreed to do next.',
      also: [],
    });
    // Nobody is there to compare with.
    expect(notice?.diagnosis.causes).toEqual(
      record?.causes.map((each) => ({
        code: each.code,
        cause: each.name,
        pointers: [],
        points: 'unknown',
      })),
    );
  });

  it('counts the dates that slip among the open deals that have one', () => {
    const rows = [
      ...[1, 2, 3].map((days) => open(1000, TODAY - days, 'Call', TODAY + 2)),
      fine(),
      ...[1, 2].map(() => open(1000, '', 'Call', TODAY + 2)),
    ];
    const { notices } = person([...CLOSED, ...rows]).people[0] ?? {};
    expect(notices?.find(({ code }) => code === 'slipping-dates')?.sentence).toBe(
      '3 of 4 open deals with a close date are past it, or were pushed out twice or more.',
    );
  });

  it('counts open deals in a stage that the process does not have, as the number of open deals does', () => {
    const parked: Row = ['On hold', 1000, TODAY + 30, '', ''];
    const bare = open(1000, TODAY + 30, '', '');
    expect(codesOf([...CLOSED, parked, bare, bare, fine()])).toContain('no-next-step');
    const report = person([...CLOSED, parked, bare, bare, fine()]);
    const ana = report.people.find(({ name }) => name === 'Ana');
    const [counts] = (ana?.notices ?? []).filter(({ code }) => code === 'no-next-step');
    expect(counts?.sentence).toMatch(new RegExp(`^3 of ${ana?.metrics.winRate.open} open deals`));
    expect(codesOf([...CLOSED, bare, bare, bare, fine()])).toContain('no-next-step');
  });

  it('tells one thing once: of a sheet that nobody keeps only that, and the older before the late', () => {
    const late = [1, 2, 3].map(() => open(1000, TODAY - 9, '', ''));
    expect(codesOf([...CLOSED, ...late], { isSilent: true })).toEqual([
      'process-not-agreed',
      'stale-sheet',
    ]);
    const waiting = [1, 2, 3].map(() => open(1000, TODAY + 30, 'Call', ''));
    expect(codesOf([...waiting, ...slowWins, ...slowWins])).toEqual([
      'process-not-agreed',
      'older-than-any-win',
    ]);
  });

  it('says of a backlog the team’s counts, once and with its question', () => {
    const old = Array.from({ length: 12 }, () => fine());
    const { lines } = reportDocument(person([...CLOSED.slice(0, 5), ...old], { bo: old }));
    const told = lines.filter(({ cells }) => cells.join().includes('ever won or lost'));
    expect(told.map(({ cells }) => cells.slice(0, 3))).toEqual([
      [
        'Team',
        '24 deals are open, and only 5 were ever won or lost.',
        '“Which of them are over, though nobody has said so?”',
      ],
    ]);
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
    const report = person([...CLOSED, fine()], { quota: 26_000 });
    const plan = report.people[0]?.plan;
    // 26 wins of 1000, less half of the one open; half of the offers are won.
    expect(plan?.neededWins).toBe(26);
    expect(plan?.expectedWins).toBeCloseTo(0.5, 12);
    expect(plan?.stages[0]?.needed).toBeCloseTo(25.5 / 0.5 / (365.25 / 28), 9);
    expect(report.people[0]?.notices.find(({ code }) => code === 'behind-plan')?.sentence).toMatch(
      /^To reach 26,000 a quarter with the open deals: about 3\.9 deals a week into Offer \(likely [\d.]+–[\d.]+\); today 0\.4\d, [^.]*(\.\d)?[^.]*\.$/,
    );
  });

  /** What stands beneath the heading of the plan. */
  const planOf = (rows: readonly Row[], quota: number): string[] => {
    const texts = reportDocument(person(rows, { quota })).lines.map(({ cells }) =>
      String(cells[0]),
    );
    const heading = texts.indexOf('Plan');
    return texts.slice(heading + 1, heading + 3);
  };

  it('is told once: in the notice to those behind it, else beneath how much of the quota is won', () => {
    expect(planOf([...CLOSED, fine()], 26_000)).toEqual([
      '0 % of the quarter’s quota: 0 of 26,000 since 1 Oct; 59 % of the quarter is over.',
      '',
    ]);
    expect(planOf([...CLOSED, fine()], 3500)[1]).toMatch(
      /^To reach 3,500 a quarter with the open deals: about 0\.46 deals a week into Offer \(likely [\d.]+–[\d.]+\); today 0\.4\d, [^.]*(\.\d)?[^.]*\.$/,
    );
  });

  it('says so where the open deals may be enough', () => {
    expect(planOf([...CLOSED, fine(), fine(), fine()], 1000)[1]).toBe(
      'To reach 1,000 a quarter with the open deals: about 1 win. On average the open deals should bring 1.5, so they may be enough.',
    );
  });

  it('tells nobody behind whose pace is enough', () => {
    expect(codesOf([...CLOSED, fine()], { quota: 1000 })).not.toContain('behind-plan');
  });

  it('stands in report.json', () => {
    const json = reportJson(person([...CLOSED, fine()], { quota: 26_000 })) as {
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
