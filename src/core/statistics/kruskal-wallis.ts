import type { Heterogeneity } from './heterogeneity-of-shares';
import type { NumberList } from './number-list';
import { rankSums } from './rank-sums';

/**
 * Kruskal–Wallis statistic: how much several people's values differ in rank, corrected for ties.
 * R: `kruskal.test(values, group)$statistic`; W. Kruskal and W. Wallis, JASA 47 (1952).
 *
 * `groups`: one list a person; empty ones are passed over. Fewer than two people, or all values
 * equal: 0 with its degrees of freedom. O(n log n).
 *
 * @throws RangeError if a value is not finite
 *
 * @example kruskalWallis({ groups: [[1, 2, 3], [4, 5, 6]] })
 * // { chisq: 3.857142857142857, degreesOfFreedom: 1 }
 */
export function kruskalWallis(options: { readonly groups: readonly NumberList[] }): Heterogeneity {
  const groups = options.groups.filter(({ length }) => length > 0);
  const degreesOfFreedom = Math.max(0, groups.length - 1);
  const { sums, variance } = rankSums({ groups });
  const size = groups.reduce((sum, { length }) => sum + length, 0);
  let chisq = 0;
  groups.forEach(({ length }, group) => {
    const excess = (sums[group] as number) / length - (size + 1) / 2;
    if (variance > 0) chisq += (length * excess ** 2) / variance;
  });
  return { chisq, degreesOfFreedom };
}
