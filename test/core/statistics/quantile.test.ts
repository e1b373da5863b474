import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean, median, quantile } from '../../../src/core/statistics';
import { check } from './check';
import { frozen } from './close-to';

const lists = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
  minLength: 1,
  maxLength: 60,
});
const shares = fc.double({ min: 0, max: 1, noNaN: true });

describe('quantile', () => {
  it('gives the examples of its docstring, and leaves the values in their order', () => {
    const values = frozen(4, 1, 8, 2);
    expect(quantile({ values, q: 0.5 })).toBe(3);
    expect(quantile({ values, q: [0, 0.25, 1] })).toEqual([1, 1.75, 8]);
  });

  it('is null without values, once a share', () => {
    expect(quantile({ values: [], q: 0.5 })).toBeNull();
    expect(quantile({ values: [], q: [0.1, 0.9] })).toEqual([null, null]);
    expect(quantile({ values: [1], q: [] })).toEqual([]);
  });

  it('is the value itself where there is one, or where all are equal', () => {
    expect(quantile({ values: [7.1], q: 0.3 })).toBe(7.1);
    expect(quantile({ values: [0.1, 0.1, 0.1], q: 0.77 })).toBe(0.1);
  });

  it('rises with the share, from the least to the greatest value', () => {
    check(
      fc.property(lists, shares, shares, (values, one, other) => {
        const q = [0, Math.min(one, other), Math.max(one, other), 1];
        const [least, low, high, greatest] = quantile({ values, q }) as number[];
        expect(least === Math.min(...values)).toBe(true);
        expect(greatest === Math.max(...values)).toBe(true);
        expect(low).toBeLessThanOrEqual((high as number) + 1e-9);
      }),
    );
  });

  it('needs no sort where the values ascend, and says so where they do not', () => {
    const sorted = [1, 2, 4, 8];
    expect(quantile({ values: sorted, q: 0.25, sorted: true })).toBe(1.75);
    expect(() => quantile({ values: [2, 1], q: 0.5, sorted: true })).toThrow(/ascend/);
  });

  it('refuses NaN among the values and a share in percent', () => {
    expect(() => quantile({ values: [1, Number.NaN], q: 0.5 })).toThrow(RangeError);
    expect(() => quantile({ values: [1], q: 50 })).toThrow(RangeError);
  });
});

describe('median', () => {
  it('is the middle value, or the mean of the middle two', () => {
    expect(median({ values: frozen(5, 1, 2) })).toBe(2);
    expect(median({ values: frozen(10, 5, 1, 2) })).toBe(3.5);
  });

  it('is null without values', () => {
    expect(median({ values: [] })).toBeNull();
  });

  it('sorts numbers as numbers, also in typed arrays, and leaves them as they are', () => {
    const values = Float64Array.of(100, 9, 20);
    expect(median({ values })).toBe(20);
    expect([...values]).toEqual([100, 9, 20]);
  });
});

describe('mean', () => {
  it('gives the example of its docstring', () => {
    expect(mean({ values: frozen(1, 2, 6) })).toBe(3);
  });

  it('is null without values', () => {
    expect(mean({ values: [] })).toBeNull();
  });

  it('loses no small value beside large ones', () => {
    expect(mean({ values: [1e16, 1, -1e16, 1] })).toBe(0.5);
  });

  it('gives back the amount where all are equal', () => {
    expect(mean({ values: new Array(100_000).fill(0.1) })).toBe(0.1);
  });

  it('refuses NaN', () => {
    expect(() => mean({ values: [1, Number.NaN] })).toThrow(RangeError);
  });
});
