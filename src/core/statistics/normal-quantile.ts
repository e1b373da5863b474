import { normalCdf, normalDensity } from './normal-cdf';

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
    throw new RangeError(`probability must lie from 0 to 1, got ${probability}`);
  }
  // 1 - p is exact here, and the lower half is where normalCdf keeps its relative accuracy.
  if (probability > 0.5) return -lowerQuantile(1 - probability);
  return lowerQuantile(probability);
}

function lowerQuantile(probability: number): number {
  if (probability === 0) return -Number.POSITIVE_INFINITY;
  if (probability === 0.5) return 0;
  let z = roughQuantile(probability);
  // Each of Halley's steps triples the number of right digits; the first has three.
  for (let step = 0; step < 2; step++) {
    const excess = (normalCdf(z) - probability) / normalDensity(z);
    z -= excess / (1 + (z * excess) / 2);
  }
  return z;
}

/** Within 0.00045 (Abramowitz and Stegun 26.2.23), for a probability of at most one half. */
function roughQuantile(probability: number): number {
  const t = Math.sqrt(-2 * Math.log(probability));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return above / below - t;
}
