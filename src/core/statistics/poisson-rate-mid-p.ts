import { poissonLogProbability } from './log-probability';
import { midPFromObserved } from './mid-p';
import type { MidPOrNull } from './poisson-mid-p';
import { requireAtLeast, requireCount } from './requirements';

export interface PoissonRateMidPOptions {
  readonly events: number;
  readonly weeks: number;
  /** The events a week to compare with, such as an agreed weekly target. */
  readonly weeklyRate: number;
}

/**
 * Mid-p of a number of events against a fixed weekly rate, one-sided both ways: the probability of
 * fewer (more) events in as many weeks, the observed number counted half. `pLower` is small when
 * the pace is under the given one.
 * R: `ppois(events - 1, weeks * weeklyRate) + dpois(events, weeks * weeklyRate) / 2`.
 *
 * Events: whole. Weeks and rate: at least 0. No weeks: both are null. At a rate of 0 any event is
 * impossible and `pUpper` is 0.
 *
 * @throws RangeError if an argument is out of its domain
 *
 * @example poissonRateMidP({ events: 2, weeks: 4, weeklyRate: 1.5 })
 * // { pLower: 0.0396600348266617, pUpper: 0.960339965173338 }
 */
export function poissonRateMidP(options: PoissonRateMidPOptions): MidPOrNull {
  const { events, weeks, weeklyRate } = options;
  requireCount('events', events);
  requireAtLeast('weeks', weeks, 0);
  requireAtLeast('weeklyRate', weeklyRate, 0);
  if (weeks === 0) return { pLower: null, pUpper: null };
  const mean = weeks * weeklyRate;
  return midPFromObserved(
    events,
    mean,
    poissonLogProbability(events, mean),
    (k) => (mean === 0 ? 0 : k / mean),
    (k) => mean / (k + 1),
  );
}
