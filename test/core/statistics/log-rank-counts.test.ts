import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heterogeneityOfTimes, logRank, logRankCounts } from '../../../src/core/statistics';
import { check } from './check';

const stays = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom(0, 1)), {
  minLength: 1,
  maxLength: 25,
});
const groupOf = (list: ReadonlyArray<readonly [number, number]>) => ({
  days: list.map(([days]) => days),
  left: list.map(([, left]) => left),
});

describe('logRankCounts', () => {
  it('gives of two groups what the log-rank test counts and expects', () => {
    check(
      fc.property(stays, stays, (first, second) => {
        const [a, b] = [groupOf(first), groupOf(second)];
        const { observed, expected } = logRank({
          days: [...a.days, ...b.days],
          left: [...a.left, ...b.left],
          group: [...a.days.map(() => 1), ...b.days.map(() => 2)],
        });
        logRankCounts({ groups: [a, b] }).forEach((each, index) => {
          expect(each.observed).toBe(observed[index]);
          expect(each.expected).toBeCloseTo(expected[index] as number, 10);
        });
      }),
    );
  });

  it('expects as many of all groups together as left, also of many and of empty ones', () => {
    const one = { days: [1, 2, 3], left: [1, 1, 0] };
    const groups = [{ days: [], left: [] }, ...Array.from({ length: 80 }, () => one)];
    const all = logRankCounts({ groups });
    expect(all[0]).toEqual({ observed: 0, expected: 0 });
    expect(all[80]?.observed).toBe(2);
    expect(all[80]?.expected).toBeCloseTo(2, 10);
    expect(heterogeneityOfTimes({ groups }).chisq).toBeCloseTo(0, 10);
  });

  it('refuses lists of different lengths', () => {
    expect(() => logRankCounts({ groups: [{ days: [1], left: [] }] })).toThrow(RangeError);
  });
});
