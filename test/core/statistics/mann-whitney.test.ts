import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannWhitney } from '../../../src/core/statistics';
import { check } from './check';
import { expectClose, frozen } from './close-to';

// Few distinct values, so that ties within and between the sides are the rule.
const lists = fc.array(
  fc.integer({ min: 0, max: 12 }).map((value) => value / 4),
  { minLength: 1, maxLength: 30 },
);

function pairsWon(a: readonly number[], b: readonly number[]): number {
  let won = 0;
  for (const own of a) for (const other of b) won += own > other ? 1 : own === other ? 0.5 : 0;
  return won;
}

describe('mannWhitney', () => {
  it('gives the example of its docstring', () => {
    const result = mannWhitney({ a: frozen(3, 4, 5), b: frozen(1, 2, 3) });
    expect(result.w).toBe(8.5);
    expectClose(result.pTwoSided, 0.12118327283746315);
    expectClose(result.pGreater, 0.060591636418731575);
    expectClose(result.pLess, 0.976849202542445);
  });

  it('counts the pairs that a wins', () => {
    check(
      fc.property(lists, lists, (a, b) => {
        expect(mannWhitney({ a, b }).w).toBe(pairsWon(a, b));
      }),
    );
  });

  it('exchanges the one-sided p when the sides are exchanged', () => {
    check(
      fc.property(lists, lists, (a, b) => {
        const one = mannWhitney({ a, b });
        const other = mannWhitney({ a: b, b: a });
        expect(one.pTwoSided).toBe(other.pTwoSided);
        expectClose(one.pGreater, other.pLess as number);
      }),
    );
  });

  it('does not depend on the order of the values', () => {
    check(
      fc.property(lists, lists, (a, b) => {
        const reversed = mannWhitney({ a: [...a].reverse(), b: [...b].reverse() });
        expect(reversed).toEqual(mannWhitney({ a, b }));
      }),
    );
  });

  it('depends on the ranks only', () => {
    check(
      fc.property(lists, lists, (a, b) => {
        const cubed = (values: number[]) => values.map((value) => value ** 3 - 5);
        expect(mannWhitney({ a: cubed(a), b: cubed(b) })).toEqual(mannWhitney({ a, b }));
      }),
    );
  });

  it('has no two-sided p where all values are equal, and no evidence on either side', () => {
    const result = mannWhitney({ a: [2, 2], b: [2, 2, 2] });
    expect(result).toEqual({ w: 3, pTwoSided: null, pGreater: 1, pLess: 1 });
  });

  it('has no answer where a side is empty', () => {
    const none = { w: null, pTwoSided: null, pGreater: null, pLess: null };
    expect(mannWhitney({ a: [], b: [1] })).toEqual(none);
    expect(mannWhitney({ a: [1], b: [] })).toEqual(none);
  });

  it('has p of at most 1 for one value a side', () => {
    const { pTwoSided } = mannWhitney({ a: [1], b: [2] });
    expect(pTwoSided).toBeLessThanOrEqual(1);
  });

  it('holds for 100,000 values a side, apart or alike', () => {
    const a = Float64Array.from({ length: 100_000 }, (_, i) => i);
    const b = Float64Array.from({ length: 100_000 }, (_, i) => i + 0.5);
    expect(mannWhitney({ a, b }).w).toBe((100_000 * 99_999) / 2);
    expectClose(mannWhitney({ a, b: a, sorted: true }).pTwoSided, 1);
    const alike = new Float64Array(100_000).fill(0.1);
    expect(mannWhitney({ a: alike, b: alike }).pTwoSided).toBeNull();
    const apart = mannWhitney({ a: a.map((value) => value + 1e6), b });
    expect(apart.pGreater).toBe(0);
    expect(apart.pLess).toBe(1);
  });

  it('refuses values that are not finite', () => {
    expect(() => mannWhitney({ a: [1], b: [Number.NaN] })).toThrow(/finite/);
  });
});
