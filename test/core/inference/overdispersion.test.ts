import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overdispersion, spreadAmong } from '../../../src/core/inference/overdispersion';
import { check } from '../statistics/check';
import { amountsOf, paceOf, samplesOfOneKind, shareOf, timesOf } from '../teams/make-samples';

describe('spreadOf', () => {
  it('is 1 where the others are alike', () => {
    expect(overdispersion(spreadAmong([shareOf(12, 40), shareOf(12, 40), shareOf(12, 40)]))).toBe(
      1,
    );
    const weeks = Array.from({ length: 40 }, (_, week) => week % 2);
    expect(overdispersion(spreadAmong([paceOf(weeks), paceOf(weeks), paceOf(weeks)]))).toBe(1);
    expect(
      overdispersion(spreadAmong([timesOf([1, 2, 3]), timesOf([1, 2, 3]), timesOf([1, 2, 3])])),
    ).toBe(1);
    expect(
      overdispersion(spreadAmong([amountsOf([1, 2]), amountsOf([1, 2]), amountsOf([1, 2])])),
    ).toBe(1);
  });

  it.each([
    ['shares', [shareOf(2, 40), shareOf(20, 40), shareOf(38, 40), shareOf(20, 40)]],
    [
      'paces',
      [1, 5, 9, 5].map((count) =>
        paceOf(Array.from({ length: 40 }, (_, week) => count + (week % 2))),
      ),
    ],
    [
      'times',
      [1, 20, 40, 20].map((days) =>
        timesOf(Array.from({ length: 20 }, (_, index) => days + index / 10)),
      ),
    ],
    [
      'amounts',
      [1, 20, 40, 20].map((value) =>
        amountsOf(Array.from({ length: 20 }, (_, index) => value + index / 10)),
      ),
    ],
  ])('is well over 1 where %s differ widely among the others', (_, others) => {
    expect(overdispersion(spreadAmong(others))).toBeGreaterThan(1.5);
  });

  it('believes a few people less the more it takes to believe', () => {
    const others = [shareOf(2, 40), shareOf(20, 40), shareOf(38, 40)];
    expect(overdispersion(spreadAmong(others), 5)).toBeGreaterThan(
      overdispersion(spreadAmong(others), 20),
    );
    expect(overdispersion(spreadAmong(others), 20)).toBeGreaterThan(
      overdispersion(spreadAmong(others), 1000),
    );
  });

  it('is 1 without others, or with one only', () => {
    expect(overdispersion(spreadAmong([]))).toBe(1);
    expect(overdispersion(spreadAmong([shareOf(1, 40)]))).toBe(1);
  });

  it('is a number of at least 1 that does not depend on the order of people', () => {
    check(
      fc.property(samplesOfOneKind(7), (others) => {
        const spread = overdispersion(spreadAmong(others));
        expect(spread).toBeGreaterThanOrEqual(1);
        expect(spread).toBeLessThan(Number.POSITIVE_INFINITY);
        expect(overdispersion(spreadAmong([...others].reverse()))).toBeCloseTo(spread, 9);
      }),
      { numRuns: 300 },
    );
  });
});
