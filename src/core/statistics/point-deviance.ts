/**
 * Half the Poisson deviance of one cell: x log(x / expected) + expected - x, for x > 0 and
 * expected > 0, without cancellation when the two are close.
 *
 * C. Loader (2000), function "bd0", as in R's `dbinom` and `dpois`.
 *
 * @example pointDeviance(1, 1) // 0
 * @example pointDeviance(2, 1) // 0.3862943611198906
 */
export function pointDeviance(x: number, expected: number): number {
  const difference = x - expected;
  const total = x + expected;
  if (Math.abs(difference) >= 0.1 * total) return x * Math.log(x / expected) - difference;
  const relative = difference / total;
  const square = relative * relative;
  let sum = difference * relative;
  let power = 2 * x * relative;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = sum + power / odd;
    if (next === sum) return next;
    sum = next;
  }
}
