import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALL_TIME,
  isoDay,
  PERIOD_CODES,
  parseIsoDay,
  periodOf,
  startOfPeriod,
  windowOf,
} from '../../../src/core/calendar';
import { check } from '../statistics/check';

const day = (text: string): number => parseIsoDay(text) ?? Number.NaN;
const daysOf = (code: (typeof PERIOD_CODES)[number], asOf: string): (string | null)[] => {
  const { from, to } = windowOf({ ...ALL_TIME, code }, day(asOf));
  return [from, to].map((end) => (end === null ? null : isoDay(end)));
};

describe('the period of a report', () => {
  it.each([
    ['this-quarter', '2026-11-23', '2026-10-01'],
    ['this-quarter', '2026-10-01', '2026-10-01'],
    ['this-quarter', '2026-03-31', '2026-01-01'],
    ['last-90-days', '2026-11-23', '2026-08-26'],
    ['last-12-months', '2026-11-23', '2025-11-24'],
    ['last-12-months', '2028-02-29', '2027-03-01'],
    ['last-12-months', '2026-12-31', '2026-01-01'],
  ] as const)('%s runs on %s from %s', (code, asOf, first) => {
    expect(daysOf(code, asOf)).toEqual([first, asOf]);
  });

  it('has no end where it is everything, and open ends where nobody chose one', () => {
    expect(daysOf('all', '2026-11-23')).toEqual([null, null]);
    expect(windowOf({ code: 'from-to', from: 46_000, to: null }, 46_349)).toEqual({
      from: 46_000,
      to: null,
    });
  });

  it('is called by its name again, whoever chose its days', () => {
    const anyDay = fc.integer({ min: day('2000-01-01'), max: day('2099-12-31') });
    check(
      fc.property(anyDay, fc.constantFrom(...PERIOD_CODES), (asOf, code) => {
        const window = windowOf({ ...ALL_TIME, code }, asOf);
        const named = periodOf(window, asOf);
        // The ninetieth day of a quarter has two names.
        const isBoth = window.from === startOfPeriod(asOf, 'quarter') && code === 'last-90-days';
        const expected = isBoth ? 'this-quarter' : code;
        expect(named).toBe(code === 'from-to' ? 'all' : expected);
      }),
    );
  });

  it('is called by its days where it has no name', () => {
    expect(periodOf({ from: 46_000, to: 46_100 }, 46_349)).toBe('from-to');
    expect(periodOf({ from: null, to: 46_349 }, 46_349)).toBe('from-to');
  });
});
