import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherMidP, mantelHaenszel, normalCdf, type Stratum } from '../../../src/core/statistics';
import { check } from './check';
import { expectClose } from './close-to';
import { exactMidP, hypergeometricWeights } from './exact-tails';

const part = (most: number) =>
  fc
    .integer({ min: 0, max: most })
    .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
const stratum = (most: number): fc.Arbitrary<Stratum> =>
  fc.tuple(part(most), part(most)).map(([[successes, trials], [otherSuccesses, otherTrials]]) => ({
    successes,
    trials,
    otherSuccesses,
    otherTrials,
  }));

/** Convolution of the strata's weights in whole numbers. */
function exactly(strata: readonly Stratum[]) {
  let first = 0;
  let weights = [1n];
  let observed = 0;
  for (const { successes, trials, otherSuccesses, otherTrials } of strata) {
    const marked = successes + otherSuccesses;
    const next = hypergeometricWeights(marked, trials, trials + otherTrials);
    const sums = new Array<bigint>(weights.length + next.weights.length - 1).fill(0n);
    weights.forEach((one, i) => {
      next.weights.forEach((other, j) => {
        sums[i + j] = (sums[i + j] as bigint) + one * other;
      });
    });
    weights = sums;
    first += next.first;
    observed += successes;
  }
  return exactMidP(observed, first, weights);
}

describe('mantelHaenszel', () => {
  it('gives the example of its docstring', () => {
    const result = mantelHaenszel({
      strata: [
        { successes: 1, trials: 4, otherSuccesses: 6, otherTrials: 10 },
        { successes: 2, trials: 8, otherSuccesses: 9, otherTrials: 20 },
      ],
    });
    // By hand: (1*4/14 + 2*11/28) / (3*6/14 + 6*9/28) and (-14/14 - 32/28) / (40/14 + 160/28).
    expectClose(result.oddsRatio, 1 / 3);
    expectClose(result.riskDifference, -0.25);
    expectClose(result.pLower, 0.0812, 1e-3);
    expect(result.exact).toBe(true);
  });

  it('equals whole-number arithmetic without rounding', () => {
    check(
      fc.property(fc.array(stratum(25), { maxLength: 4 }), (strata) => {
        const exact = exactly(strata);
        const { pLower, pUpper } = mantelHaenszel({ strata });
        expectClose(pLower, exact.pLower, 1e-11);
        expectClose(pUpper, exact.pUpper, 1e-11);
        expect(pLower + pUpper).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is fisherMidP for a single stratum', () => {
    check(
      fc.property(stratum(200), (one) => {
        const { pLower, pUpper } = fisherMidP(one);
        const result = mantelHaenszel({ strata: [one] });
        expect(result.pLower).toBeCloseTo(pLower, 12);
        expect(result.pUpper).toBeCloseTo(pUpper, 12);
      }),
    );
  });

  it('does not depend on the order of the strata', () => {
    check(
      fc.property(fc.array(stratum(40), { minLength: 2, maxLength: 4 }), (strata) => {
        const one = mantelHaenszel({ strata });
        const other = mantelHaenszel({ strata: [...strata].reverse() });
        expect(other.pLower).toBeCloseTo(one.pLower, 13);
        expect(other.riskDifference ?? 0).toBeCloseTo(one.riskDifference ?? 0, 13);
      }),
    );
  });

  it('is not misled by a different mix', () => {
    // Better than the others in both sources, worse in all: most of the person's leads are cold.
    const strata = [
      { successes: 9, trials: 10, otherSuccesses: 80, otherTrials: 100 },
      { successes: 30, trials: 100, otherSuccesses: 2, otherTrials: 10 },
    ];
    const pooled = { successes: 39, trials: 110, otherSuccesses: 82, otherTrials: 110 };
    const { riskDifference, oddsRatio, pUpper, pLower } = mantelHaenszel({ strata });
    expectClose(riskDifference, 0.1);
    expect(oddsRatio).toBeGreaterThan(1);
    expect(pUpper).toBeLessThan(pLower);
    expect(fisherMidP(pooled).pLower).toBeLessThan(1e-6);
  });

  it.each([
    ['no strata', []],
    ['no trials on a side', [{ successes: 0, trials: 0, otherSuccesses: 3, otherTrials: 7 }]],
  ])('has no estimate with %s', (_, strata) => {
    const nothing = {
      oddsRatio: null,
      riskDifference: null,
      pLower: 0.5,
      pUpper: 0.5,
      exact: true,
    };
    expect(mantelHaenszel({ strata })).toEqual(nothing);
  });

  it('has no odds ratio where it would be infinite', () => {
    const strata = [{ successes: 4, trials: 4, otherSuccesses: 2, otherTrials: 9 }];
    expect(mantelHaenszel({ strata }).oddsRatio).toBeNull();
  });

  it('keeps small tails, which no single stratum has', () => {
    const strata = new Array(3).fill({
      successes: 0,
      trials: 300,
      otherSuccesses: 120,
      otherTrials: 300,
    }) as Stratum[];
    const single = fisherMidP(strata[0] as Stratum).pLower;
    // All three at their lowest value: the product of the cells, half of it counted.
    expectClose(mantelHaenszel({ strata }).pLower, (2 * single) ** 3 / 2, 1e-10);
  });

  it('comes close with the normal approximation where counts are too many', () => {
    const big = {
      successes: 30_000,
      trials: 100_000,
      otherSuccesses: 30_100,
      otherTrials: 100_000,
    };
    const { pLower, exact } = mantelHaenszel({ strata: [big, big, big] });
    expect(exact).toBe(false);
    const variance = (1e5 * 1e5 * 60_100 * 139_900) / (2e5 ** 2 * 199_999);
    expectClose(pLower, normalCdf(-150 / Math.sqrt(3 * variance)));
  });

  it('refuses more successes than trials', () => {
    const strata = [{ successes: 2, trials: 1, otherSuccesses: 0, otherTrials: 1 }];
    expect(() => mantelHaenszel({ strata })).toThrow(RangeError);
  });
});
