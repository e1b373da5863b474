import { leftFlags, type StageTimes } from '../pipeline/stage-times';
import { kaplanMeier } from '../statistics';
import { type Estimate, estimate, noEstimate } from './estimate';

/**
 * Median days in a stage: R's `survfit`, type kaplan-meier, interval "log". Leaving by advancing
 * or losing is the event; all other visits are censored. Absent where no visit has dates, and
 * where half have not left yet; then `low` may still say how long it takes at least.
 */
export function timeInStage(times: StageTimes): Estimate {
  const n = times.days.length;
  if (n === 0) return noEstimate('days', 0, 'no-stage-dates');
  const left = leftFlags(times);
  const { quantiles, finished } = kaplanMeier({ days: times.days, left, q: [0.5], sorted: true });
  if (finished === 0) return noEstimate('days', n, 'no-outcomes');
  const { value = null, lower = null, upper = null } = quantiles[0] ?? {};
  if (value === null) return { ...noEstimate('days', n, 'not-reached'), low: lower };
  return estimate('days', n, value, { low: lower, high: upper });
}
