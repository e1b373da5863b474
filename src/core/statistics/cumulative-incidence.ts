import { dayTable } from './day-table';
import type { NumberList } from './number-list';
import { requireAtLeast, requireSameLength } from './requirements';
import { lastIndexUpTo } from './survival-curve';

export interface CumulativeIncidenceOptions {
  readonly days: NumberList;
  /** How each stay ended: 0 censored (still open, say), 1 advanced, 2 lost. */
  readonly cause: NumberList;
  /** Days at which the shares are wanted; none unless given. */
  readonly at?: NumberList;
  /** True where the days are known to ascend; saves the sort. */
  readonly sorted?: boolean;
}

export interface CumulativeIncidenceResult {
  /** Share advanced by each of the days `at`; null beyond the longest observed day. */
  readonly advanced: (number | null)[];
  /** Share lost by each of the days `at`; null beyond the longest observed day. */
  readonly lost: (number | null)[];
  /** The shares at the longest observed day; null without stays. The three add up to 1. */
  readonly atLongest: {
    readonly day: number;
    readonly advanced: number;
    readonly lost: number;
    readonly open: number;
  } | null;
  /** The whole curves, one entry for each distinct number of days. */
  readonly times: Float64Array;
  readonly advancedBy: Float64Array;
  readonly lostBy: Float64Array;
}

/**
 * Aalen-Johansen cumulative incidence of advancing and of losing, each the other's competing event.
 * R: `cmprsk::timepoints(cmprsk::cuminc(days, cause), at)`, which stops at the longest observed
 * day, as here; O. Aalen and S. Johansen (1978).
 *
 * `days`: at least 0, in any order; `cause`: 0, 1 or 2 for each; `at`: at least 0, in any order.
 * No stays: nulls and empty curves. A cause that never occurs has share 0. O(n log n), O(n) for
 * ascending days.
 *
 * @throws RangeError if the lists differ in length, or an entry is out of its domain
 *
 * @example
 * cumulativeIncidence({ days: [2, 5, 9], cause: [1, 2, 0], at: [3, 30] })
 * // advanced [0.333..., null], lost [0, null],
 * // atLongest { day: 9, advanced: 0.333..., lost: 0.333..., open: 0.333... }
 */
export function cumulativeIncidence(
  options: CumulativeIncidenceOptions,
): CumulativeIncidenceResult {
  const { days, cause, at = [], sorted } = options;
  requireSameLength('days', days, 'cause', cause);
  const kind = (i: number) => knownCause(cause[i] as number);
  const table = dayTable(days, kind, 3, sorted);
  const times = table.days;
  const [censored, advancing, losing] = table.counts as [Float64Array, Float64Array, Float64Array];
  const advancedBy = new Float64Array(times.length);
  const lostBy = new Float64Array(times.length);
  let remaining = days.length;
  let open = 1;
  let advanced = 0;
  let lost = 0;
  for (let i = 0; i < times.length; i++) {
    const advancedNow = advancing[i] as number;
    const lostNow = losing[i] as number;
    advanced += (open * advancedNow) / remaining;
    lost += (open * lostNow) / remaining;
    open *= (remaining - advancedNow - lostNow) / remaining;
    remaining -= advancedNow + lostNow + (censored[i] as number);
    advancedBy[i] = advanced;
    lostBy[i] = lost;
  }
  const longest = times[times.length - 1];
  const read = (curve: Float64Array) =>
    Array.from(at, (day) => {
      requireAtLeast('at', day, 0);
      if (longest === undefined || day > longest) return null;
      return curve[lastIndexUpTo(times, day)] ?? 0;
    });
  return {
    advanced: read(advancedBy),
    lost: read(lostBy),
    atLongest: longest === undefined ? null : { day: longest, advanced, lost, open },
    times,
    advancedBy,
    lostBy,
  };
}

function knownCause(cause: number): number {
  if (cause !== 0 && cause !== 1 && cause !== 2) {
    throw new RangeError(`cause must be 0, 1 or 2, got ${cause}`);
  }
  return cause;
}
