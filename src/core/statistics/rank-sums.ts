import { ascending, type NumberList } from './number-list';

/**
 * The sum of each group's ranks in all values together, ties sharing their mean rank, and the
 * variance of a single rank (with n − 1). R: `tapply(rank(values), group, sum)`, `var(rank(values))`.
 *
 * `groups`: finite numbers in any order. Fewer than two values: the variance is 0. O(n log n).
 *
 * @throws RangeError if a value is not finite
 *
 * @example rankSums({ groups: [[1, 2], [2, 9]] }) // { sums: [3.5, 6.5], variance: 1.5 }
 */
export function rankSums({ groups }: { readonly groups: readonly NumberList[] }): {
  sums: number[];
  variance: number;
} {
  const size = groups.reduce((sum, { length }) => sum + length, 0);
  const all = new Float64Array(size);
  let filled = 0;
  for (const group of groups) {
    all.set(group, filled);
    filled += group.length;
  }
  const sorted = ascending(all);
  const rankOf = new Map<number, number>();
  // Deviations from the mean rank, because the textbook's difference of large squares cancels.
  let squares = 0;
  for (let first = 0; first < size; ) {
    let next = first + 1;
    while (next < size && sorted[next] === sorted[first]) next++;
    const rank = (first + next + 1) / 2;
    rankOf.set(sorted[first] as number, rank);
    squares += (next - first) * (rank - (size + 1) / 2) ** 2;
    first = next;
  }
  const sums = groups.map((group) => {
    let sum = 0;
    for (let i = 0; i < group.length; i++) sum += rankOf.get(group[i] as number) as number;
    return sum;
  });
  return { sums, variance: squares / Math.max(1, size - 1) };
}
