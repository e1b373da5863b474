import { pointDeviance } from './point-deviance';
import { stirlingError } from './stirling-error';

const LOG_TWO_PI = Math.log(2 * Math.PI);

/**
 * Logarithm of the binomial probability of exactly x successes; R: `dbinom(x, n, p, log = TRUE)`.
 * x and n need not be whole (the factorials are then gamma functions). `p` and `q` are both given,
 * because 1 - p would lose digits when p is near 1.
 *
 * Saddle-point form of C. Loader (2000): a logarithm of a factorial of 100,000 alone would cost
 * ten digits.
 */
export function binomialLogProbability(x: number, n: number, p: number, q: number): number {
  if (x < 0 || x > n) return -Number.POSITIVE_INFINITY;
  if (n === 0) return 0;
  if (p === 0) return x === 0 ? 0 : -Number.POSITIVE_INFINITY;
  if (q === 0) return x === n ? 0 : -Number.POSITIVE_INFINITY;
  if (x === 0) return n * (p < q ? Math.log1p(-p) : Math.log(q));
  if (x === n) return n * (q < p ? Math.log1p(-q) : Math.log(p));
  const rest = n - x;
  const exponent =
    stirlingError(n) -
    stirlingError(x) -
    stirlingError(rest) -
    pointDeviance(x, n * p) -
    pointDeviance(rest, n * q);
  return exponent - (LOG_TWO_PI + Math.log(x) + Math.log(rest / n)) / 2;
}

/** Logarithm of the Poisson probability of x events; R: `dpois(x, mean, log = TRUE)`. */
export function poissonLogProbability(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 0 : -Number.POSITIVE_INFINITY;
  if (x === 0) return -mean;
  return -stirlingError(x) - pointDeviance(x, mean) - (LOG_TWO_PI + Math.log(x)) / 2;
}

/**
 * Logarithm of the probability of x marked ones among `drawn` without replacement, from `marked`
 * marked and `unmarked` others; R: `dhyper(x, marked, unmarked, drawn, log = TRUE)`.
 */
export function hypergeometricLogProbability(
  x: number,
  marked: number,
  unmarked: number,
  drawn: number,
): number {
  const total = marked + unmarked;
  const p = drawn / total;
  const q = (total - drawn) / total;
  return (
    binomialLogProbability(x, marked, p, q) +
    binomialLogProbability(drawn - x, unmarked, p, q) -
    binomialLogProbability(drawn, total, p, q)
  );
}
