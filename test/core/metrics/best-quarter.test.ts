import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestQuarter } from '../../../src/core/metrics/best-quarter';

const known = (weekly: readonly number[]) => ({ weekly, absent: null });

describe('the best quarter of anybody', () => {
  it('is the most a week over thirteen weeks on end', () => {
    const slow = known(Array.from({ length: 40 }, () => 2));
    const once = known(Array.from({ length: 40 }, (_, week) => (week >= 10 && week < 23 ? 5 : 1)));
    expect(bestQuarter([slow, once])).toBe(5);
    expect(bestQuarter([slow])).toBe(2);
  });

  it('takes all of somebody’s time where it is less than a quarter, from eight weeks on', () => {
    expect(bestQuarter([known([9, 1, 1, 1, 1, 1, 1, 1])])).toBe(2);
    expect(bestQuarter([known([9, 9, 9])])).toBeNull();
    expect(bestQuarter([{ weekly: [1, 1, 1, 1, 1, 1, 1, 1], absent: 'too-new' }])).toBeNull();
    expect(bestQuarter([])).toBeNull();
  });

  it('is never under anybody’s average', () => {
    const weeks = fc.array(fc.nat(30), { minLength: 8, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(weeks, { minLength: 1, maxLength: 4 }), (people) => {
        const best = bestQuarter(people.map(known)) ?? -1;
        for (const weekly of people) {
          const quarters = weekly.slice(0, Math.floor(weekly.length / 13) * 13 || weekly.length);
          const mean = quarters.reduce((a, b) => a + b, 0) / quarters.length;
          expect(best).toBeGreaterThanOrEqual(mean - 1e-9);
        }
      }),
    );
  });
});
