import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assumedHeterogeneity,
  ORDINARY_DIFFERENCE,
} from '../../../src/core/inference/assumed-heterogeneity';
import { overdispersion, spreadAmong } from '../../../src/core/inference/overdispersion';
import { check } from '../statistics/check';
import { amountsOf, paceOf, samplesOfOneKind, shareOf, timesOf } from '../teams/make-samples';

const steady = (weeks: number, aWeek: number) => paceOf(Array.from({ length: weeks }, () => aWeek));

describe('ordinarySpread', () => {
  it('adds to chance the variance of the odds from person to person', () => {
    // 80 and 400 at .30: the log odds differ by chance with variance 1 / (.21 × 80 × 400 / 480).
    const byChance = 1 / ((0.3 * 0.7 * 80 * 400) / 480);
    expect(assumedHeterogeneity(shareOf(24, 80), shareOf(120, 400))).toBeCloseTo(
      (byChance + ORDINARY_DIFFERENCE ** 2) / byChance,
      9,
    );
  });

  it('adds to chance the variance of the paces from person to person', () => {
    const byChance = 1 / 60 + 1 / 300;
    const others = { ...steady(60, 1), events: 300, weeks: 300 };
    expect(assumedHeterogeneity(steady(60, 1), others)).toBeCloseTo(
      (byChance + ORDINARY_DIFFERENCE ** 2) / byChance,
      9,
    );
  });

  it('is next to nothing with few outcomes, and more with every one', () => {
    const of = (trials: number) =>
      assumedHeterogeneity(shareOf(trials / 2, trials), shareOf(150, 300));
    expect(of(10)).toBeLessThan(1.03);
    expect(of(80)).toBeGreaterThan(of(40));
    expect(of(80)).toBeLessThan(1.2);
  });

  it('is 1 where there is nothing to compare, and for amounts and times', () => {
    expect(assumedHeterogeneity(shareOf(0, 0), shareOf(0, 0))).toBe(1);
    expect(assumedHeterogeneity(amountsOf([1, 2, 3]), amountsOf([4, 5]))).toBe(1);
    expect(assumedHeterogeneity(timesOf([1, 2]), timesOf([3, 4]))).toBe(1);
  });

  it('is what the others’ spread is drawn toward: alike by chance, they still differ', () => {
    const alike = [shareOf(30, 100), shareOf(30, 100), shareOf(30, 100)];
    const usual = assumedHeterogeneity(shareOf(30, 100), shareOf(90, 300));
    expect(overdispersion(spreadAmong(alike))).toBe(1);
    expect(overdispersion(spreadAmong(alike), 20, usual)).toBeGreaterThan(1);
    expect(overdispersion(spreadAmong(alike), 20, usual)).toBeLessThan(usual);
    expect(overdispersion(spreadAmong([]), 20, usual)).toBeCloseTo(usual, 12);
  });

  it('is a number from 1 on for any two samples of a kind', () => {
    check(
      fc.property(samplesOfOneKind(2), ([own, other]) => {
        fc.pre(own !== undefined && other !== undefined);
        const spread = assumedHeterogeneity(own, other);
        expect(spread).toBeGreaterThanOrEqual(1);
        expect(spread).toBeLessThan(Number.POSITIVE_INFINITY);
      }),
    );
  });
});
