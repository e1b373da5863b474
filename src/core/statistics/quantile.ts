import { ascending, type NumberList } from './number-list';
import { requireShare } from './requirements';

export interface QuantileOptions<Q extends number | ArrayLike<number>> {
  readonly values: NumberList;
  /** The share (or shares) of values below the quantile, 0-1. */
  readonly q: Q;
  /** True where the values are known to ascend; saves the sort. */
  readonly sorted?: boolean;
}

/**
 * Quantile of the values, interpolated between neighbours: type 7 of R's `quantile`, which is
 * `PERCENTILE.INC` of a spreadsheet. R. Hyndman and Y. Fan, American Statistician 50 (1996).
 *
 * `values`: finite numbers in any order. `q`: one share gives one value, a list of shares a list of
 * values in the same order. No values: null (or a list of nulls).
 *
 * @throws RangeError if a value is not finite or a share is outside 0 to 1
 *
 * @example quantile({ values: [1, 2, 4, 8], q: 0.5 }) // 3
 * @example quantile({ values: [1, 2, 4, 8], q: [0, 0.25, 1] }) // [1, 1.75, 8]
 */
export function quantile(options: QuantileOptions<number>): number | null;
export function quantile(options: QuantileOptions<ArrayLike<number>>): (number | null)[];
export function quantile(
  options: QuantileOptions<number | ArrayLike<number>>,
): number | null | (number | null)[] {
  const values = ascending(options.values, options.sorted);
  if (typeof options.q === 'number') return quantileOfAscending(values, options.q);
  return Array.from(options.q, (q) => quantileOfAscending(values, q));
}

function quantileOfAscending(values: Float64Array, q: number): number | null {
  requireShare('q', q);
  if (values.length === 0) return null;
  const position = (values.length - 1) * q;
  const below = Math.floor(position);
  const lower = values[below] as number;
  const upper = values[Math.min(below + 1, values.length - 1)] as number;
  const share = position - below;
  // Equal neighbours are returned as they are, without a rounding error.
  return lower === upper ? lower : (1 - share) * lower + share * upper;
}
