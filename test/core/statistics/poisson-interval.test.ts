import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonInterval, poissonRateMidP } from '../../../src/core/statistics';
import { check } from './check';
import { expectClose } from './close-to';

describe('poissonInterval', () => {
  it('gives the example of its docstring', () => {
    const { lower, upper } = poissonInterval({ events: 15, weeks: 10 });
    expectClose(lower, 0.839538613278331);
    expectClose(upper, 2.47402188714858);
  });

  it('begins at exactly 0 without events', () => {
    const { lower, upper } = poissonInterval({ events: 0, weeks: 2 });
    expect(lower).toBe(0);
    expectClose(upper, Math.log(1 / 0.025) / 2);
  });

  it('has no bounds without weeks', () => {
    expect(poissonInterval({ events: 3, weeks: 0 })).toEqual({ lower: null, upper: null });
  });

  it('bounds a rate at which as many events, or more, have half the error', () => {
    check(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (events) => {
        const { lower, upper } = poissonInterval({ events, weeks: 1 });
        // A mid-p counts the observed number half; with a whole one next to it the tail is exact.
        const tail = (rate: number, observed: number, side: 'pLower' | 'pUpper') =>
          poissonRateMidP({ events: observed, weeks: 1, weeklyRate: rate })[side] as number;
        const atLower = tail(lower as number, events, 'pUpper');
        const atUpper = tail(upper as number, events, 'pLower');
        expect(atLower).toBeLessThan(0.025);
        expect(tail(lower as number, events - 1, 'pUpper')).toBeGreaterThan(0.025);
        expect(atUpper).toBeLessThan(0.025);
        expect(tail(upper as number, events + 1, 'pLower')).toBeGreaterThan(0.025);
      }),
    );
  });

  it('settles at any level, for one event as for a million', () => {
    for (const level of [0.001, 0.5, 0.95, 0.999999, 1 - 1e-12]) {
      for (const events of [0, 1, 2, 3, 50, 1_000_000]) {
        const { lower, upper } = poissonInterval({ events, weeks: 1, level });
        expect(lower).toBeLessThanOrEqual(events);
        expect(upper).toBeGreaterThanOrEqual(events);
        expect(Number.isFinite(upper)).toBe(true);
      }
    }
  });

  it('refuses a level in percent', () => {
    expect(() => poissonInterval({ events: 3, weeks: 1, level: 95 })).toThrow(/level/);
  });
});
