// On either side of this both ways of computing are quick and exact.
const SERIES_UP_TO = 2;

// Terms after which the fraction stands still to the last digit, from z = 2 on.
const FRACTION_TERMS = 100;

/** Density of the standard normal distribution. R: `dnorm(z)`. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * Probability that a standard normal variable is at most `z`. R: `pnorm(z)`.
 *
 * The upper tail is `normalCdf(-z)`, never 1 minus something, so it keeps its relative accuracy
 * (about 1e-13) down to 1e-300. Near the middle the series of the integral around 0 (DLMF 7.6.2),
 * in the tails the continued fraction of the upper tail (DLMF 7.9.1).
 *
 * `z`: any number; -Infinity gives 0, Infinity gives 1, NaN gives NaN.
 *
 * @example normalCdf(1.96) // 0.9750021048517795
 * @example normalCdf(-37) // 5.725571222524e-300
 */
export function normalCdf(z: number): number {
  if (Math.abs(z) <= SERIES_UP_TO) return 0.5 + normalDensity(z) * middleSeries(z);
  return z < 0 ? upperTail(-z) : 1 - upperTail(z);
}

/** z + z³/3 + z⁵/(3·5) + z⁷/(3·5·7) + … */
function middleSeries(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > Math.abs(sum) * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

/** The density divided by z + 1/(z + 2/(z + 3/(z + …))). */
function upperTail(z: number): number {
  if (z === Number.POSITIVE_INFINITY) return 0;
  let fraction = z;
  for (let term = FRACTION_TERMS; term > 0; term--) fraction = z + term / fraction;
  return normalDensity(z) / fraction;
}
