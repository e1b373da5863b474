import { normalQuantile } from './normal-quantile';
import { requireLevel, requirePart } from './requirements';

export interface WilsonIntervalOptions {
  readonly successes: number;
  readonly trials: number;
  /** Coverage of the interval; 0.95 unless given. */
  readonly level?: number;
}

/** Bounds of an interval; `null` where there is no bound. */
export interface Interval {
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Wilson score interval of a rate, without continuity correction.
 * R: `prop.test(successes, trials, correct = FALSE)$conf.int`; E. B. Wilson, JASA 22 (1927).
 *
 * Counts: whole, 0 <= successes <= trials. `level`: between 0 and 1. The bounds lie from 0 to 1
 * and are exactly 0 at no success and exactly 1 at no failure. No trials: both bounds are null.
 *
 * @throws RangeError if a count or the level is out of its domain
 *
 * @example wilsonInterval({ successes: 5, trials: 20 })
 * // { lower: 0.111861701407666, upper: 0.468700877618744 }
 */
export function wilsonInterval(options: WilsonIntervalOptions): Interval {
  const { successes, trials, level = 0.95 } = options;
  requirePart('successes', successes, 'trials', trials);
  requireLevel(level);
  if (trials === 0) return { lower: null, upper: null };
  const z = -normalQuantile((1 - level) / 2);
  const { lower, upper } = bounds(successes, trials, z);
  // Of a high rate the upper bound is 1 minus the lower bound of the failures: exactly 1 at none.
  const failures = trials - successes;
  return { lower, upper: successes > failures ? 1 - bounds(failures, trials, z).lower : upper };
}

// The bounds are the roots of a quadratic whose product is rate^2 / (1 + z^2 / n). Taking the lower
// one from the upper avoids the cancellation that would leave 1e-17 in place of 0.
function bounds(successes: number, trials: number, z: number): { lower: number; upper: number } {
  const rate = successes / trials;
  const square = (z * z) / trials;
  const spread = z * Math.sqrt((rate * (1 - rate)) / trials + square / (4 * trials));
  const sum = rate + square / 2 + spread;
  return { lower: (rate * rate) / sum, upper: sum / (1 + square) };
}
