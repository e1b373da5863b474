import erfc from '@stdlib/math-base-special-erfc';

/**
 * Probability that a standard normal variable is at most `z`. R: `pnorm(z)`.
 *
 * The upper tail is `normalCdf(-z)`, never 1 minus something, so it keeps its relative accuracy
 * (about 1e-13) down to 1e-300.
 *
 * `z`: any number; -Infinity gives 0, Infinity gives 1, NaN gives NaN.
 *
 * @example normalCdf(1.96) // 0.9750021048517795
 * @example normalCdf(-37) // 5.725571222524e-300
 */
export function normalCdf(z: number): number {
  return erfc(-z * Math.SQRT1_2) / 2;
}
