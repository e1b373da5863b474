/** A list of numbers as callers have it: a plain array or a typed array. It is only read. */
export type NumberList = ArrayLike<number>;

/**
 * A fresh `Float64Array` of the values in ascending order; the input stays as it is.
 * `sorted` skips the sort, for callers that compare the same values many times.
 *
 * @throws RangeError if a value is not finite, or if `sorted` is claimed wrongly
 */
export function ascending(values: NumberList, sorted = false): Float64Array {
  const copy = new Float64Array(values);
  for (let i = 0; i < copy.length; i++) {
    if (!Number.isFinite(copy[i])) throw new RangeError('values must be finite');
    if (sorted && i > 0 && (copy[i] as number) < (copy[i - 1] as number)) {
      throw new RangeError('values must ascend where sorted is true');
    }
  }
  // Without a comparator a typed array sorts by value, natively and fast.
  return sorted ? copy : copy.sort();
}
