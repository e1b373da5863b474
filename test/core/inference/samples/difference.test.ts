import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../../simulation/random';
import { differenceOf, type Sample } from '../../../../src/core/inference/samples/sample';
import {
  binomialMidP,
  fisherMidP,
  logRank,
  mannWhitney,
  poissonMidP,
  seededRandom,
  wilsonInterval,
} from '../../../../src/core/statistics';
import { check } from '../../statistics/check';
import { amountsOf, paceOf, samples, shareOf, timesOf } from '../../teams/make-samples';

const two = fc
  .constantFrom(...(Object.keys(samples) as Array<keyof typeof samples>))
  .chain((kind) => fc.tuple(samples[kind], samples[kind]));

describe('differenceOf', () => {
  it('compares shares by Fisher mid-p and gives the Wilson interval', () => {
    const difference = differenceOf(shareOf(4, 40), shareOf(84, 280));
    const { pLower } = fisherMidP({
      successes: 4,
      trials: 40,
      otherSuccesses: 84,
      otherTrials: 280,
    });
    const { lower, upper } = wilsonInterval({ successes: 4, trials: 40 });
    expect(difference).toMatchObject({
      observed: 0.1,
      expected: 0.3,
      low: lower,
      high: upper,
      pLow: pLower,
      outcomes: 40,
    });
  });

  it('compares shares by the same test, wider, where deals come in batches', () => {
    const single = differenceOf(shareOf(4, 40), shareOf(84, 280));
    const inBatches = differenceOf(shareOf(4, 40), { ...shareOf(84, 280), clustering: 2 });
    expect(inBatches?.pLow).toBeGreaterThan(single?.pLow as number);
    expect(inBatches?.pLow).toBeLessThan(0.5);
  });

  it('compares entries a week by the conditional binomial mid-p', () => {
    const others = Array.from({ length: 60 }, (_, week) => week % 2);
    const own = others.map((count, week) => (week % 4 === 1 ? count : 0));
    const difference = differenceOf(paceOf(own), paceOf(others));
    const { pLower } = poissonMidP({ events: 15, weeks: 60, otherEvents: 30, otherWeeks: 60 });
    const { pLower: binomial } = binomialMidP({ successes: 15, trials: 45, probability: 0.5 });
    expect(pLower).toBeCloseTo(binomial, 12);
    expect(difference?.pLow).toBeCloseTo(pLower as number, 12);
    expect(difference).toMatchObject({ observed: 0.25, expected: 0.5 });
  });

  it('takes batches of the others into account in entries a week', () => {
    const even = paceOf(Array.from({ length: 60 }, () => 1));
    const batches = paceOf(Array.from({ length: 60 }, (_, week) => (week % 6 === 0 ? 6 : 0)));
    const own = paceOf(Array.from({ length: 60 }, (_, week) => week % 2));
    const pEven = differenceOf(own, even)?.pLow as number;
    const pBatches = differenceOf(own, batches)?.pLow as number;
    expect(pBatches).toBeGreaterThan(2 * pEven);
  });

  it('counts the entries that were to be expected as outcomes where they are more', () => {
    const others = paceOf(Array.from({ length: 60 }, () => 1));
    expect(differenceOf(paceOf(Array.from({ length: 20 }, () => 0)), others)?.outcomes).toBe(20);
    expect(differenceOf(paceOf(Array.from({ length: 20 }, () => 2)), others)?.outcomes).toBe(40);
  });

  it('compares times by the log-rank test and tells the medians', () => {
    const own = timesOf([10, 12, 14, 20, 30]);
    const others = timesOf([3, 4, 5, 6, 7, 8, 9]);
    const difference = differenceOf(own, others);
    const { pLater } = logRank({
      days: [10, 12, 14, 20, 30, 3, 4, 5, 6, 7, 8, 9],
      left: Array.from({ length: 12 }, () => 1),
      group: [...Array.from({ length: 5 }, () => 1), ...Array.from({ length: 7 }, () => 2)],
    });
    expect(difference?.pHigh).toBeCloseTo(pLater as number, 12);
    expect(difference).toMatchObject({ observed: 14, expected: 6, outcomes: 5 });
  });

  it('compares mean times where half of the visits are still open', () => {
    const difference = differenceOf(timesOf([10], [20, 20, 20]), timesOf([2, 4, 6], [20]));
    expect(difference?.observed).toBeCloseTo(10 * 1 + 10 * 0.75, 12);
    expect(difference?.low).toBeNull();
  });

  it('compares amounts by Mann–Whitney and tells the medians', () => {
    const difference = differenceOf(amountsOf([9, 9, 12]), amountsOf([1, 2, 3, 9]));
    const { pGreater } = mannWhitney({ a: [9, 9, 12], b: [1, 2, 3, 9] });
    expect(difference).toMatchObject({ observed: 9, expected: 2.5, outcomes: 3, pHigh: pGreater });
  });

  it('calls chance evident no more often than it says, in small samples and with heavy ties', () => {
    const random = randomFrom(seededRandom(17));
    const list = <T>(size: number, draw: () => T): T[] => Array.from({ length: size }, draw);
    const discount = (): number => (random.chance(0.85) ? 0 : random.below(20) / 100);
    const days = (): number => Math.floor(random.logNormal(14, 0.7));
    const draws: Record<string, (size: number) => Sample> = {
      'heavily tied amounts': (size) => amountsOf(list(size, discount)),
      times: (size) => timesOf(list(size, days)),
    };
    for (const draw of Object.values(draws)) {
      let low = 0;
      let high = 0;
      for (let team = 0; team < 3000; team++) {
        const difference = differenceOf(draw(6), draw(60));
        if ((difference?.pLow ?? 1) < 0.01) low++;
        if ((difference?.pHigh ?? 1) < 0.01) high++;
      }
      // 30 of 3,000 are due; the plain approximations come to 60 and 87.
      expect(low).toBeLessThan(45);
      expect(high).toBeLessThan(45);
    }
  });

  it('is null where a side holds nothing', () => {
    expect(differenceOf(shareOf(0, 0), shareOf(1, 2))).toBeNull();
    expect(differenceOf(shareOf(1, 2), shareOf(0, 0))).toBeNull();
    expect(differenceOf(paceOf([]), paceOf([1, 2]))).toBeNull();
    expect(differenceOf(timesOf([1]), timesOf([]))).toBeNull();
    expect(differenceOf(amountsOf([1]), amountsOf([]))).toBeNull();
  });

  it('refuses samples of two kinds', () => {
    expect(() => differenceOf(shareOf(1, 2), amountsOf([1]))).toThrow(TypeError);
  });

  it('gives p from 0 to 1, never NaN, however tied or few the figures are', () => {
    check(
      fc.property(two, ([own, others]) => {
        const difference = differenceOf(own, others);
        if (difference === null) return;
        for (const p of [difference.pLow, difference.pHigh]) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
        // No direction is evident when the other is.
        expect(Math.max(difference.pLow, difference.pHigh)).toBeGreaterThanOrEqual(0.5 - 1e-9);
        expect(Number.isFinite(difference.observed)).toBe(true);
        expect(Number.isFinite(difference.expected)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('finds nothing between a sample and itself', () => {
    check(
      fc.property(two, ([own]) => {
        const difference = differenceOf(own, own);
        if (difference === null) return;
        expect(Math.min(difference.pLow, difference.pHigh)).toBeGreaterThan(0.2);
        expect(difference.observed).toBe(difference.expected);
      }),
    );
  });
});
