import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaProbability } from '../../../src/core/statistics';
import { check } from './check';
import { expectClose } from './close-to';

/**
 * Closed sum for whole parameters: P(A > B) = sum over i < alpha of
 * B(otherAlpha + i, beta + otherBeta) / ((beta + i) B(1 + i, beta) B(otherAlpha, otherBeta)).
 */
function closedSum(alpha: number, beta: number, otherAlpha: number, otherBeta: number): number {
  let sum = 0;
  for (let i = 0; i < alpha; i++) {
    const log =
      logBeta(otherAlpha + i, beta + otherBeta) -
      logBeta(1 + i, beta) -
      logBeta(otherAlpha, otherBeta);
    sum += Math.exp(log) / (beta + i);
  }
  return sum;
}

const logBeta = (a: number, b: number) =>
  logFactorial(a - 1) + logFactorial(b - 1) - logFactorial(a + b - 1);

function logFactorial(n: number): number {
  let sum = 0;
  for (let k = 2; k <= n; k++) sum += Math.log(k);
  return sum;
}

const whole = fc.integer({ min: 1, max: 150 });
const any = fc.double({ min: 0.1, max: 5000, noNaN: true });

describe('betaProbability', () => {
  it('gives the example of its docstring', () => {
    expectClose(betaProbability({ alpha: 3, beta: 1, otherAlpha: 1, otherBeta: 1 }), 0.75);
  });

  it('equals the closed sum for whole parameters to 1e-11', () => {
    check(
      fc.property(whole, whole, whole, whole, (alpha, beta, otherAlpha, otherBeta) => {
        const expected = closedSum(alpha, beta, otherAlpha, otherBeta);
        const actual = betaProbability({ alpha, beta, otherAlpha, otherBeta });
        expect(Math.abs(actual - expected)).toBeLessThan(1e-11);
      }),
    );
  });

  it('adds up to 1 with the sides exchanged', () => {
    check(
      fc.property(any, any, any, any, (alpha, beta, otherAlpha, otherBeta) => {
        const one = betaProbability({ alpha, beta, otherAlpha, otherBeta });
        const other = betaProbability({
          alpha: otherAlpha,
          beta: otherBeta,
          otherAlpha: alpha,
          otherBeta: beta,
        });
        expect(Math.abs(one + other - 1)).toBeLessThan(1e-11);
        expect(one).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is one half for equal distributions, of any size', () => {
    for (const size of [0.1, 0.5, 1, 20, 3000, 100_000]) {
      const options = { alpha: size, beta: 2 * size, otherAlpha: size, otherBeta: 2 * size };
      expect(Math.abs(betaProbability(options) - 0.5)).toBeLessThan(1e-11);
    }
  });

  it('holds for 100,000 outcomes against one', () => {
    const options = { alpha: 50_000, beta: 50_000, otherAlpha: 1, otherBeta: 2 };
    // P(B < x) = 1 - (1 - x)^2 for the other, averaged over the first.
    const variance = 0.25 / 100_001;
    expect(Math.abs(betaProbability(options) - (0.75 - variance))).toBeLessThan(1e-11);
  });

  it.each([0, 0.05, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses parameter %d', (alpha) => {
    const options = { alpha, beta: 1, otherAlpha: 1, otherBeta: 1 };
    expect(() => betaProbability(options)).toThrow(RangeError);
  });
});
