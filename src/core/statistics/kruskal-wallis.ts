import type { Heterogeneity } from './heterogeneity-of-shares';
import { ascending, type NumberList } from './number-list';

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
  const size = groups.reduce((sum, { length }) => sum + length, 0);
  if (degreesOfFreedom === 0) return { chisq: 0, degreesOfFreedom };
  const all = new Float64Array(size);
  let filled = 0;
  for (const group of groups) {
    all.set(group, filled);
    filled += group.length;
  }
  const sorted = ascending('kruskalWallis', all);
  const rankOf = new Map<number, number>();
  let tieSum = 0;
  for (let first = 0; first < size; ) {
    let next = first + 1;
    while (next < size && sorted[next] === sorted[first]) next++;
    const tied = next - first;
    rankOf.set(sorted[first] as number, first + (tied + 1) / 2);
    tieSum += tied * tied * tied - tied;
    first = next;
  }
  const tieFactor = 1 - tieSum / (size * size * size - size);
  if (tieFactor <= 0) return { chisq: 0, degreesOfFreedom };
  let squares = 0;
  for (const group of groups) {
    let rankSum = 0;
    for (let i = 0; i < group.length; i++) rankSum += rankOf.get(group[i] as number) as number;
    // Deviations from the mean rank, because the textbook's difference of large squares cancels.
    squares += group.length * (rankSum / group.length - (size + 1) / 2) ** 2;
  }
  return { chisq: (12 * squares) / (size * (size + 1)) / tieFactor, degreesOfFreedom };
}
