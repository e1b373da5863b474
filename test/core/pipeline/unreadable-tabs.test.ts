import { describe, expect, it } from 'vitest';
import { ALL_DATA } from '../../../src/core/calendar';
import { problemSentence } from '../../../src/core/language/problems';
import { readTeam } from '../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../src/core/pipeline/settings';
import type { TeamTables } from '../../../src/core/pipeline/team-tables';
import type { Cell } from '../../../src/core/table';
import { day, TODAY } from '../pipelines';

const rows: Cell[][] = [['Something'], ['else']];

describe('a tab of the add-on’s whose headers are not there', () => {
  it('is a problem of that tab, which leaves out no row of the deals', () => {
    const asOf = day(TODAY);
    const { problems } = readTeam(
      {
        deals: [
          {
            tab: 'Deals',
            rows: [
              ['Deal', 'Salesperson', 'Stage'],
              ['A', 'Ana', 'Offer'],
            ],
          },
        ],
        process: { tab: 'Sales Process', rows },
        salespeople: { tab: 'Salespeople', rows },
        agreements: { tab: 'Process Agreements', rows },
        log: { tab: 'Coaching Log', rows },
        activities: [{ tab: 'Activities', rows }],
        history: [{ tab: 'Stage History', rows }],
      },
      NO_SETTINGS,
      { asOf, today: asOf, window: ALL_DATA },
    );
    expect(problems.filter(({ problem }) => problem === 'missing-header')).toEqual(
      [
        ['Stage History', 'When'],
        ['Stage History', 'Deal'],
        ['Stage History', 'To'],
        ['Sales Process', 'Stage'],
        ['Salespeople', 'Salesperson'],
        ['Process Agreements', 'Salesperson'],
        ['Process Agreements', 'Content'],
        ['Coaching Log', 'Salesperson'],
        ['Activities', 'Date'],
        ['Activities', 'Salesperson'],
        ['Activities', 'Activity'],
      ].map(([tab, value]) => ({
        tab,
        row: 1,
        column: null,
        value,
        problem: 'missing-header',
        leftOut: false,
        detail: 'Something',
      })),
    );
  });
});

describe('a tab of the add-on’s that holds a table of deals', () => {
  const asOf = day(TODAY);
  const deals: Cell[][] = [
    ['Deal', 'Salesperson', 'Stage', 'Amount', 'Notes'],
    ['A', 'Ana', 'Offer', 100, 'nice'],
    ['B', 'Ana', 'Won', 100, ''],
  ];
  const readWith = (tables: Partial<TeamTables>) =>
    readTeam(
      {
        deals: [{ tab: 'Deals', rows: deals }],
        process: null,
        salespeople: null,
        agreements: null,
        history: [],
        ...tables,
      },
      NO_SETTINGS,
      { asOf, today: asOf, window: ALL_DATA },
    );

  it.each([
    ['Sales Process', 'process'],
    ['Salespeople', 'salespeople'],
    ['Coaching Log', 'log'],
  ] as const)('is not read as "%s", and that is said', (tab, key) => {
    const { problems, isDrafted, salespeople, log } = readWith({ [key]: { tab, rows: deals } });
    expect(problems.map((each) => [each.tab, each.row, each.problem])).toEqual([
      [tab, 1, 'table-of-deals'],
    ]);
    expect(problems[0]?.detail).toBe('Deal, Salesperson, Stage, Amount, Notes');
    expect([isDrafted, salespeople, log]).toEqual([true, [], []]);
  });

  it('does not mean a bare list of stages or names', () => {
    const process = { tab: 'Sales Process', rows: [['Stage'], ['Offer'], ['Won']] };
    const salespeople = { tab: 'Salespeople', rows: [['Salesperson'], ['Ana']] };
    const { problems, isDrafted } = readWith({ process, salespeople });
    expect([problems, isDrafted]).toEqual([[], false]);
  });

  it('says which rows of the log are about nobody known, or of a day to come', () => {
    const rows = [
      ['Salesperson', 'Agreed on', 'Action'],
      ['Ana', '2026-11-01', 'Ask'],
      ['Anna', '2026-11-01', 'Ask'],
      ['Ana', '2030-11-01', 'Ask'],
    ];
    const { problems } = readWith({ log: { tab: 'Coaching Log', rows } });
    expect(problems.map(problemSentence)).toEqual([
      '“Coaching Log”, row 4: Agreed on 1 Nov 2030 lies in the future.',
      '“Coaching Log”, row 3: Salesperson is “Anna”; it must be a name that the deals or the tab “Salespeople” have.',
    ]);
  });
});
