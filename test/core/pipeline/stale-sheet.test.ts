import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/core/calendar';
import { staleSheet } from '../../../src/core/pipeline/stale-sheet';
import type { Cell } from '../../../src/core/table';
import { day, measure, TODAY } from '../pipelines';

/** A deal a day for each of the days before today; more columns may say more. */
function stale(daysAgo: readonly number[], more: ReadonlyArray<readonly Cell[]> = []) {
  const { lookup } = measure({
    deals: [
      ['Deal ID', 'Salesperson', 'Stage', 'Created', 'Last activity', 'Close date'],
      ...daysAgo.map((ago, index): Cell[] => [
        String(index),
        'Ana',
        'Lead',
        isoDay(day(TODAY) - ago),
        '',
        '',
      ]),
      ...more,
    ],
  });
  return staleSheet(lookup.pipeline);
}

/** Days from the first to the last, so many apart. */
function every(apart: number, last: number, count = 15): number[] {
  return Array.from({ length: count }, (_, index) => last + apart * index);
}

describe('a sheet that has fallen silent', () => {
  it('is one in which nothing has happened for more than four weeks', () => {
    expect(stale(every(2, 29))).toEqual({ newest: day(TODAY) - 29, daysAgo: 29 });
    expect(stale(every(2, 28))).toBeNull();
  });

  it('is told by its own rhythm: ten of its usual gaps', () => {
    expect(stale(every(10, 100))).toBeNull();
    expect(stale(every(10, 101))).toMatchObject({ daysAgo: 101 });
  });

  it('is none whose silence is no longer than one before', () => {
    expect(stale([...every(2, 40, 12), ...every(2, 110, 12)])).toBeNull();
    expect(stale([...every(2, 60, 12), ...every(2, 110, 12)])).toMatchObject({ daysAgo: 60 });
  });

  it('is none where work on a deal goes on, and plans for later days are no work', () => {
    expect(stale(every(2, 40), [['x', 'Ana', 'Lead', '', isoDay(day(TODAY) - 3), '']])).toBeNull();
    const planned: Cell[] = ['x', 'Ana', 'Lead', '', '', isoDay(day(TODAY) + 30)];
    expect(stale(every(2, 40), [planned])).toMatchObject({ daysAgo: 40 });
  });

  it('is not told from a handful of days', () => {
    expect(stale(every(2, 300, 9))).toBeNull();
    expect(stale([])).toBeNull();
  });
});
