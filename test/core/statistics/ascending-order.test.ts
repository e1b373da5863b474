import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascendingOrder } from '../../../src/core/statistics/ascending-order';

describe('ascendingOrder', () => {
  it('gives the example of its docstring: equal values keep their order', () => {
    expect([...ascendingOrder(Float64Array.of(3, 0.5, 3))]).toEqual([1, 0, 2]);
  });

  it('of nothing is nothing', () => {
    expect([...ascendingOrder(new Float64Array(0))]).toEqual([]);
  });

  it('is that of a stable sort, for any numbers from 0 on', () => {
    const value = fc.oneof(
      fc.double({ min: 0, noNaN: true }),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 3000 }).map((minutes) => minutes / 1440),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (list) => {
        // Minus zero is no length of anything.
        const values = Float64Array.from(list, (each) => each + 0);
        const indexes = list.map((_, index) => index);
        const expected = indexes.sort((a, b) => (values[a] as number) - (values[b] as number));
        expect([...ascendingOrder(values)]).toEqual(expected);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('reads a part of a longer list, and leaves it as it is', () => {
    const all = Float64Array.of(9, 5, 7, 1, 8);
    expect([...ascendingOrder(all.subarray(1, 4))]).toEqual([2, 0, 1]);
    expect([...all]).toEqual([9, 5, 7, 1, 8]);
  });
});
