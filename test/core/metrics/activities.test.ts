import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Window } from '../../../src/core/calendar';
import { readingNoteText } from '../../../src/core/language/reading-notes';
import { type Activities, activities as metric } from '../../../src/core/metrics/activities';
import { indexPipeline } from '../../../src/core/pipeline/pipeline-index';
import type { TeamTables } from '../../../src/core/pipeline/team-tables';
import type { Cell } from '../../../src/core/table';
import { check } from '../statistics/check';
import { AS_OF, madeTeam } from '../teams/made-team';

const HEADERS = ['Date', 'Salesperson', 'Activity', 'Count', 'Result'];
const WEEKS = 20;
/** Long before the activities. */
const BEGAN = AS_OF - 7 * WEEKS - 100;

type Row = readonly [day: number, who: string, kind: string, count?: number, result?: string];

const DEALS = ['Ana', 'Bo'].flatMap((by) =>
  [0, 1, 2, 3].map((index) => ({
    by,
    created: BEGAN + 35 * index,
    proposal: null,
    closed: null,
  })),
);

const PROCESS: Cell[][] = [
  ['Salesperson', 'Stage', 'Step', 'Outcome', 'Also called', 'Weekly target'],
  ['', 'Call', 'prospecting', 'activity', 'Dial', 20],
  ['', 'Contact', 'prospecting', 'open', '', ''],
  ['', 'Proposal', 'proposal', 'open', '', ''],
  ['', 'Won', '', 'won', '', ''],
  ['', 'Lost', '', 'lost', '', ''],
  ['Bo', 'Call', '', 'activity', '', 10],
];

function tab(rows: readonly Row[]): NonNullable<TeamTables['activities']> {
  const cells = rows.map(([day, ...rest]): Cell[] => [{ day }, ...rest.map((cell) => cell ?? '')]);
  return [{ tab: 'Activities', rows: [HEADERS, ...cells] }];
}

/** The metric of Ana (0), Bo (1) or the team (null). */
function measured(
  rows: readonly Row[] | null,
  person: number | null,
  { window, ...more }: Partial<TeamTables> & { readonly window?: Window } = {},
): Activities {
  const { pipeline } = madeTeam(DEALS, [], {
    process: { tab: 'Sales Process', rows: PROCESS },
    ...(rows === null ? {} : { activities: tab(rows) }),
    ...more,
  });
  return metric.compute(
    indexPipeline(window === undefined ? pipeline : { ...pipeline, window }),
    person,
  );
}

/** One row for each day from the first to the newest, `weeks` weeks in all. */
function daily(who: string, kind: string, weeks = WEEKS): Row[] {
  return Array.from({ length: 7 * weeks }, (_, index): Row => [AS_OF - index, who, kind]);
}

function told(activities: Activities): Array<readonly unknown[]> {
  return activities.kinds.map(({ activity, count, perWeek, weeks, targetPerWeek }) => [
    activity,
    count,
    perWeek.value ?? perWeek.absent,
    weeks,
    targetPerWeek,
  ]);
}

describe('activities', () => {
  it('are counted by kind and a week, the process’s kinds first, beside the target', () => {
    const rows = [
      ...daily('Ana', 'dial'),
      ...daily('Bo', 'Call').slice(0, 70),
      ...daily('Bo', 'Fair'),
    ];
    expect(told(measured(rows, 0))).toEqual([
      ['Call', 140, 7, 20, 20],
      ['Fair', 0, 0, 20, null],
    ]);
    expect(told(measured(rows, 1))).toEqual([
      ['Call', 70, 3.5, 20, 10],
      ['Fair', 140, 7, 20, null],
    ]);
    expect(told(measured(rows, null))).toEqual([
      ['Call', 210, 210 / 40, 40, 20],
      ['Fair', 140, 3.5, 40, null],
    ]);
  });

  it('are null and never 0 where nobody records any, or not in that time', () => {
    for (const rows of [null, []]) {
      for (const person of [0, null]) {
        expect(told(measured(rows, person))).toEqual([['Call', null, 'no-activities', null, 20]]);
      }
    }
    const before = { from: BEGAN, to: BEGAN + 90 };
    expect(told(measured(daily('Ana', 'Call'), 0, { window: before }))).toEqual([
      ['Call', null, 'no-activities', null, 20],
    ]);
  });

  it('have no pace in fewer than 8 weeks, but a count', () => {
    expect(told(measured(daily('Ana', 'Call', 7), 0))).toEqual([['Call', 49, 'too-new', 7, 20]]);
    const window = { from: AS_OF - 27, to: AS_OF };
    expect(told(measured(daily('Ana', 'Call'), 0, { window }))).toEqual([
      ['Call', 28, 'too-new', 4, 20],
    ]);
  });

  it('take the time from the Salespeople tab: its start, its leaving, its absences', () => {
    const people = (...row: Cell[]): Partial<TeamTables> => ({
      salespeople: {
        tab: 'Salespeople',
        rows: [
          ['Salesperson', 'Started on', 'Left on', 'Away (days)', 'Also called'],
          ['Ana', ...row],
        ],
      },
    });
    const rows = [...daily('A. Berg', 'Call'), ...daily('Bo', 'Call')];
    const weeks = (more: Partial<TeamTables>): unknown => measured(rows, 0, more).kinds[0]?.weeks;
    expect(weeks(people('', '', '', 'A. Berg'))).toBe(20);
    expect(weeks(people({ day: AS_OF - 69 }, '', '', 'A. Berg'))).toBe(10);
    expect(weeks(people('', { day: AS_OF - 70 }, '', 'A. Berg'))).toBe(10);
    expect(weeks(people('', '', 7, 'A. Berg'))).toBe(19);
    expect(measured(rows, 0, people('', '', 7, 'A. Berg')).kinds[0]).toMatchObject({ count: 140 });
    const late = measured(rows, 0, people({ day: AS_OF - 69 }, '', '', 'A. Berg'));
    expect(metric.entry({ activities: late })[0]).toMatchObject({
      count: 140,
      countInWeeks: 70,
      weeks: 10,
      perWeek: { value: 7 },
    });
  });

  it('of a weekly tally are a week for each row, whichever day of the week it has', () => {
    for (const shift of [0, 3, 6]) {
      const rows = Array.from(
        { length: 12 },
        (_, week): Row => [AS_OF - shift - 7 * week, 'Ana', 'Call', 10 + (week % 2)],
      );
      expect(told(measured(rows, 0))).toEqual([['Call', 126, 10.5, 12, 20]]);
    }
  });

  it('of a weekly tally are the same a week in each span, on whatever day it begins', () => {
    const rates = (shift: number, days: number): void => {
      const rows = Array.from(
        { length: 40 },
        (_, week): Row => [AS_OF - shift - 7 * week, 'Ana', 'Call', 10],
      );
      const recent = { from: AS_OF - days + 1, to: AS_OF };
      const past = { from: recent.from - 91, to: recent.from - 1 };
      const spans = [recent, past].map((window) => measured(rows, 0, { window }).kinds[0]);
      expect(spans.map((kind) => kind?.perWeek.value)).toEqual([10, 10]);
      expect(spans[1]?.weeks).toBe(13);
    };
    check(fc.property(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 80, max: 100 }), rates));
  });

  it('of somebody who is no salesperson are told and left out', () => {
    const rows = [
      ...daily('Ana', 'Call'),
      [AS_OF, 'Zoe', 'Call', 3],
      [AS_OF, 'zoe', 'Call'],
    ] as Row[];
    const team = madeTeam(DEALS, [], { activities: tab(rows) });
    expect(team.notes).toContainEqual({
      code: 'strangers-in-activities',
      names: ['Zoe'],
      count: 4,
    });
    expect(measured(rows, null).kinds[0]?.count).toBe(140);
    expect(team.notes.map(readingNoteText)).toContain(
      'The activities of “Zoe” are left out (4): nobody in the deals or the Salespeople tab is called so. Write the name beside theirs, under “Also called”.',
    );
  });

  it('are set beside the first contacts of the same time', () => {
    const rows = [...daily('Ana', 'Call', 40), ...daily('Bo', 'Fair', 40)];
    const created = DEALS.filter((deal) => deal.by === 'Ana' && deal.created >= AS_OF - 279).length;
    expect(created).toBeGreaterThan(1);
    expect(measured(rows, 0).kinds[0]?.perFirstContact).toMatchObject({
      value: 280 / created,
      n: created,
    });
    expect(measured(rows, 1).kinds[0]?.perFirstContact.value).toBe(0);
    const late = daily('Ana', 'Call', 9);
    expect(measured(late, 0).kinds[0]?.perFirstContact).toMatchObject({
      value: null,
      absent: 'no-deals',
    });
  });

  it('are set beside the deals created, where the days of later stages alone are kept', () => {
    const { pipeline } = madeTeam([], [], {
      deals: [
        {
          tab: 'Deals',
          rows: [
            ['Deal', 'Salesperson', 'Stage', 'Created', 'Proposal date'],
            ['Harbor', 'Ana', 'Proposal', { day: AS_OF - 30 }, { day: AS_OF - 20 }],
            ['Mill', 'Ana', 'Contact', { day: AS_OF - 30 }, ''],
          ],
        },
      ],
      process: { tab: 'Sales Process', rows: PROCESS },
      activities: tab(daily('Ana', 'Call')),
    });
    const { perFirstContact } = metric.compute(indexPipeline(pipeline), 0).together;
    expect(perFirstContact).toMatchObject({ n: 2, value: 70 });
  });

  it('are told by result, the most frequent first', () => {
    const rows: Row[] = [
      [AS_OF, 'Ana', 'Call', 3, 'no answer'],
      [AS_OF - 9, 'Ana', 'Dial', 1, 'Reached'],
      [AS_OF - 9, 'Bo', 'Call', 4, 'reached'],
    ];
    const [ana, team] = [0, null].map((person) => measured(rows, person).kinds[0]?.results);
    expect(ana).toEqual([
      { result: 'no answer', count: 3 },
      { result: 'Reached', count: 1 },
    ]);
    expect(team).toEqual([
      { result: 'Reached', count: 5 },
      { result: 'no answer', count: 3 },
    ]);
  });

  it('are held in report.json by the names of the contract', () => {
    const [entry] = metric.entry({ activities: measured(daily('Ana', 'Call'), 0) });
    expect(Object.keys(entry ?? {}).slice(0, 5)).toEqual([
      'activity',
      'count',
      'perWeek',
      'weeks',
      'targetPerWeek',
    ]);
  });
});

describe('whatever the rows', () => {
  const row = fc.tuple(
    fc.integer({ min: AS_OF - 200, max: AS_OF }),
    fc.constantFrom('Ana', 'Bo', 'ana', 'Zoe'),
    fc.constantFrom('Call', 'Dial', 'Fair', 'fair', 'E-mail'),
    fc.integer({ min: 0, max: 6 }),
    fc.constantFrom('reached', 'Reached', 'no answer', ''),
  );
  const rowsDrawn = fc.array(row, { maxLength: 40 });
  const everybody = (rows: readonly Row[]): Activities[] =>
    [0, 1, null].map((person) => measured(rows, person));

  it('their order changes nothing', () => {
    check(
      fc.property(
        rowsDrawn.chain((rows) =>
          fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
          ),
        ),
        ([rows, shuffled]) => {
          expect(everybody(shuffled)).toEqual(everybody(rows));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a tally is as good as so many rows', () => {
    check(
      fc.property(rowsDrawn, (rows) => {
        const single = rows
          .filter(([, , , count]) => count > 0)
          .flatMap(([day, who, kind, count, result]) =>
            Array.from({ length: count }, (): Row => [day, who, kind, 1, result]),
          );
        // A tally of none says that the day is on record, which no single row can.
        const covering = rows.filter(([, , , count]) => count > 0);
        expect(everybody(single)).toEqual(everybody(covering));
      }),
      { numRuns: 60 },
    );
  });

  it('people’s counts add up to the team’s, and to those of the rows', () => {
    check(
      fc.property(rowsDrawn, fc.integer({ min: 0, max: 200 }), (rows, back) => {
        const window = { from: AS_OF - back, to: AS_OF - Math.floor(back / 2) };
        const [ana, bo, team] = [0, 1, null].map((person) => measured(rows, person, { window }));
        team?.kinds.forEach(({ count }, kind) => {
          const sum = (ana?.kinds[kind]?.count ?? 0) + (bo?.kinds[kind]?.count ?? 0);
          expect(count ?? 0).toBe(sum);
        });
        const counted = rows
          .filter(([day, who]) => who !== 'Zoe' && day >= window.from && day <= window.to)
          .reduce((all, [, , , count]) => all + count, 0);
        expect(team?.kinds.reduce((all, { count }) => all + (count ?? 0), 0)).toBe(counted);
      }),
      { numRuns: 60 },
    );
  });
});
