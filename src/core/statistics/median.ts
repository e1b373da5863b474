import type { NumberList } from './number-list';
import { quantile } from './quantile';

/**
 * Median of the values: the middle one, or the mean of the middle two. R: `median(values)`.
 *
 * `values`: finite numbers in any order. No values: null.
 *
 * @throws RangeError if a value is not finite
 *
 * @example median({ values: [5, 1, 2] }) // 2
 */
export function median(options: {
  readonly values: NumberList;
  readonly sorted?: boolean;
}): number | null {
  return quantile({ ...options, q: 0.5 });
}
