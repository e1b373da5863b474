/**
 * The sum of some values, from the smallest up: a sum of cents depends on its order in the last
 * digit, and figures must not change where the rows of a sheet are sorted.
 */
export function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (const value of new Float64Array(values).sort()) sum += value;
  return sum;
}
