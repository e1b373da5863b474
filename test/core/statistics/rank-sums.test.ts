import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kruskalWallis, mannWhitney, rankSums } from '../../../src/core/statistics';
import { check } from './check';

const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 });

describe('rankSums', () => {
  it('shares the mean rank among ties', () => {
    expect(
      rankSums({
        groups: [
          [1, 2],
          [2, 9],
        ],
      }),
    ).toEqual({ sums: [3.5, 6.5], variance: 1.5 });
  });

  it('agrees with the pairs that Mann–Whitney counts', () => {
    check(
      fc.property(values, values, (a, b) => {
        const { sums } = rankSums({ groups: [a, b] });
        const w = mannWhitney({ a, b }).w as number;
        expect((sums[0] as number) - (a.length * (a.length + 1)) / 2).toBeCloseTo(w, 9);
      }),
    );
  });

  it('has no variance where all values are equal, or there is hardly one', () => {
    expect(rankSums({ groups: [[4, 4], [4]] }).variance).toBe(0);
    expect(rankSums({ groups: [[4], []] })).toEqual({ sums: [1, 0], variance: 0 });
    expect(rankSums({ groups: [] })).toEqual({ sums: [], variance: 0 });
  });
});

describe('kruskalWallis', () => {
  it('gives the statistic of R: kruskal.test(list(c(1, 2, 3), c(4, 5, 6))) and one with ties', () => {
    const of = (...groups: number[][]) => kruskalWallis({ groups });
    expect(of([1, 2, 3], [4, 5, 6]).chisq).toBeCloseTo(27 / 7, 12);
    // Ranks 1, 2.5 | 2.5, 4: 12 / 20 * (2 * 0.75^2 * 2) / (1 - 6 / 60)
    expect(of([1, 2], [2, 9]).chisq).toBeCloseTo(1.5, 12);
    expect(of([], [3, 3], [3])).toEqual({ chisq: 0, degreesOfFreedom: 1 });
  });
});
