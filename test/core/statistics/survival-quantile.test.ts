import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier, survivalQuantile } from '../../../src/core/statistics';
import { check } from './check';
import { columns, stays } from './stays';

const curveOf = (days: number[], left: number[]) => kaplanMeier({ days, left });

describe('survivalQuantile', () => {
  it('gives the example of its docstring: the middle of a stretch that is exactly as high', () => {
    const curve = curveOf([13, 2], [1, 1]);
    const expected = { q: 0.5, value: 7.5, lower: 2, upper: null };
    expect(survivalQuantile({ curve, q: 0.5 })).toEqual(expected);
  });

  it('takes a height that rounding has missed for exact', () => {
    // Products such as (23/24)(22/23)...(12/13) come out just above or just below one half.
    for (let size = 2; size <= 60; size += 2) {
      const days = Array.from({ length: size }, (_, i) => i + 1);
      const curve = curveOf(days, new Array(size).fill(1));
      expect(survivalQuantile({ curve, q: 0.5 }).value).toBe((size + 1) / 2);
    }
  });

  it('goes to the middle of the end where the curve ends at exactly that height', () => {
    const curve = curveOf([2, 8, 10], [1, 0, 0]);
    expect(survivalQuantile({ curve, q: 1 / 3 }).value).toBe(6);
  });

  it('is null where the curve does not come down that far', () => {
    const curve = curveOf([2, 8, 10], [1, 0, 0]);
    expect(survivalQuantile({ curve, q: 0.5 }).value).toBeNull();
  });

  it('is day 0 for a share of 0', () => {
    expect(survivalQuantile({ curve: curveOf([2], [1]), q: 0 }).value).toBe(0);
  });

  it('lies between its bounds, which widen with the level', () => {
    const shares = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    check(
      fc.property(stays(1), shares, (list, q) => {
        const curve = kaplanMeier(columns(list));
        const { value, lower, upper } = survivalQuantile({ curve, q });
        const wide = survivalQuantile({ curve, q, level: 0.99 });
        if (value !== null && lower !== null) expect(lower).toBeLessThanOrEqual(value);
        if (value !== null && upper !== null) expect(upper).toBeGreaterThanOrEqual(value);
        if (lower !== null) expect(wide.lower as number).toBeLessThanOrEqual(lower);
        expect(wide.value).toBe(value);
      }),
    );
  });

  it('rises with the share', () => {
    check(
      fc.property(stays(1), (list) => {
        const q = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
        const { quantiles } = kaplanMeier({ ...columns(list), q });
        const values = quantiles.flatMap(({ value }) => (value === null ? [] : [value]));
        expect(values).toEqual([...values].sort((one, other) => one - other));
        // Once not reached, never reached for more.
        expect(quantiles.slice(values.length).every(({ value }) => value === null)).toBe(true);
      }),
    );
  });

  it('takes the nearest point of an upper limit that rises again, as R sorts it', () => {
    // 40 of 60 leave on day 1; later ones, with three at risk, lift the limit again: 1 - limit is
    // 0.523 on day 1, 0.466 on day 2, 0.427 on day 3.
    const days = [...new Array(40).fill(1), ...new Array(17).fill(1.5), 2, 3, 4];
    const left = [...new Array(40).fill(1), ...new Array(17).fill(0), 1, 1, 1];
    const curve = curveOf(days, left);
    const upper = [0.4, 0.45, 0.5, 0.6].map((q) => survivalQuantile({ curve, q }).upper);
    expect(upper).toEqual([3, 2, 1, null]);
  });

  it('refuses a share or a level in percent', () => {
    const curve = curveOf([2], [1]);
    expect(() => survivalQuantile({ curve, q: 50 })).toThrow(RangeError);
    expect(() => survivalQuantile({ curve, q: 0.5, level: 95 })).toThrow(RangeError);
  });
});
