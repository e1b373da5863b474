import { dayTable } from './day-table';
import type { Heterogeneity } from './heterogeneity-of-shares';
import type { NumberList } from './number-list';
import { requireSameLength } from './requirements';

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
  if (degreesOfFreedom === 0) return { chisq: 0, degreesOfFreedom };
  const size = groups.reduce((sum, { days }) => sum + days.length, 0);
  const days = new Float64Array(size);
  const kind = new Uint16Array(size);
  let filled = 0;
  groups.forEach((group, index) => {
    requireSameLength('heterogeneityOfTimes', 'days', group.days, 'left', group.left);
    days.set(group.days, filled);
    for (let i = 0; i < group.left.length; i++) {
      kind[filled + i] = 2 * index + (group.left[i] as number);
    }
    filled += group.days.length;
  });
  const table = dayTable('heterogeneityOfTimes', days, (i) => kind[i] as number, 2 * groups.length);
  const atRisk = groups.map((group) => group.days.length);
  const observed = groups.map(() => 0);
  const expected = groups.map(() => 0);
  let remaining = size;
  for (let i = 0; i < table.days.length; i++) {
    let gone = 0;
    for (let group = 0; group < groups.length; group++) {
      gone += (table.counts[2 * group + 1] as Float64Array)[i] as number;
    }
    for (let group = 0; group < groups.length; group++) {
      const left = (table.counts[2 * group + 1] as Float64Array)[i] as number;
      const stayed = (table.counts[2 * group] as Float64Array)[i] as number;
      observed[group] = (observed[group] as number) + left;
      expected[group] =
        (expected[group] as number) + (gone * (atRisk[group] as number)) / remaining;
      atRisk[group] = (atRisk[group] as number) - left - stayed;
    }
    remaining = atRisk.reduce((sum, count) => sum + count, 0);
  }
  let chisq = 0;
  groups.forEach((_, group) => {
    const expectedHere = expected[group] as number;
    if (expectedHere > 0) chisq += ((observed[group] as number) - expectedHere) ** 2 / expectedHere;
  });
  return { chisq, degreesOfFreedom };
}
