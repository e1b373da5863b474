import { END } from '../history';
import type { AbsenceCode } from '../pipeline/absence';
import type { StageCounts } from '../pipeline/stage-tally';
import type { StageTimes } from '../pipeline/stage-times';
import { cumulativeIncidence, wilsonInterval } from '../statistics';
import { type Estimate, estimate, noEstimate } from './estimate';

/**
 * Conversion by decision: advanced / (advanced + lost), with its Wilson 95 % interval. Absent where
 * nothing is decided, or where losses or their stages are not recorded, because every stage would
 * then seem to convert all.
 *
 * @param whyNot why there is none, from `whyNoConversion`; null where there is one
 */
export function conversion({ advanced, lost }: StageCounts, whyNot: AbsenceCode | null): Estimate {
  const trials = advanced + lost;
  if (whyNot !== null) return noEstimate('share', trials, whyNot);
  if (trials === 0) return noEstimate('share', 0, 'no-outcomes');
  const { lower, upper } = wilsonInterval({ successes: advanced, trials, level: 0.95 });
  return estimate('share', trials, advanced / trials, { low: lower, high: upper });
}

/**
 * Share of deals that advance in the end: the Aalen–Johansen cumulative incidence of advancing at
 * the longest observed time, losing as the competing event; open visits, and those that went back
 * or were handed off, are censored.
 */
export function eventualConversion(
  { days, end }: StageTimes,
  whyNot: AbsenceCode | null,
): Estimate {
  const n = days.length;
  if (whyNot !== null) return noEstimate('share', n, whyNot);
  if (n === 0) return noEstimate('share', 0, 'no-stage-dates');
  const cause = new Uint8Array(n);
  for (let index = 0; index < n; index++) {
    cause[index] = end[index] === END.advanced ? 1 : end[index] === END.lost ? 2 : 0;
  }
  const { atLongest } = cumulativeIncidence({ days, cause, sorted: true });
  if (atLongest === null || atLongest.advanced + atLongest.lost === 0) {
    return noEstimate('share', n, 'no-outcomes');
  }
  return estimate('share', n, atLongest.advanced);
}
