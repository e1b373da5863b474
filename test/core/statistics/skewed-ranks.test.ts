import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannWhitney } from '../../../src/core/statistics';
import { skewedRanksP } from '../../../src/core/statistics/skewed-ranks';
import { check } from './check';

/** The share of all ways to deal out the values in which the own rank sum is at least as large. */
function exactP(own: readonly number[], others: readonly number[]): number {
  const values = [...own, ...others];
  const ranks = values.map(
    (value) =>
      values.filter((each) => each < value).length +
      (values.filter((each) => each === value).length + 1) / 2,
  );
  const observed = ranks.slice(0, own.length).reduce((sum, rank) => sum + rank, 0);
  let all = 0;
  let asLarge = 0;
  const deal = (from: number, left: number, sum: number): void => {
    if (left === 0) {
      all++;
      if (sum >= observed - 1e-9) asLarge++;
      return;
    }
    for (let index = from; index <= ranks.length - left; index++) {
      deal(index + 1, left - 1, sum + (ranks[index] as number));
    }
  };
  deal(0, own.length, 0);
  return asLarge / all;
}

const pGreater = (own: number[], others: number[]): number =>
  mannWhitney({ a: own, b: others }).pGreater ?? 0.5;

describe('skewedRanksP', () => {
  it('comes near the exact p where most values are tied and the plain one is far off', () => {
    const own = [0, 0, 0.1, 0.2];
    const others = [...Array.from({ length: 18 }, () => 0), 0.05];
    const plain = pGreater(own, others);
    const mended = skewedRanksP(plain, own, others, 'high');
    const exact = exactP(own, others);
    expect(plain).toBeLessThan(exact / 3);
    expect(mended).toBeGreaterThan(exact / 2);
    expect(mended).toBeLessThan(exact * 2);
  });

  it('leaves p as it is where nothing is skewed: samples of one size, or no ties', () => {
    const own = [5, 6, 7, 8, 9, 10];
    const others = [1, 2, 3, 4, 5.5, 6.5];
    const p = pGreater(own, others);
    expect(skewedRanksP(p, own, others, 'high')).toBe(p);
    const many = Array.from({ length: 30 }, (_, index) => index / 4);
    const distinct = own.map((value) => value + 0.1);
    const again = pGreater(distinct, many);
    expect(skewedRanksP(again, distinct, many, 'high')).toBe(again);
  });

  it('never makes a p smaller, and keeps it a p', () => {
    const values = fc.array(fc.constantFrom(0, 0, 0, 0, 5, 10, 15), {
      minLength: 1,
      maxLength: 25,
    });
    check(
      fc.property(values, values, (own, others) => {
        const { pLess, pGreater: greater } = mannWhitney({ a: own, b: others });
        for (const [p, tail] of [
          [pLess ?? 0.5, 'low'],
          [greater ?? 0.5, 'high'],
        ] as const) {
          const mended = skewedRanksP(p, own, others, tail);
          expect(mended).toBeGreaterThanOrEqual(p);
          expect(mended).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
