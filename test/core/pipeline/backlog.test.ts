import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/core/calendar';
import { backlogOf } from '../../../src/core/pipeline/backlog';
import type { Cell } from '../../../src/core/table';
import { day, measure, TODAY } from '../pipelines';

/** Open deals of one age beside decided ones that took twenty days. */
function backlog(open: number, decided: number, age: number | null, from?: string) {
  const before = (days: number): string => isoDay(day(TODAY) - days);
  const { lookup } = measure({
    deals: [
      ['Deal ID', 'Salesperson', 'Stage', 'Created', 'Close date'],
      ...Array.from({ length: open }, (_, index): Cell[] => [
        `open ${index}`,
        'Ana',
        'Lead',
        age === null ? '' : before(age),
        '',
      ]),
      ...Array.from({ length: decided }, (_, index): Cell[] => [
        `decided ${index}`,
        'Ana',
        index % 2 === 0 ? 'Won' : 'Lost',
        before(60),
        before(40),
      ]),
    ],
    ...(from === undefined ? {} : { from }),
  });
  return backlogOf(lookup.pipeline, null);
}

describe('a backlog', () => {
  it('is more than twice as many open deals as were ever decided', () => {
    expect(backlog(21, 10, 30)).toEqual({ open: 21, decided: 10 });
    expect(backlog(20, 10, 30)).toBeNull();
  });

  it('is none of a handful of deals, nor of young ones', () => {
    expect(backlog(9, 0, 300)).toBeNull();
    expect(backlog(30, 10, 20)).toBeNull();
  });

  it('is old after half a year, where too few are decided to tell', () => {
    expect(backlog(10, 0, 183)).toEqual({ open: 10, decided: 0 });
    expect(backlog(10, 0, 182)).toBeNull();
  });

  it('is told where no day of creation is known, and whatever the window', () => {
    expect(backlog(21, 10, null)).toEqual({ open: 21, decided: 10 });
    expect(backlog(21, 10, 30, isoDay(day(TODAY) - 7))).toEqual({ open: 21, decided: 10 });
  });
});
