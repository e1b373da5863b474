import { binomialLogProbability } from './log-probability';
import { type MidP, midPFromObserved } from './mid-p';
import { requirePart, requireShare } from './requirements';

export interface BinomialMidPOptions {
  readonly successes: number;
  readonly trials: number;
  /** The rate to compare with, 0-1, such as an agreed target. */
  readonly probability: number;
}

/**
 * Mid-p of a rate against a fixed one, one-sided both ways: the probability of fewer (more)
 * successes in as many trials, the observed number counted half. `pLower` is small when the rate
 * is under the given one.
 * R: `pbinom(successes - 1, trials, probability) + dbinom(successes, trials, probability) / 2`.
 *
 * Counts: whole, successes <= trials. No trials: both are 0.5. At probability 0 (or 1) any success
 * (any failure) is impossible, and the p on its side is 0.
 *
 * @throws RangeError if a count or the probability is out of its domain
 *
 * @example binomialMidP({ successes: 2, trials: 10, probability: 0.5 })
 * // { pLower: 0.03271484375, pUpper: 0.96728515625 }
 */
export function binomialMidP(options: BinomialMidPOptions): MidP {
  const { successes, trials, probability } = options;
  requirePart('successes', successes, 'trials', trials);
  requireShare('probability', probability);
  return conditionalMidP(successes, trials, probability, 1 - probability);
}

/** The same with both p and q = 1 - p given, for callers that know each without rounding. */
export function conditionalMidP(successes: number, trials: number, p: number, q: number): MidP {
  return midPFromObserved(
    successes,
    trials * p,
    binomialLogProbability(successes, trials, p, q),
    (k) => (k === 0 ? 0 : (k * q) / ((trials - k + 1) * p)),
    (k) => (k === trials ? 0 : ((trials - k) * p) / ((k + 1) * q)),
  );
}
