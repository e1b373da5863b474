import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_DATA, dayOf } from '../../../src/core/calendar';
import { compareWithHistory, eventRows } from '../../../src/core/history';
import { readTeam, type Team } from '../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../src/core/pipeline/settings';
import type { Cell } from '../../../src/core/table';
import { headersOf, STAGE_HISTORY } from '../../../src/core/tabs';

const TODAY = dayOf(2026, 11, 23) as number;
const HISTORY = [...headersOf(STAGE_HISTORY)];
const HEADERS = ['Deal', 'Account', 'Owner', 'Stage', 'Amount', 'Created', 'Close date'];

type Row = readonly Cell[];

interface Case {
  readonly name: string;
  readonly account: string;
  readonly owner: string;
  readonly stage: string;
  readonly amount: Cell;
  readonly close: Cell;
}

const rowOf = ({ name, account, owner, stage, amount, close }: Case): Row => [
  name,
  account,
  owner,
  stage,
  amount,
  { day: TODAY - 90 },
  close,
];

function teamOf(rows: readonly Row[], history: readonly Row[], headers: Row = HEADERS): Team {
  return readTeam(
    {
      deals: [{ tab: 'Deals', rows: [headers, ...rows] }],
      process: null,
      salespeople: null,
      agreements: null,
      history: [{ tab: 'Stage History', rows: history }],
    },
    NO_SETTINGS,
    { asOf: TODAY, today: TODAY, window: ALL_DATA },
  );
}

function compared(rows: readonly Row[], history: readonly Row[], headers: Row = HEADERS) {
  const team = teamOf(rows, history, headers);
  return compareWithHistory({
    ...team,
    deals: team.everyDeal,
    salespersonName: (name) => name,
    now: TODAY + 0.4,
  });
}

function recorded(rows: readonly Row[], history: readonly Row[], headers: Row = HEADERS): Row[] {
  const found = compared(rows, history, headers).events;
  return [...history, ...(eventRows(HISTORY, found) as Cell[][])];
}

const CASES: readonly Case[] = ['Kiln', 'Loom', 'Press', 'Mill', 'Forge', 'Lathe'].map(
  (name, index) => ({
    name,
    account: `Customer ${index}`,
    owner: index % 2 === 0 ? 'Ana' : 'Bo',
    stage: index % 3 === 0 ? 'Proposal' : 'Prospecting',
    amount: 1000 + 10 * index,
    close: { day: TODAY + 20 + index },
  }),
);
const ROWS = CASES.map(rowOf);
const BEGUN = recorded(ROWS, [HISTORY]);

describe('a deal whose row got another name', () => {
  it('is known by the rest of its row, and each deal stays one, whichever were renamed', () => {
    const change = fc.constantFrom('name', 'account', 'both', 'none', 'none');
    fc.assert(
      fc.property(fc.array(change, { minLength: 6, maxLength: 6 }), (kinds) => {
        const after = CASES.map((each, index) => ({
          ...each,
          name: ['name', 'both'].includes(kinds[index] as string) ? `${each.name} AG` : each.name,
          account: ['account', 'both'].includes(kinds[index] as string) ? 'Newco' : each.account,
        })).map(rowOf);
        const found = compared(after, BEGUN).events;
        const renamed = kinds.filter((kind) => kind !== 'none').length;
        expect(found.map(({ field, to }) => [field, to])).toEqual(
          Array.from({ length: renamed }, () => ['row', 'there']),
        );
        const history = recorded(after, BEGUN);
        expect(compared(after, history).events).toEqual([]);
        const { pipeline } = teamOf(after, history);
        for (const events of pipeline.eventsOfDeal) {
          expect(events.filter(({ field }) => field === 'stage')).toHaveLength(1);
        }
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it('is another deal where two would fit, or too little is the same', () => {
    const twins = CASES.slice(0, 2).map((each) => ({
      ...each,
      account: 'One',
      owner: 'Ana',
      stage: 'Proposal',
      amount: 500,
      close: { day: TODAY + 20 },
    }));
    const others = CASES.slice(2).map(rowOf);
    const begun = recorded([...twins.map(rowOf), ...others], [HISTORY]);
    const renamed = twins.map((each) => rowOf({ ...each, name: `${each.name} AG` }));
    const fields = compared([...renamed, ...others], begun).events.map(({ field, to }) => [
      field,
      to,
    ]);
    expect(fields.filter(([field, to]) => field === 'row' && to === 'gone')).toHaveLength(2);
    const [first] = CASES as readonly [Case, ...Case[]];
    const stranger = rowOf({ ...first, name: 'Saw', account: 'Else', amount: 77 });
    expect(compared([stranger, ...ROWS.slice(1)], BEGUN).gone).toBe(1);
  });

  it('leaves its old name to another deal that is called so later', () => {
    const [first] = CASES as readonly [Case, ...Case[]];
    const renamed = [rowOf({ ...first, name: 'Kiln AG' }), ...ROWS.slice(1)];
    const history = recorded(renamed, BEGUN);
    const newcomer = rowOf({ ...first, stage: 'Prospecting', amount: 5, close: '' });
    const rows = [...renamed, newcomer];
    const { pipeline } = teamOf(rows, recorded(rows, history));
    expect(pipeline.eventsOfDeal[0]?.map(({ deal }) => deal)).toContain('Kiln | Customer 0');
    expect(pipeline.eventsOfDeal.at(-1)?.map(({ to }) => to)).not.toContain('1000');
  });

  it('keeps its history when a column of Deal IDs is added, and after', () => {
    const withId = ROWS.map((row, index): Row => [...row, `D-${index}`]);
    const headers = [...HEADERS, 'Deal ID'];
    expect(compared(withId, BEGUN, headers).events).toEqual([]);
    const moved = withId.map((row, index) =>
      index === 0 ? row.map((cell) => (cell === 'Proposal' ? 'Negotiation' : cell)) : row,
    );
    const history = recorded(moved, BEGUN, headers);
    expect(history.slice(BEGUN.length).map((row) => row.slice(1, 5))).toEqual([
      ['D-0', 'Stage', 'Proposal', 'Negotiation'],
    ]);
    expect(compared(moved, history, headers).events).toEqual([]);
  });
});

describe('what cannot be read', () => {
  const UNREADABLE = [
    '#REF!',
    '#N/A',
    '#BEZUG!',
    '#¿NOMBRE?',
    'Loading…',
    'Loading...',
    'Cargando...',
  ];

  it('is never a change of anything, in whatever cells it stands', () => {
    const cell = fc.record({
      row: fc.nat({ max: 5 }),
      column: fc.nat({ max: 6 }),
      text: fc.constantFrom(...UNREADABLE),
    });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (cells) => {
        const rows = ROWS.map((row, index) =>
          row.map(
            (each, column) =>
              cells.find((one) => one.row === index && one.column === column)?.text ?? each,
          ),
        );
        expect(compared(rows, BEGUN).events).toEqual([]);
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it('is no stage of a draft, and no event of a history that an earlier version wrote', () => {
    const failing = [...ROWS, rowOf({ ...(CASES[0] as Case), name: 'Anvil', stage: '#REF!' })];
    const event: Row = [
      { day: TODAY - 3 },
      'Loom | Customer 1',
      'Stage',
      'Prospecting',
      '#REF!',
      '',
      'check',
    ];
    const team = teamOf(failing, [...BEGUN, event]);
    expect(team.process.stages.map(({ name }) => name)).not.toContain('#REF!');
    expect(compared(ROWS, [...BEGUN, event]).events).toEqual([]);
  });
});
