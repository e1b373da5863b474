import { END } from '../history';
import { absent, type Figure, present } from '../pipeline/absence';
import type { StageTimes } from '../pipeline/stage-times';
import { kaplanMeier } from '../statistics';
import { type Estimate, estimate, noEstimate } from './estimate';

/** Finished visits needed before the team's own times tell how long is too long. */
const VISITS_FOR_LIMIT = 10;

/** Share of visits that leave a stage within its stalled limit. */
const STALLED_SHARE = 0.8;

/** 1 where the visit ended by advancing or losing, 0 where it is censored. */
export function leftFlags({ end }: StageTimes): Uint8Array {
  const left = new Uint8Array(end.length);
  for (let index = 0; index < end.length; index++) {
    left[index] = end[index] === END.advanced || end[index] === END.lost ? 1 : 0;
  }
  return left;
}

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

/** After how many days an open deal counts as stalled, and where that number comes from. */
export interface StalledLimit {
  readonly days: number;
  /** The process's own `maxDays`, or the team's 80th percentile. */
  readonly from: 'process' | 'team';
  /** Visits that the percentile rests on. */
  readonly n: number;
}

/**
 * The stalled limit of a stage: what the process says, else the Kaplan–Meier 80th percentile of
 * the team's visits. Absent with fewer than 10 finished visits or where it is not reached.
 */
export function stalledLimit(maxDays: number | null, teamTimes: StageTimes): Figure<StalledLimit> {
  const n = teamTimes.days.length;
  if (maxDays !== null) return present({ days: maxDays, from: 'process', n });
  const left = leftFlags(teamTimes);
  const { quantiles, finished } = kaplanMeier({
    days: teamTimes.days,
    left,
    q: [STALLED_SHARE],
    sorted: true,
  });
  if (finished < VISITS_FOR_LIMIT) return absent(n === 0 ? 'no-stage-dates' : 'too-few-visits');
  const days = quantiles[0]?.value ?? null;
  return days === null ? absent('not-reached') : present({ days, from: 'team', n });
}
