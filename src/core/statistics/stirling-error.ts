/**
 * Error of Stirling's formula, log(n!) - [(n + 1/2) log n - n + log(2 pi) / 2], for n > 0, also
 * not whole. It is the part of log(n!) that survives when probabilities are written as saddle
 * points, so that no digits are lost to large logarithms.
 *
 * C. Loader, "Fast and accurate computation of binomial probabilities" (2000), as in R's `dbinom`.
 * Absolute error below 4e-15.
 *
 * @example stirlingError(1) // 0.08106146679532726
 */
export function stirlingError(n: number): number {
  if (n < SERIES_FROM) {
    const tabulated = Number.isInteger(n) ? SMALL_WHOLE[n] : undefined;
    return tabulated ?? byRecurrence(n);
  }
  return bySeries(n);
}

// From here five terms of the series leave an error below 2e-16.
const SERIES_FROM = 16;

function bySeries(n: number): number {
  const square = n * n;
  return (
    (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) /
    n
  );
}

function byRecurrence(n: number): number {
  let error = 0;
  let x = n;
  for (; x < SERIES_FROM; x++) error += (x + 0.5) * Math.log1p(1 / x) - 1;
  return error + bySeries(x);
}

// Small counts are the usual case; simulations ask for them millions of times.
const SMALL_WHOLE: readonly number[] = Array.from({ length: SERIES_FROM }, (_, n) =>
  n === 0 ? Number.POSITIVE_INFINITY : byRecurrence(n),
);
