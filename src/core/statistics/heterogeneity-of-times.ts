import type { Heterogeneity } from './heterogeneity-of-shares';
import { logRankCounts } from './log-rank-counts';
import type { NumberList } from './number-list';

/**
 * How much several people's times until leaving differ among themselves: the log-rank statistic
 * for several groups in Peto's form, the sum of (observed − expected)² / expected. It is at most
 * the form with the covariance matrix (R: `survdiff`), so differences are not overstated.
 * R. Peto et al., British Journal of Cancer 35 (1977), 1–39.
 *
 * `groups`: one entry a person, `days` at least 0, `left` 0 or 1; people without visits are passed
 * over. Fewer than two people or nobody who left: 0 with its degrees of freedom. O(n log n).
 *
 * @throws RangeError if lists differ in length, or an entry is out of its domain
 *
 * @example
 * heterogeneityOfTimes({ groups: [{ days: [1, 3], left: [1, 1] }, { days: [2, 4], left: [1, 1] }] })
 * // { chisq: 0.5..., degreesOfFreedom: 1 }
 */
export function heterogeneityOfTimes(options: {
  readonly groups: ReadonlyArray<{ readonly days: NumberList; readonly left: NumberList }>;
}): Heterogeneity {
  const groups = options.groups.filter(({ days }) => days.length > 0);
  const degreesOfFreedom = Math.max(0, groups.length - 1);
  let chisq = 0;
  for (const { observed, expected } of logRankCounts({ groups })) {
    if (expected > 0) chisq += (observed - expected) ** 2 / expected;
  }
  return { chisq, degreesOfFreedom };
}
