import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hypergeometricDistribution } from '../../../src/core/statistics/hypergeometric-distribution';
import { betaTails } from '../../../src/core/statistics/incomplete-beta';
import {
  binomialLogProbability,
  hypergeometricLogProbability,
  poissonLogProbability,
} from '../../../src/core/statistics/log-probability';
import { pointDeviance } from '../../../src/core/statistics/point-deviance';
import { stirlingError } from '../../../src/core/statistics/stirling-error';
import { check } from './check';
import { expectClose } from './close-to';
import { binomialWeights, hypergeometricWeights, quotient } from './exact-tails';

describe('binomialLogProbability', () => {
  it('equals whole-number arithmetic', () => {
    for (const trials of [0, 1, 2, 17, 90]) {
      const weights = binomialWeights(trials, 5, 16);
      const total = weights.reduce((sum, weight) => sum + weight, 0n);
      weights.forEach((weight, x) => {
        const actual = Math.exp(binomialLogProbability(x, trials, 5 / 16, 11 / 16));
        expectClose(actual, quotient(weight, total));
      });
    }
  });

  it('knows what is impossible and what is certain', () => {
    expect(binomialLogProbability(-1, 5, 0.5, 0.5)).toBe(Number.NEGATIVE_INFINITY);
    expect(binomialLogProbability(6, 5, 0.5, 0.5)).toBe(Number.NEGATIVE_INFINITY);
    expect(binomialLogProbability(1, 5, 0, 1)).toBe(Number.NEGATIVE_INFINITY);
    expect(binomialLogProbability(0, 5, 0, 1)).toBe(0);
    expect(binomialLogProbability(5, 5, 1, 0)).toBe(0);
    expect(binomialLogProbability(4, 5, 1, 0)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('poissonLogProbability', () => {
  it('adds up to 1', () => {
    for (const mean of [0.001, 1, 30, 900]) {
      let sum = 0;
      for (let x = 0; x < 2000; x++) sum += Math.exp(poissonLogProbability(x, mean));
      expectClose(sum, 1);
    }
  });

  it('knows that nothing happens at mean 0', () => {
    expect(poissonLogProbability(0, 0)).toBe(0);
    expect(poissonLogProbability(1, 0)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('hypergeometricDistribution', () => {
  it.each([
    { successes: 3, trials: 10, otherSuccesses: 4, otherTrials: 30 },
    { successes: 10, trials: 10, otherSuccesses: 28, otherTrials: 30 },
    { successes: 0, trials: 1, otherSuccesses: 1, otherTrials: 1 },
    { successes: 50, trials: 90, otherSuccesses: 60, otherTrials: 90 },
  ])('equals whole-number arithmetic for %o', (table) => {
    const marked = table.successes + table.otherSuccesses;
    const total = table.trials + table.otherTrials;
    const { first, weights } = hypergeometricWeights(marked, table.trials, total);
    const sum = weights.reduce((all, weight) => all + weight, 0n);
    const actual = hypergeometricDistribution(table);
    expect(actual.first).toBe(first);
    expect(actual.probabilities).toHaveLength(weights.length);
    weights.forEach((weight, i) => {
      expectClose(actual.probabilities[i], quotient(weight, sum));
    });
  });

  it('adds up to 1 for 100,000 trials a side', () => {
    const table = { successes: 30_000, trials: 100_000, otherSuccesses: 1, otherTrials: 100_000 };
    const { first, probabilities } = hypergeometricDistribution(table);
    expectClose(
      probabilities.reduce((sum, probability) => sum + probability, 0),
      1,
      1e-11,
    );
    const x = first + 5;
    const log = hypergeometricLogProbability(x, 30_001, 169_999, 100_000);
    expectClose(probabilities[5], Math.exp(log), 1e-9);
  });
});

describe('pointDeviance', () => {
  it('gives the examples of its docstring', () => {
    expect(pointDeviance(1, 1)).toBe(0);
    expectClose(pointDeviance(2, 1), 0.3862943611198906);
  });

  it('loses no digits where the two are close', () => {
    // x log(x / e) + e - x = d^2 / (2 e) - d^3 / (6 e^2) + ... with d = x - e.
    expectClose(pointDeviance(1e6 + 1, 1e6), 1 / 2e6 - 1 / 6e12 + 1 / 12e18);
  });
});

describe('stirlingError', () => {
  it('gives the example of its docstring', () => {
    expectClose(stirlingError(1), 0.08106146679532726);
  });

  it('runs smoothly from the table into the series', () => {
    expectClose(stirlingError(15.999_999_999), stirlingError(16), 1e-9);
  });
});

describe('betaTails', () => {
  const shapes = fc.double({ min: 0.1, max: 3000, noNaN: true });
  const shares = fc.double({ min: 0, max: 1, noNaN: true });

  it('lie in 0 to 1, add up to 1 and are exchanged with a and b', () => {
    check(
      fc.property(shares, shapes, shapes, (x, a, b) => {
        const { lower, upper } = betaTails(x, 1 - x, a, b);
        const mirrored = betaTails(1 - x, x, b, a);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeGreaterThanOrEqual(0);
        expect(lower + upper).toBeCloseTo(1, 12);
        expect(mirrored.upper).toBeCloseTo(lower, 11);
      }),
    );
  });

  it('are powers where a or b is 1', () => {
    expectClose(betaTails(0.25, 0.75, 3, 1).lower, 0.25 ** 3);
    expectClose(betaTails(0.25, 0.75, 1, 3).upper, 0.75 ** 3);
  });

  it('put all weight on an end where a or b is 0, and end at 0 and 1', () => {
    expect(betaTails(0.5, 0.5, 0, 2)).toEqual({ lower: 1, upper: 0 });
    expect(betaTails(0.5, 0.5, 2, 0)).toEqual({ lower: 0, upper: 1 });
    expect(betaTails(0, 1, 2, 2)).toEqual({ lower: 0, upper: 1 });
    expect(betaTails(1, 0, 2, 2)).toEqual({ lower: 1, upper: 0 });
  });

  it('keep an upper tail where x itself is rounded to 1', () => {
    expectClose(betaTails(1, 1e-40, 1, 0.5).upper, 1e-20);
  });
});
