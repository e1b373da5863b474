import { describe, expect, it } from 'vitest';
import { quotaChange } from '../../../src/core/process';
import type { Cell } from '../../../src/core/table';

const QUOTA = { quota: 60_000, period: 'quarter' } as const;

/** The table as it is once the change is made. */
function changed(rows: readonly (readonly Cell[])[], who: string, quota = QUOTA): Cell[][] {
  const change = quotaChange(rows, who, quota);
  if (change === null || change === 'not-understood') throw new Error(String(change));
  return change.map(({ from, cells }) =>
    cells.map((cell, column) => cell ?? (from === null ? '' : (rows[from]?.[column] ?? ''))),
  );
}

describe('a quota in the Salespeople tab', () => {
  const TAB = [
    ['Salesperson', 'Note', 'Also called', 'Quota', 'Quota period'],
    ['Ana Berg', 'mine', 'Ana, A. Berg', '', ''],
    ['Bo', '', '', 50_000, 'month'],
  ];

  it('stands in the person’s row, by any of their names, and changes nothing else', () => {
    const wanted = [TAB[0], ['Ana Berg', 'mine', 'Ana, A. Berg', 60_000, 'quarter'], TAB[2]];
    for (const who of ['Ana Berg', 'ana berg', 'A. Berg'])
      expect(changed(TAB, who)).toEqual(wanted);
    const change = quotaChange(TAB, 'Ana Berg', QUOTA);
    const touched = (typeof change === 'string' ? [] : (change ?? [])).flatMap(({ cells }) =>
      cells.filter((cell) => cell !== undefined),
    );
    expect(touched).toEqual([60_000, 'quarter']);
  });

  it('takes the place of another one, and is left alone where it stands already', () => {
    expect(changed(TAB, 'Bo')[2]).toEqual(['Bo', '', '', 60_000, 'quarter']);
    expect(quotaChange(TAB, 'Bo', { quota: 50_000, period: 'month' })).toBeNull();
    const blank = [
      ['Salesperson', 'Quota'],
      ['Bo', 60_000],
    ];
    expect(quotaChange(blank, 'Bo', QUOTA)).toBeNull();
  });

  it('comes with its columns, and with a row, where they are missing', () => {
    expect(changed([['Salesperson'], ['Bo']], 'Cy')).toEqual([
      ['Salesperson', 'Quota', 'Quota period'],
      ['Bo', '', ''],
      ['Cy', 60_000, 'quarter'],
    ]);
    for (const empty of [[], [['']]]) {
      const [headers, row] = changed(empty, 'Cy');
      expect(headers?.[0]).toBe('Salesperson');
      expect(row?.filter((cell) => cell !== '')).toEqual(['Cy', 60_000, 'quarter']);
    }
  });

  it('is not written over something else', () => {
    expect(quotaChange([['My list'], ['x']], 'Bo', QUOTA)).toBe('not-understood');
  });
});
