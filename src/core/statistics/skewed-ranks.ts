import { normalCdf } from './normal-cdf';
import { normalQuantile } from './normal-quantile';

/**
 * Corrects a rank-sum test's one-sided p for the skewness that ties leave. Where most deals have
 * no discount, the ranks are skewed, and the normal approximation calls a few discounts in a small
 * sample evident up to ten times too often. The rank sum's skewness under permutation is known
 * exactly; the tail is taken from the gamma distribution with it (E. Wilson and M. Hilferty, "The
 * distribution of chi-square", 1931). Only ever makes a p larger.
 *
 * @param tail which tail p is of: `high` where the own values are the greater ones
 */
export function skewedRanksP(
  p: number,
  own: readonly number[],
  others: readonly number[],
  tail: 'low' | 'high',
): number {
  if (p <= 0 || p >= 0.5) return p;
  const skewness = rankSumSkewness(own, others) * (tail === 'high' ? 1 : -1);
  if (skewness < 1e-6) return p;
  const score = -normalQuantile(p);
  const cube = Math.cbrt(1 + (skewness * score) / 2) - 1 + skewness ** 2 / 36;
  return Math.max(p, normalCdf((-6 / skewness) * cube));
}

/**
 * Skewness of the sum of the own ranks when ranks are dealt out by chance: sampling without
 * replacement (J. Cochran, "Sampling techniques", on third moments). 0 where all values are equal.
 */
function rankSumSkewness(own: readonly number[], others: readonly number[]): number {
  const values = new Float64Array(own.length + others.length);
  values.set(own);
  values.set(others, own.length);
  values.sort();
  const all = values.length;
  let squares = 0;
  let cubes = 0;
  for (let first = 0; first < all; ) {
    let next = first + 1;
    while (next < all && values[next] === values[first]) next++;
    // The tied ranks' mean, less the mean of all ranks.
    const distance = (first + next - all) / 2;
    squares += (next - first) * distance ** 2;
    cubes += (next - first) * distance ** 3;
    first = next;
  }
  if (squares === 0 || all < 3) return 0;
  const pairs = own.length * others.length;
  const variance = (pairs * squares) / (all * (all - 1));
  const third = (pairs * (others.length - own.length) * cubes) / (all * (all - 1) * (all - 2));
  return third / variance ** 1.5;
}
