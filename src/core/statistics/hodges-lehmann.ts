import type { TwoSamples } from './mann-whitney';
import { ascending } from './number-list';

/**
 * Hodges-Lehmann shift: the median of all differences between a value of `a` and one of `b`, by
 * how much a typically exceeds b. R: `median(outer(a, b, "-"))`; J. Hodges and E. Lehmann (1963).
 *
 * `a`, `b`: finite numbers in any order. An empty side: shift null. The result is that of the plain
 * definition to the last bit, ties and even counts included, without forming the pairs: 100,000
 * values a side take about a tenth of a second.
 *
 * @throws RangeError if a value is not finite
 *
 * @example hodgesLehmann({ a: [3, 5], b: [1, 2] }) // { shift: 2.5 }
 */
export function hodgesLehmann(options: TwoSamples): { shift: number | null } {
  const a = ascending(options.a, options.sorted);
  const b = ascending(options.b, options.sorted);
  const pairs = a.length * b.length;
  if (pairs === 0) return { shift: null };
  const lower = selectDifference(a, b, Math.ceil(pairs / 2));
  if (pairs % 2 === 1) return { shift: lower };
  const around = splitAt(a, b, lower);
  const upper = around.count > pairs / 2 ? lower : around.above;
  return { shift: (lower + upper) / 2 };
}

/**
 * The difference of the given rank, 1 being the smallest. Bisects on the value; after each step the
 * ends move to differences that occur, so the search ends on an exact one.
 */
function selectDifference(a: Float64Array, b: Float64Array, rank: number): number {
  let low = (a[0] as number) - (b[b.length - 1] as number);
  let high = (a[a.length - 1] as number) - (b[0] as number);
  while (low < high) {
    // In halves, so that the sum of two large values cannot overflow.
    const middle = Math.min(Math.max(low / 2 + high / 2, low), high);
    const around = splitAt(a, b, middle < high ? middle : low);
    if (around.count >= rank) high = around.below;
    else low = around.above;
  }
  return low + 0;
}

/**
 * How many differences are at most `value`, the largest of those and the smallest of the others.
 * As a rises, the b that are far enough above it begin later: one walk down the staircase.
 */
function splitAt(
  a: Float64Array,
  b: Float64Array,
  value: number,
): { count: number; below: number; above: number } {
  let count = 0;
  let below = -Number.POSITIVE_INFINITY;
  let above = Number.POSITIVE_INFINITY;
  let first = 0;
  for (let i = 0; i < a.length; i++) {
    const current = a[i] as number;
    while (first < b.length && current - (b[first] as number) > value) first++;
    if (first > 0) above = Math.min(above, current - (b[first - 1] as number));
    if (first === b.length) continue;
    count += b.length - first;
    below = Math.max(below, current - (b[first] as number));
  }
  return { count, below, above };
}
