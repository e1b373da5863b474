import erfcinv from '@stdlib/math-base-special-erfcinv';

/**
 * The z below which a standard normal variable lies with the given probability. R: `qnorm(p)`.
 *
 * `probability`: from 0 to 1; 0 gives -Infinity, 1 gives Infinity. For a small upper tail use
 * `-normalQuantile(tail)`, which keeps its accuracy.
 *
 * @throws RangeError if the probability is outside 0 to 1 or NaN
 *
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`normalQuantile requires a probability from 0 to 1, got ${probability}`);
  }
  // The zero keeps the median from coming out as minus zero.
  return 0 - Math.SQRT2 * erfcinv(2 * probability);
}
