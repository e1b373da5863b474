import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/table';
import { day, measure } from '../pipelines';

const HEADERS: readonly Cell[] = ['Deal ID', 'Salesperson', 'Stage', 'Amount', 'Close date'];
const QUOTAS: readonly Cell[] = ['Salesperson', 'Quota', 'Quota period', 'Left on'];

/** A quarter's wins and others around them; the day of the report is 2026-11-23. */
const DEALS: ReadonlyArray<readonly Cell[]> = [
  HEADERS,
  ['1', 'Ana', 'Won', 1000, '2026-09-30'],
  ['2', 'Ana', 'Won', 2000, '2026-10-01'],
  ['3', 'Ana', 'Won', 3000, '2026-11-23'],
  ['4', 'Ana', 'Lost', 9000, '2026-11-02'],
  ['5', 'Ana', 'Offer', 9000, '2026-12-02'],
  ['6', 'Bo', 'Won', 500, '2026-11-05'],
];

function quotaOf(
  salespeople: ReadonlyArray<readonly Cell[]>,
  name?: string,
  more: { deals?: ReadonlyArray<readonly Cell[]>; from?: string } = {},
) {
  return measure({ deals: DEALS, salespeople: [QUOTAS, ...salespeople], ...more }).metrics(name)
    .quota;
}

describe('the attainment of a quota', () => {
  it('counts what was won from the first day of the running period to the day of the report', () => {
    expect(quotaOf([['Ana', 20_000, 'quarter', '']], 'Ana')).toMatchObject({
      amount: 20_000,
      attained: 5000,
      since: day('2026-10-01'),
      share: { value: 0.25 },
    });
    expect(quotaOf([['Ana', 8000, 'month', '']], 'Ana')).toMatchObject({ attained: 3000 });
    expect(quotaOf([['Ana', 8000, 'year', '']], 'Ana')).toMatchObject({ attained: 6000 });
  });

  it('does not depend on the window of the report', () => {
    const { attained } = quotaOf([['Ana', 20_000, 'quarter', '']], 'Ana', {
      from: '2026-11-20',
    }) as { attained: number };
    expect(attained).toBe(5000);
  });

  it('is the sum for the team, where everybody who is there has one for the same period', () => {
    const ana: readonly Cell[] = ['Ana', 20_000, 'quarter', ''];
    expect(quotaOf([ana, ['Bo', 5000, 'quarter', '']])).toMatchObject({
      amount: 25_000,
      attained: 5500,
    });
    expect(quotaOf([ana])).toEqual({ absent: 'no-quota' });
    expect(quotaOf([ana, ['Bo', 5000, 'month', '']])).toEqual({ absent: 'no-quota' });
    expect(quotaOf([ana, ['Bo', '', '', '2026-11-01']])).toMatchObject({ attained: 5000 });
  });

  it('is nothing, not absent, where nothing was won yet', () => {
    expect(quotaOf([['Ana', 100, 'week', '']], 'Ana', { deals: DEALS.slice(0, 3) })).toMatchObject({
      attained: 0,
      share: { value: 0 },
    });
  });

  it('is absent without a quota, without amounts, and without the days of the wins', () => {
    const ana: readonly Cell[] = ['Ana', 20_000, 'quarter', ''];
    expect(quotaOf([], 'Ana')).toEqual({ absent: 'no-quota' });
    expect(quotaOf([['Ana', 0, 'quarter', '']], 'Ana')).toEqual({ absent: 'no-quota' });
    const changed = (column: number): ReadonlyArray<readonly Cell[]> => [
      HEADERS,
      ...DEALS.slice(1).map((row) => row.map((cell, index) => (index === column ? '' : cell))),
    ];
    expect(quotaOf([ana], 'Ana', { deals: changed(3) })).toEqual({ absent: 'no-amounts' });
    expect(quotaOf([ana], 'Ana', { deals: changed(4) })).toEqual({ absent: 'no-decision-dates' });
  });
});
