import { describe, expect, it } from 'vitest';
import { heterogeneityOfShares } from '../../../src/core/statistics';

const of = (...groups: ReadonlyArray<readonly [successes: number, trials: number]>) =>
  heterogeneityOfShares({
    groups: groups.map(([successes, trials]) => ({ successes, trials })),
  });

describe('heterogeneityOfShares', () => {
  it('is Pearson’s chi-squared of homogeneity', () => {
    // R: chisq.test(rbind(c(1, 5), c(9, 5)), correct = FALSE)
    expect(of([1, 10], [5, 10])).toEqual({
      chisq: expect.closeTo(3.80952380952381, 12),
      degreesOfFreedom: 1,
    });
  });

  it('passes over whoever has no trials, and over nobody with one', () => {
    expect(of([1, 10], [0, 0], [5, 10])).toEqual(of([1, 10], [5, 10]));
    // A half of each is expected: 1/2 for each of the single trials, nothing for the ten.
    expect(of([1, 1], [0, 1], [5, 10])).toEqual({
      chisq: expect.closeTo(2 * (0.25 / 0.25), 12),
      degreesOfFreedom: 2,
    });
  });

  it('is 0 where nothing differs', () => {
    expect(of()).toEqual({ chisq: 0, degreesOfFreedom: 0 });
    expect(of([3, 7])).toEqual({ chisq: 0, degreesOfFreedom: 0 });
    expect(of([0, 7], [0, 3])).toEqual({ chisq: 0, degreesOfFreedom: 1 });
    expect(of([7, 7], [3, 3])).toEqual({ chisq: 0, degreesOfFreedom: 1 });
    expect(of([1, 2], [5, 10])).toEqual({ chisq: 0, degreesOfFreedom: 1 });
  });
});
