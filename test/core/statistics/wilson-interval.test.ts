import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../src/core/statistics';
import { check } from './check';
import { expectClose } from './close-to';

const counts = fc
  .tuple(fc.integer({ min: 1, max: 200_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => ({ trials, successes: Math.round(trials * share) }));

describe('wilsonInterval', () => {
  it('gives the example of its docstring', () => {
    const { lower, upper } = wilsonInterval({ successes: 5, trials: 20 });
    expectClose(lower, 0.111861701407666);
    expectClose(upper, 0.468700877618744);
  });

  it('has no bounds without trials', () => {
    expect(wilsonInterval({ successes: 0, trials: 0 })).toEqual({ lower: null, upper: null });
  });

  it('begins at exactly 0 without a success and ends at exactly 1 without a failure', () => {
    for (const trials of [1, 2, 7, 5000, 100_000]) {
      expect(wilsonInterval({ successes: 0, trials }).lower).toBe(0);
      expect(wilsonInterval({ successes: trials, trials }).upper).toBe(1);
    }
  });

  it('contains the rate, inside 0 to 1', () => {
    check(
      fc.property(counts, ({ successes, trials }) => {
        const { lower, upper } = wilsonInterval({ successes, trials });
        const rate = successes / trials;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(rate);
        expect(upper).toBeGreaterThanOrEqual(rate);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is the mirror image for failures', () => {
    check(
      fc.property(counts, ({ successes, trials }) => {
        const one = wilsonInterval({ successes, trials });
        const other = wilsonInterval({ successes: trials - successes, trials });
        expect(one.lower).toBeCloseTo(1 - (other.upper as number), 14);
      }),
    );
  });

  it('is wider at a higher level', () => {
    const narrow = wilsonInterval({ successes: 5, trials: 20, level: 0.8 });
    const wide = wilsonInterval({ successes: 5, trials: 20, level: 0.99 });
    expect(wide.lower as number).toBeLessThan(narrow.lower as number);
    expect(wide.upper as number).toBeGreaterThan(narrow.upper as number);
  });

  it.each([
    { successes: 3, trials: 2 },
    { successes: -1, trials: 2 },
    { successes: 0.5, trials: 2 },
    { successes: 1, trials: Number.NaN },
    { successes: 1, trials: 2, level: 1 },
    { successes: 1, trials: 2, level: 95 },
  ])('refuses %o', (options) => {
    expect(() => wilsonInterval(options)).toThrow(RangeError);
  });
});
