import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, type Period, parseIsoDay, startOfPeriod } from '../../../src/core/calendar';

const PERIODS: readonly Period[] = ['week', 'month', 'quarter', 'year'];

function startOf(day: string, period: Period): string {
  return isoDay(startOfPeriod(parseIsoDay(day) as number, period));
}

describe('the start of a period', () => {
  it.each([
    ['2026-11-23', 'week', '2026-11-23'],
    ['2026-11-29', 'week', '2026-11-23'],
    ['2026-11-23', 'month', '2026-11-01'],
    ['2026-11-23', 'quarter', '2026-10-01'],
    ['2026-03-31', 'quarter', '2026-01-01'],
    ['2026-04-01', 'quarter', '2026-04-01'],
    ['2026-12-31', 'year', '2026-01-01'],
  ] as const)('of %s, by the %s, is %s', (day, period, start) => {
    expect(startOf(day, period)).toBe(start);
  });

  it('is not after the day, and is its own start', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 80_000, noNaN: true }),
        fc.constantFrom(...PERIODS),
        (day, period) => {
          const start = startOfPeriod(day, period);
          return start <= day && startOfPeriod(start, period) === start;
        },
      ),
    );
  });
});
