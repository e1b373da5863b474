import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/core/calendar';
import { inNoMonth } from '../../../src/core/language/months';
import { lastMonths } from '../../../src/core/metrics/months';
import type { Cell } from '../../../src/core/table';
import { measure } from '../pipelines';

const HEADERS = ['Deal', 'Salesperson', 'Stage', 'Created', 'Close date', 'Amount'];

const yearOf = (rows: readonly Cell[][], person: number | null = null) =>
  lastMonths(measure({ deals: [HEADERS, ...rows], asOf: '2026-11-23' }).lookup, person);

const monthsOf = (rows: readonly Cell[][]) => yearOf(rows).months;

describe('the last twelve months', () => {
  it('end with the month of the report, and count deals by their days', () => {
    const months = monthsOf([
      ['A', 'Ana', 'Won', '2025-12-01', '2026-01-31', 100],
      ['B', 'Ana', 'Won', '2025-11-30', '2026-02-01', 50],
      ['C', 'Ana', 'Lost', '2026-11-23', '2026-11-23', 70],
      ['D', 'Bo', 'Won', '2026-01-01', '2026-01-01', 10],
    ]);
    expect(months.map(({ start }) => isoDay(start))).toEqual([
      '2025-12-01',
      ...Array.from({ length: 11 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}-01`),
    ]);
    expect(months.map(({ newDeals }) => newDeals)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(months.map(({ won }) => won)).toEqual([0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(months.map(({ wonValue }) => wonValue)).toEqual([0, 110, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('have no new deals where the days are not known', () => {
    const [month] = monthsOf([
      ['A', 'Ana', 'Offer', '', '', 100],
      ['B', 'Ana', 'Offer', '2026-11-01', '', 100],
    ]);
    expect(month).toMatchObject({ newDeals: null });
  });

  it('tell what is in none of them for want of a day', () => {
    const dated = Array.from({ length: 19 }, (_, index): Cell[] => [
      `A${index}`,
      'Ana',
      'Won',
      '2026-05-04',
      '2026-06-01',
      100,
    ]);
    const year = yearOf([
      ...dated,
      ['B', 'Ana', 'Won', '2026-05-04', '', 70],
      ['C', 'Bo', 'Offer', '', '', 50],
    ]);
    expect(year).toMatchObject({ newUndated: 1, wonUndated: 1 });
    expect(inNoMonth(year.newUndated, year.wonUndated)).toBe(
      'In no month, for want of a day: 1 new deal and 1 won deal.',
    );
    expect(yearOf(dated)).toMatchObject({ newUndated: 0, wonUndated: 0 });
  });

  it('tell nothing beside figures that are not there', () => {
    const year = yearOf([
      ['A', 'Ana', 'Offer', '', '', 100],
      ['B', 'Ana', 'Offer', '2026-11-01', '', 100],
    ]);
    expect(year.newUndated).toBe(0);
  });

  it('hold every deal of the year once', () => {
    const day = fc.integer({ min: 0, max: 355 });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 12 }), (deals) => {
        const text = (back: number): string => isoDay(46_349 - back);
        const rows = deals.map(([a, b], index): Cell[] => {
          const [created, closed] = [Math.max(a, b), Math.min(a, b)];
          return [`Deal ${index}`, 'Ana', 'Won', text(created), text(closed), 10];
        });
        const months = monthsOf(rows);
        const sum = (values: ReadonlyArray<number | null>) =>
          values.reduce<number>((all, value) => all + (value ?? 0), 0);
        expect(sum(months.map(({ newDeals }) => newDeals))).toBe(deals.length);
        expect(sum(months.map(({ wonValue }) => wonValue))).toBe(10 * deals.length);
      }),
      { numRuns: 30 },
    );
  });
});
