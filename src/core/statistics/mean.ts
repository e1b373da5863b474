import type { NumberList } from './number-list';

/**
 * Arithmetic mean. R: `mean(values)`. The sum carries its rounding error along (A. Neumaier, 1974),
 * and rounding takes the mean out of the values' range no more: that of equal amounts is that amount.
 *
 * `values`: finite numbers. No values: null.
 *
 * @throws RangeError if a value is not finite
 *
 * @example mean({ values: [1, 2, 6] }) // 3
 */
export function mean(options: { readonly values: NumberList }): number | null {
  const { values } = options;
  if (values.length === 0) return null;
  let sum = 0;
  let lost = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let largest = -Number.POSITIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!Number.isFinite(value)) throw new RangeError('values must be finite');
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
  }
  return Math.min(largest, Math.max(smallest, (sum + lost) / values.length));
}
