import { describe, expect, it } from 'vitest';
import {
  type DealsMapping,
  dealsTable,
  understandRange,
  understandTab,
} from '../../../src/core/deals';
import type { Cell } from '../../../src/core/table';

const NONE: DealsMapping = {
  tab: 'Deals',
  isChosen: true,
  columns: {},
  stageDates: {},
  salesperson: null,
};
const HEADERS: Cell[] = ['Deal', 'Owner', 'Helper', 'Stage', 'Amount', 'Worth'];
const ROWS: Cell[][] = [HEADERS, ['A', 'Ana', 'Bo', 'Proposal', 10, 20]];

/** The header understood for each field. */
function fields(
  rows: Cell[][],
  mapping: Partial<DealsMapping>,
): Record<string, string | undefined> {
  const tab = understandTab('Deals', rows, { ...NONE, ...mapping });
  if (tab === null) throw new Error('The tab was not understood.');
  return Object.fromEntries(
    Object.entries(tab.columns).map(([field, column]) => [field, tab.headers[column]]),
  );
}

describe('columns that the user chose', () => {
  it('win over detected ones', () => {
    expect(fields(ROWS, { columns: { salesperson: 'Helper', amount: 'Worth' } })).toEqual({
      deal: 'Deal',
      stage: 'Stage',
      salesperson: 'Helper',
      amount: 'Worth',
    });
  });

  it('are found by their header, wherever the column went and however it is spelled', () => {
    const moved: Cell[][] = [
      ['', 'WORTH ', 'Stage', 'Deal', 'Amount'],
      ['', 20, 'Proposal', 'A', 10],
    ];
    expect(
      understandTab('Deals', moved, { ...NONE, columns: { amount: 'Worth' } })?.columns.amount,
    ).toBe(1);
  });

  it('serve nothing else: a column chosen for one field is not detected for another', () => {
    expect(fields(ROWS, { columns: { listPrice: 'Amount' } })).toEqual({
      deal: 'Deal',
      stage: 'Stage',
      salesperson: 'Owner',
      listPrice: 'Amount',
    });
  });

  it('may be none', () => {
    expect(fields(ROWS, { columns: { salesperson: null } })).toEqual({
      deal: 'Deal',
      stage: 'Stage',
      amount: 'Amount',
    });
  });

  it('fall back to detection where their header is gone', () => {
    expect(fields(ROWS, { columns: { amount: 'Deal worth', salesperson: 'Helper' } })).toEqual({
      deal: 'Deal',
      stage: 'Stage',
      salesperson: 'Helper',
      amount: 'Amount',
    });
  });

  it('keep a tab of unusual headers readable, also where one of them is gone', () => {
    const odd: Cell[][] = [['My notes'], ['Quoi', 'Where it is', 'How much'], ['A', 'Proposal', 5]];
    const columns = { deal: 'Quoi', stage: 'Where it is', amount: 'How much' };
    expect(understandTab('Deals', odd, null)).toBeNull();
    expect(fields(odd, { columns })).toEqual(columns);
    expect(fields(odd, { columns: { ...columns, source: 'Gone' } })).toEqual(columns);
  });

  it('say which row holds the headers where another looks more like it', () => {
    const rows: Cell[][] = [
      ['What', 'Where'],
      ['Deal', 'Stage'],
      ['A', 'Proposal'],
    ];
    const tab = understandTab('Deals', rows, {
      ...NONE,
      columns: { deal: 'What', stage: 'Where' },
    });
    expect(tab?.headerIndex).toBe(0);
  });
});

describe('date columns of stages that the user chose', () => {
  const OPEN = ['Prospecting', 'Proposal'].map((name) => ({ name, aliases: [] }));
  const rows: Cell[][] = [
    ['Deal', 'Stage', 'Proposal date', 'Sent'],
    ['A', 'Proposal', '2026-01-02', '2026-01-03'],
  ];
  const columns = (stageDates: DealsMapping['stageDates']) => {
    const tab = understandTab('Deals', rows, { ...NONE, stageDates });
    if (tab === null) throw new Error('The tab was not understood.');
    return dealsTable(tab, OPEN).stageDates;
  };

  it('win over detected ones', () => {
    expect(columns({})).toEqual([{ stage: 'Proposal', column: 2 }]);
    expect(columns({ Proposal: 'Sent' })).toEqual([{ stage: 'Proposal', column: 3 }]);
    expect(columns({ Prospecting: 'Proposal date' })).toEqual([
      { stage: 'Prospecting', column: 2 },
    ]);
  });

  it('may be none', () => {
    expect(columns({ Proposal: null })).toEqual([]);
  });

  it('fall back to detection where their header is gone', () => {
    expect(columns({ Proposal: 'Gone' })).toEqual([{ stage: 'Proposal', column: 2 }]);
  });

  it('are the stage’s whatever the case in which it is written', () => {
    expect(columns({ proposal: 'Sent' })).toEqual([{ stage: 'Proposal', column: 3 }]);
  });
});

describe('a range of a custom function', () => {
  it('has its headers in the first row and needs nothing but a stage', () => {
    expect(
      understandRange(
        'deals',
        [
          ['Stage', 'Amount'],
          ['Proposal', 5],
        ],
        null,
      )?.columns,
    ).toEqual({ stage: 0, amount: 1 });
    expect(understandRange('deals', [['Title'], ['Stage', 'Amount']], null)).toBeNull();
    expect(understandRange('deals', [], null)).toBeNull();
  });
});
