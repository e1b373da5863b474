import { hypergeometricLogProbability } from './log-probability';
import { type MidP, midPFromObserved, NO_EVIDENCE } from './mid-p';
import { requirePart } from './requirements';

export interface FisherMidPOptions {
  readonly successes: number;
  readonly trials: number;
  readonly otherSuccesses: number;
  readonly otherTrials: number;
}

/**
 * Fisher's exact test of two proportions with mid-p, one-sided both ways: of all tables with these
 * margins, the probability of a lower (higher) number of successes, the observed number counted
 * half. `pLower` is small when the rate is lower than the others'.
 * R: with `k = successes + otherSuccesses`,
 * `phyper(successes - 1, trials, otherTrials, k) + dhyper(successes, trials, otherTrials, k) / 2`.
 *
 * Counts: whole, successes <= trials, otherSuccesses <= otherTrials; 100,000 and more are fine.
 * Where the margins leave one table only (no trials on a side, all or none successful) both are
 * 0.5: no evidence either way. The small tail keeps its relative accuracy down to 1e-300.
 *
 * @throws RangeError if a number is no count, or there are more successes than trials
 *
 * @example fisherMidP({ successes: 1, trials: 1, otherSuccesses: 167, otherTrials: 209 })
 * // { pLower: 0.6, pUpper: 0.4 }
 */
export function fisherMidP(options: FisherMidPOptions): MidP {
  const { successes, trials, otherSuccesses, otherTrials } = options;
  requirePart('successes', successes, 'trials', trials);
  requirePart('otherSuccesses', otherSuccesses, 'otherTrials', otherTrials);
  const marked = successes + otherSuccesses;
  const total = trials + otherTrials;
  const unmarked = total - marked;
  if (trials === 0 || otherTrials === 0 || marked === 0 || unmarked === 0) return NO_EVIDENCE;
  return midPFromObserved(
    successes,
    (marked * trials) / total,
    hypergeometricLogProbability(successes, marked, unmarked, trials),
    (k) => (k * (unmarked - trials + k)) / ((marked - k + 1) * (trials - k + 1)),
    (k) => ((marked - k) * (trials - k)) / ((k + 1) * (unmarked - trials + k + 1)),
  );
}
