import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, paces, percent } from '../../../src/core/language/format';
import { plannedStepText } from '../../../src/core/language/plan';
import {
  plannedPace,
  roundedTarget,
  type TargetTerm,
} from '../../../src/core/process/round-target';

const each = (term: TargetTerm, values: readonly number[]) =>
  values.map((value) => roundedTarget(term, value));

/** A figure as it stands beside its target's field. */
const TOLD: Readonly<Record<TargetTerm, (value: number) => string>> = {
  targetConversion: percent,
  largestDiscount: percent,
  weeklyTarget: (pace) => `${paces([pace])[0]}`,
  maxDays: dayNumber,
};

const digitsOf = (text: string) => Number(text.replace(/[ %,]/g, ''));

describe('a target made of a figure', () => {
  it('is the share in whole per cent', () => {
    expect(each('targetConversion', [54 / 107, 0.69, 0.684, 0.07, 0.996, 1])).toEqual([
      0.5, 0.69, 0.68, 0.07, 0.996, 1,
    ]);
    expect(each('largestDiscount', [0.082, 0.17, 0.129])).toEqual([0.08, 0.17, 0.13]);
  });

  it('is the pace with as many decimals as it is told with', () => {
    expect(each('weeklyTarget', [1.24, 3.7, 0.456, 25.34, 123.4])).toEqual([
      1.2, 3.7, 0.46, 25.3, 123.4,
    ]);
  });

  it('is the days in whole ones from ten on', () => {
    expect(each('maxDays', [36.4, 23, 8.57, 118])).toEqual([36, 23, 8.6, 118]);
  });

  it('is none where nothing is left to aim at', () => {
    expect(each('largestDiscount', [0, 0.004, -0.02])).toEqual([null, null, null]);
    expect(each('weeklyTarget', [0, 0.004, Number.NaN, Number.POSITIVE_INFINITY])).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('is always the figure that stands beside it, and stays what it is', () => {
    const terms = fc.constantFrom(...(Object.keys(TOLD) as TargetTerm[]));
    fc.assert(
      fc.property(fc.double({ min: 0.0001, max: 1, noNaN: true }), terms, (share, term) => {
        const isShare = term === 'targetConversion' || term === 'largestDiscount';
        const value = isShare ? share : share * 1000;
        const target = roundedTarget(term, value);
        if (target === null) return;
        const told = digitsOf(TOLD[term](value));
        expect(isShare ? Math.round(target * 1000) / 10 : target).toBe(told);
        expect(roundedTarget(term, target)).toBe(target);
      }),
    );
  });
});

describe('a planned pace', () => {
  it('is the figure that the plan tells', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 5000, noNaN: true }), (pace) => {
        const text = plannedStepText({ needed: pace, low: pace, high: pace, now: null });
        expect(digitsOf(/^about (\S+)/.exec(text)?.[1] ?? '')).toBe(plannedPace(pace));
      }),
    );
  });
});
