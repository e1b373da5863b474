import type { SurvivalCurve } from './survival-curve';

/**
 * Restricted mean stay: the area under a Kaplan-Meier curve from day 0 to the limit, the mean of
 * the days spent up to it. R: `print(survfit(...), rmean = limit)`.
 *
 * `limit`: days, at least 0; the longest observed day unless given. Without stays: null. A limit
 * beyond the longest observed day gives null, since the curve is unknown there, unless all have left
 * by then, which adds nothing.
 *
 * @throws RangeError if the limit is negative or not finite
 *
 * @example
 * restrictedMean({ curve: kaplanMeier({ days: [2, 13], left: [1, 1] }), limit: 10 }) // 6
 */
export function restrictedMean(options: {
  readonly curve: SurvivalCurve;
  readonly limit?: number;
}): number | null {
  const { times, survival, longest } = options.curve;
  if (longest === null) return null;
  const limit = options.limit ?? longest;
  if (!Number.isFinite(limit) || limit < 0) {
    throw new RangeError(`limit must be >= 0, got ${limit}`);
  }
  if (limit > longest && (survival[survival.length - 1] as number) > 0) return null;
  let area = 0;
  let share = 1;
  let from = 0;
  for (let i = 0; i < times.length && (times[i] as number) < limit; i++) {
    area += share * ((times[i] as number) - from);
    from = times[i] as number;
    share = survival[i] as number;
  }
  return area + share * (limit - from);
}
