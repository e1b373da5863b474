import { describe, expect, it } from 'vitest';
import { dispersionOfCounts, seededRandom } from '../../../src/core/statistics';
import { expectClose, frozen } from './close-to';

describe('dispersionOfCounts', () => {
  it('gives the example of its docstring: variance over mean of one series', () => {
    const result = dispersionOfCounts({ series: [frozen(0, 4, 0, 4)] });
    expectClose(result.dispersion, 16 / 3 / 2);
    expect(result.degreesOfFreedom).toBe(3);
  });

  it('lets each series vary about its own mean', () => {
    const result = dispersionOfCounts({ series: [[1, 1, 1], [9, 9, 9], Uint8Array.of(2, 4)] });
    expectClose(result.dispersion, 2 / 3 / 5);
    expect(result.degreesOfFreedom).toBe(5);
  });

  it('is null where no series tells anything', () => {
    const nothing = { dispersion: null, degreesOfFreedom: 0 };
    expect(dispersionOfCounts({ series: [] })).toEqual(nothing);
    expect(dispersionOfCounts({ series: [[], [7], [0, 0, 0]] })).toEqual(nothing);
  });

  it('is 0 for counts that are always the same', () => {
    expect(dispersionOfCounts({ series: [[3, 3, 3]] }).dispersion).toBe(0);
  });

  it('is near 1 for Poisson counts and near the batch size for batches', () => {
    const random = seededRandom(11);
    // Poisson by counting uniform products (D. Knuth).
    const poisson = (mean: number) => {
      let count = -1;
      for (let product = 1; product > Math.exp(-mean); product *= random()) count++;
      return count;
    };
    const single = Array.from({ length: 20 }, () => Array.from({ length: 100 }, () => poisson(3)));
    const batches = single.map((counts) => counts.map((count) => 4 * count));
    expect(Math.abs((dispersionOfCounts({ series: single }).dispersion ?? 0) - 1)).toBeLessThan(
      0.15,
    );
    expect(Math.abs((dispersionOfCounts({ series: batches }).dispersion ?? 0) - 4)).toBeLessThan(
      0.6,
    );
  });

  it('refuses a negative count', () => {
    expect(() => dispersionOfCounts({ series: [[1, -1]] })).toThrow(RangeError);
  });
});
