import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedTarget, type TargetTerm } from '../../../src/core/process/round-target';

const LEAST: readonly TargetTerm[] = ['targetConversion', 'weeklyTarget'];
const MOST: readonly TargetTerm[] = ['maxDays', 'largestDiscount'];

const each = (term: TargetTerm, values: readonly number[]) =>
  values.map((value) => roundedTarget(term, value));

describe('a target made of a figure', () => {
  it('asks for at least as large a share, in whole per cent', () => {
    expect(each('targetConversion', [0.69, 0.684, 0.07, 0.004, 0.996, 1])).toEqual([
      0.69, 0.69, 0.07, 0.01, 1, 1,
    ]);
  });

  it('asks for at least as many a week, in two figures', () => {
    expect(each('weeklyTarget', [1.24, 3.7, 0.456, 17.4, 39.9, 123])).toEqual([
      1.3, 3.7, 0.46, 18, 40, 130,
    ]);
  });

  it('allows no more days than it takes, and no larger discount than is given', () => {
    expect(each('maxDays', [36.4, 23, 8.57, 118])).toEqual([36, 23, 8.5, 110]);
    expect(each('largestDiscount', [0.082, 0.17, 0.129])).toEqual([0.08, 0.17, 0.12]);
  });

  it('is none where nothing is left to aim at', () => {
    expect(each('largestDiscount', [0, 0.004, -0.02])).toEqual([null, null, null]);
    expect(each('weeklyTarget', [0, Number.NaN, Number.POSITIVE_INFINITY])).toEqual([
      null,
      null,
      null,
    ]);
  });

  const figures = fc.double({ min: 0.0001, max: 1e6, noNaN: true });

  it('is never easier than its figure, and has two significant figures at most', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(...LEAST, ...MOST), (figure, term) => {
        const isShare = term === 'targetConversion' || term === 'largestDiscount';
        const value = isShare ? figure / 1e6 : figure;
        const target = roundedTarget(term, value);
        if (target === null) return;
        if (LEAST.includes(term)) expect(target).toBeGreaterThanOrEqual(value * (1 - 1e-8));
        else expect(target).toBeLessThanOrEqual(value * (1 + 1e-8));
        expect(Number(target.toPrecision(2))).toBe(target);
      }),
    );
  });

  it('stays as it is once it is a target, and is larger for a larger figure', () => {
    fc.assert(
      fc.property(
        figures,
        figures,
        fc.constantFrom<TargetTerm>('weeklyTarget', 'maxDays'),
        (a, b, term) => {
          const [low, high] = [
            roundedTarget(term, Math.min(a, b)),
            roundedTarget(term, Math.max(a, b)),
          ];
          expect(low ?? 0).toBeLessThanOrEqual(high ?? 0);
          if (low !== null) expect(roundedTarget(term, low)).toBe(low);
        },
      ),
    );
  });
});
