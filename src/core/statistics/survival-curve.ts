/**
 * A Kaplan-Meier curve: one entry for each distinct number of days, ascending, censored ones
 * included, as in R's `survfit` object. Before the first entry survival is 1.
 */
export interface SurvivalCurve {
  /** Distinct numbers of days at which someone left or was censored. */
  readonly times: Float64Array;
  /** Share still there just after each time. */
  readonly survival: Float64Array;
  /** Number still there just before each time. */
  readonly atRisk: Float64Array;
  /** Number that left at each time. */
  readonly events: Float64Array;
  /** Greenwood's sum of events / (atRisk (atRisk - events)) up to each time. */
  readonly greenwood: Float64Array;
  /** Number of stays that ended; the rest are censored. */
  readonly finished: number;
  /** The longest observed number of days, null without stays. */
  readonly longest: number | null;
}

/**
 * Share still there just after `day`: the height of the curve.
 *
 * `day`: at least 0. Beyond the longest observed day nothing is known: null, unless all have left
 * by then, which gives 0. Without stays: null.
 *
 * @throws RangeError if the day is negative or NaN
 *
 * @example survivalAt({ curve: kaplanMeier({ days: [2, 13], left: [1, 1] }), day: 5 }) // 0.5
 */
export function survivalAt(options: {
  readonly curve: SurvivalCurve;
  readonly day: number;
}): number | null {
  const { curve, day } = options;
  if (!(day >= 0)) throw new RangeError(`day must be >= 0, got ${day}`);
  if (curve.longest === null) return null;
  const reached = lastIndexUpTo(curve.times, day);
  const share = reached < 0 ? 1 : (curve.survival[reached] as number);
  return day > curve.longest && share > 0 ? null : share;
}

/** Index of the last ascending time that is at most `day`, -1 if there is none. */
export function lastIndexUpTo(times: Float64Array, day: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
